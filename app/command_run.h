// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// The words after the program's name, decoded before any application exists.
[[nodiscard]] QStringList wordsOf(int argc, char *argv[]);

/// Whether no window is to be opened: the words name a verb or an option, or there is no display.
[[nodiscard]] bool isCommand(const QStringList &words);

/// Runs a verb and returns the exit code. Verbs without pictures need no display; pictures are
/// drawn on the offscreen platform always, so that they are the same with and without one.
[[nodiscard]] int runCommand(int argc, char *argv[], const QStringList &words);

} // namespace app

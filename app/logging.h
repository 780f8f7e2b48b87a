// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Sends the messages of Qt and of the program to a file in the user's folder for logs, readable by
/// the user alone, at most five of 1 MB; warnings and worse also to stderr. Messages carry kinds
/// and ids, never what a user typed. Call once, before the first window.
void startLogging();

/// The folder of the logs; made if it is not there.
[[nodiscard]] QString logFolder();

} // namespace app

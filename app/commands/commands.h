// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/terminal.h"

#include <QStringList>

namespace app {

/// Every verb of the command line. Each takes the words after the verb, writes to the terminal and
/// returns the exit code; none touches anything that it was not asked to.

/// How @p verb is used, as the help shows it; for WrongUsage.
[[nodiscard]] QString usageOf(const QString &verb);

[[nodiscard]] core::ExitCode createCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode importCommand(const QStringList &arguments, Terminal terminal);
/// What --map takes for FIELD.
[[nodiscard]] QStringList fieldNames();
[[nodiscard]] core::ExitCode listCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode dueCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode printCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode exportCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode checkCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode backupCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode restoreCommand(const QStringList &arguments, Terminal terminal);
[[nodiscard]] core::ExitCode documentsCommand(const QStringList &arguments, Terminal terminal);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

#include <QList>

namespace app {

/// A verb: its name, how it is used, and what it does.
struct Command
{
    QString name;
    QString usage; ///< operands and options as the help shows them
    bool needsPictures = false; ///< draws, and so needs Qt Gui on the offscreen platform
    core::ExitCode (*run)(const QStringList &arguments, Terminal terminal);
};

/// All verbs in the order of the help.
[[nodiscard]] const QList<Command> &commands();

/// The verb called @p name, or null.
[[nodiscard]] const Command *findCommand(const QString &name);

/// The text of --help.
[[nodiscard]] QString helpText();

/// The text of --version.
[[nodiscard]] QString versionText();

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "core/store/restore.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

ExitCode restoreCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("restore")));
    line.addOption(QStringLiteral("to"), QStringLiteral("FILE"));
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto target = line.required(QStringLiteral("to"));
    if (!target)
        return terminal.fail(target.error());
    if (const auto done = restoreCopy(line.operand(0), *target); !done)
        return terminal.fail(done.error());
    terminal.out << sentence(
        QCoreApplication::translate("app::restore", "Restored to “%1” and checked."), {*target})
                 << '\n';
    return ExitCode::Done;
}

} // namespace app

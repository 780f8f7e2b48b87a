// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/open_file.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

ExitCode backupCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("backup")));
    line.addOption(QStringLiteral("output"), QStringLiteral("COPY"));
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto output = line.required(QStringLiteral("output"));
    if (!output)
        return terminal.fail(output.error());
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly);
    if (!file)
        return terminal.fail(file.error());
    if (const auto written = (*file)->store().backup(*output); !written)
        return terminal.fail(written.error());
    terminal.out << sentence(
        QCoreApplication::translate("app::backup", "Backed up to “%1” and checked."), {*output})
                 << '\n';
    return ExitCode::Done;
}

} // namespace app

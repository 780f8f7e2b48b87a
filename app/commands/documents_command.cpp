// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "core/report/documents.h"

namespace app {

core::ExitCode documentsCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("documents")));
    if (const auto read = line.read(arguments, 0, 0); !read)
        return terminal.fail(read.error());
    for (const core::DocumentType &document : core::documentTypes())
        terminal.out << document.name << '\t' << document.title << '\n';
    return core::ExitCode::Done;
}

} // namespace app

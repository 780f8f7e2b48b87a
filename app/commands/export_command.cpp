// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/document_options.h"
#include "core/base/whole_file.h"
#include "core/export/ledger_json.h"
#include "core/export/report_json.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

[[nodiscard]] Result<QString> requiredOutput(const CommandLine &line)
{
    const auto output = line.required(QStringLiteral("output"));
    if (output && !output->endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate("app::export", "“%1” must end in .json"),
                             {*output}));
    }
    return output;
}

[[nodiscard]] Result<QByteArray> exported(const CommandLine &line)
{
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    if (line.has(QStringLiteral("document")))
        return requestedReport(line, **file).map(reportJson);
    const auto scope
        = (*file)->scope(line.value(QStringLiteral("ledger")), line.value(QStringLiteral("unit")));
    if (!scope)
        return tl::unexpected(scope.error());
    return ledgersJson((*file)->store(), scope->ledgers, scope->unit);
}

} // namespace

ExitCode exportCommand(const QStringList &arguments, const Terminal &terminal)
{
    CommandLine line(QStringLiteral(
        "export FILE [--document NAME] [--ledger TITLE] [--unit U] --output OUT.json"));
    addDocumentOptions(line);
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto output = requiredOutput(line);
    if (!output)
        return terminal.fail(output.error());
    const auto bytes = exported(line);
    if (!bytes)
        return terminal.fail(bytes.error());
    if (const auto written = writeWholeFile(*output, *bytes); !written)
        return terminal.fail(written.error());
    terminal.out << sentence(QCoreApplication::translate("app::export", "Exported to “%1”."),
                             {*output})
                 << '\n';
    return ExitCode::Done;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/document_options.h"
#include "core/base/whole_file.h"
#include "core/export/export_format.h"
#include "core/views/ledgers_in_use.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

/// The one document that is exported by a command and not printed by one.
const QString kTimeline = QStringLiteral("timeline");

/// Chooses between the program's own form of a table and that of the table a ledger came from.
const QString kForm = QStringLiteral("form");

/// Gives each unit a sheet of its own.
const QString kByUnit = QStringLiteral("by-unit");

/// Where to, and what its suffix asks for.
struct Output
{
    QString path;
    ExportFormat format = ExportFormat::Json;
};

[[nodiscard]] Result<Output> exportOutput(const CommandLine &line)
{
    const auto path = line.required(QStringLiteral("output"));
    if (!path)
        return tl::unexpected(path.error());
    const auto format = exportFormatOf(*path);
    if (!format) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate(
                                 "app::export", "“%1” must end in .xlsx, .docx, .csv or .json"),
                             {*path}));
    }
    return Output {*path, *format};
}

/// The ledgers and the unit asked for, of what has no period.
[[nodiscard]] Result<Scope> requestedScope(const CommandLine &line, const OpenFile &file)
{
    if (line.has(QStringLiteral("period")))
        return line.wrong(QCoreApplication::translate(
            "app::export",
            "“--period” goes with the document of a week; choose a day with --as-of"));
    return file.scope(line.value(QStringLiteral("ledger")), line.value(QStringLiteral("unit")));
}

/// The form that a ledger from a table is written in.
[[nodiscard]] Result<TableForm> requestedForm(const CommandLine &line)
{
    QStringList keys;
    for (const auto &[form, key] : EnumKeys<TableForm>::values)
        keys.append(key);
    const auto word = line.oneOf(kForm, keys);
    if (!word)
        return tl::unexpected(word.error());
    return valueOfKey<TableForm>(*word).value_or(TableForm::Imported);
}

[[nodiscard]] Result<QByteArray>
exportedLedgers(const CommandLine &line, const OpenFile &file, ExportFormat format)
{
    const auto form = requestedForm(line);
    if (!form)
        return tl::unexpected(form.error());
    if (format == ExportFormat::Json && line.has(kByUnit))
        return line.wrong(QCoreApplication::translate(
            "app::export", "“--by-unit” goes with tables; JSON has no sheets"));
    const auto scope = requestedScope(line, file);
    if (!scope)
        return tl::unexpected(scope.error());
    RowFilter filter;
    filter.unit = scope->unit;
    return ledgerBytes({file.store(),
                        file.calendar(),
                        file.clock(),
                        idsOf(scope->ledgers),
                        filter,
                        ListKind::Whole,
                        *form,
                        line.has(kByUnit) ? SheetDivision::Units : SheetDivision::None},
                       format);
}

[[nodiscard]] Result<QByteArray>
exportedTimeline(const CommandLine &line, const OpenFile &file, ExportFormat format)
{
    const auto scope = requestedScope(line, file);
    if (!scope)
        return tl::unexpected(scope.error());
    RowFilter filter;
    filter.unit = scope->unit;
    const auto report = timelineReport({file.store(),
                                        file.calendar(),
                                        file.clock(),
                                        idsOf(scope->ledgers),
                                        filter,
                                        TimelineGrouping::Unit,
                                        {}});
    if (!report)
        return tl::unexpected(report.error());
    return timelineBytes(*report, format);
}

[[nodiscard]] Result<QByteArray> exported(const CommandLine &line, ExportFormat format)
{
    const auto asOf = line.date(QStringLiteral("as-of"));
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly, *asOf);
    if (!file)
        return tl::unexpected(file.error());
    if (!line.has(QStringLiteral("document")))
        return exportedLedgers(line, **file, format);
    for (const QString &option : {kForm, kByUnit}) {
        if (line.has(option))
            return line.wrong(sentence(
                QCoreApplication::translate(
                    "app::export", "“--%1” goes with ledgers; a document has a form of its own"),
                {option}));
    }
    if (line.value(QStringLiteral("document")) == kTimeline)
        return exportedTimeline(line, **file, format);
    const auto report = requestedReport(line, **file);
    if (!report)
        return tl::unexpected(report.error());
    return reportBytes(*report, format);
}

} // namespace

ExitCode exportCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("export")));
    addDocumentOptions(line);
    line.addOption(kForm, QStringLiteral("VALUE"));
    line.addOption(kByUnit);
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto output = exportOutput(line);
    if (!output)
        return terminal.fail(output.error());
    const auto bytes = exported(line, output->format);
    if (!bytes)
        return terminal.fail(bytes.error());
    if (const auto written = writeWholeFile(output->path, *bytes); !written)
        return terminal.fail(written.error());
    terminal.out << sentence(QCoreApplication::translate("app::export", "Exported to “%1”."),
                             {output->path})
                 << '\n';
    return ExitCode::Done;
}

} // namespace app

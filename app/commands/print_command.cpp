// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/document_options.h"
#include "core/wording/sentence.h"
#include "ui/drawing/paged_document.h"
#include "ui/printing/sheets_remark.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

constexpr int kPictureDotsPerInch = 150;

/// Gives the files written.
[[nodiscard]] Result<QStringList> writeOutput(const ui::PagedDocument &document,
                                              const QString &output)
{
    if (output.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return ui::writePictures(document, output, kPictureDotsPerInch);
    if (const auto written = ui::writePdf(document, output); !written)
        return tl::unexpected(written.error());
    return QStringList {output};
}

bool isDrawable(const QString &output)
{
    return output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)
        || output.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
}

[[nodiscard]] Result<QString> drawableOutput(const CommandLine &line)
{
    auto output = line.required(QStringLiteral("output"));
    if (output && !isDrawable(*output)) {
        return fail(
            ErrorKind::WrongUsage,
            sentence(QCoreApplication::translate("app::print", "“%1” must end in .pdf or .png"),
                     {*output}));
    }
    return output;
}

[[nodiscard]] Result<Report> reportOf(const CommandLine &line)
{
    const auto layout = requestedLayout(line);
    if (!layout)
        return tl::unexpected(layout.error());
    const auto asOf = line.date(QStringLiteral("as-of"));
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly, *asOf);
    if (!file)
        return tl::unexpected(file.error());
    return requestedReport(line, **file, *layout);
}

} // namespace

ExitCode printCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("print")));
    addDocumentOptions(line);
    addPaperOptions(line);
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto output = drawableOutput(line);
    if (!output)
        return terminal.fail(output.error());
    const auto report = reportOf(line);
    if (!report)
        return terminal.fail(report.error());
    const ui::PagedDocument document = ui::PagedDocument::layOut(*report);
    const auto written = writeOutput(document, *output);
    if (!written)
        return terminal.fail(written.error());
    for (const QString &file : *written)
        terminal.out << sentence(QCoreApplication::translate("app::print", "Printed “%1” to “%2”."),
                                 {report->title, file})
                     << '\n';
    if (const QString remark = ui::sheetsRemark(document); !remark.isEmpty())
        terminal.out << remark << '\n';
    return ExitCode::Done;
}

} // namespace app

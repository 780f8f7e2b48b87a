// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_file.h"

#include "core/export/docx_body.h"
#include "core/export/docx_columns.h"
#include "core/export/docx_parts.h"
#include "core/export/package_check.h"
#include "core/export/worksheet_measure.h"
#include "core/export/zip_bytes.h"
#include "core/records/size_limit.h"

#include <algorithm>

namespace core {

namespace {

[[nodiscard]] Error tableTooLong(const Worksheet &sheet, SizeLimit limit, int most)
{
    return {ErrorKind::OutputTooLong,
            sheet.name,
            {QString(), QString::number(most), keyOf(limit)},
            QString()};
}

[[nodiscard]] Result<void> checkSize(const Worksheet &sheet)
{
    const auto columns
        = std::count_if(sheet.columns.cbegin(),
                        sheet.columns.cend(),
                        [](const WorksheetColumn &column) { return !column.isHidden; });
    if (columns > kDocxMostColumns)
        return fail(tableTooLong(sheet, SizeLimit::Columns, kDocxMostColumns));
    if (1 + sheet.rows.size() + sheet.rowsToFill > kDocxMostRows) // the header is one as well
        return fail(tableTooLong(sheet, SizeLimit::Rows, kDocxMostRows));
    return {};
}

[[nodiscard]] Result<QByteArray> packed(const Workbook &workbook, Job &job)
{
    const QByteArray document = DocxBodyWriter(workbook, job).document();
    if (job.isCancelled())
        return fail(ErrorKind::Cancelled);
    return zipBytes(docxParts(workbook, document));
}

} // namespace

Result<QByteArray> docxBytes(const Workbook &workbook, Job *job)
{
    for (const Worksheet &sheet : workbook.sheets) {
        if (auto checked = checkSize(sheet); !checked)
            return fail(std::move(checked).error());
    }
    Job unwatched;
    Job &watched = job ? *job : unwatched;
    watched.begin(rowsOf(workbook));
    Result<QByteArray> bytes = packed(workbook, watched);
    if (bytes && !isWholePackage(*bytes))
        bytes = fail(ErrorKind::WriteFailed, {}, QStringLiteral("parts are cut"));
    if (!bytes && bytes.error().kind == ErrorKind::WriteFailed)
        return fail(ErrorKind::WriteFailed, workbook.title, bytes.error().detail);
    return bytes;
}

} // namespace core

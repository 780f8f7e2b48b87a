// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/export/ledger_request.h"
#include "core/export/worksheet.h"
#include "core/report/timeline_report.h"

#include <optional>

namespace core {

/// What can be written of a ledger or a document.
enum class ExportFormat
{
    Xlsx,
    Docx,
    Csv,
    Json
};

template <> struct EnumKeys<ExportFormat>
{
    static constexpr EnumKeyTable<ExportFormat, 4> values {{
        {ExportFormat::Xlsx, QLatin1String("xlsx")},
        {ExportFormat::Docx, QLatin1String("docx")},
        {ExportFormat::Csv, QLatin1String("csv")},
        {ExportFormat::Json, QLatin1String("json")},
    }};
};

/// The format the suffix of @p path asks for; none for any other suffix.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &path);

/// A workbook as xlsx, docx or CSV. Error kinds of xlsxBytes() and docxBytes(); @p job counts rows.
[[nodiscard]] Result<QByteArray>
workbookBytes(const Workbook &workbook, ExportFormat format, Job *job = nullptr);

/// A document in @p format. Error kinds of workbookBytes(); @p job counts rows.
[[nodiscard]] Result<QByteArray>
reportBytes(const Report &report, ExportFormat format, Job *job = nullptr);

/// A timeline in @p format. Error kinds of workbookBytes(); @p job counts rows.
[[nodiscard]] Result<QByteArray>
timelineBytes(const TimelineReport &report, ExportFormat format, Job *job = nullptr);

/// The form a table has in @p format where @p asked is wanted: documents of running text have no
/// place for the form of a sheet.
[[nodiscard]] constexpr TableForm tableFormIn(ExportFormat format, TableForm asked)
{
    return format == ExportFormat::Docx ? TableForm::Own : asked;
}

/// Ledgers in @p format, in the form tableFormIn() says. Error kinds of workbookBytes() and
/// RecordSource; NotFound (a ledger that does not exist).
[[nodiscard]] Result<QByteArray> ledgerBytes(const LedgerRequest &request, ExportFormat format);

} // namespace core

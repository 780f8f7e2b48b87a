// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_format.h"

#include "core/export/docx_file.h"
#include "core/export/ledger_json.h"
#include "core/export/ledger_workbook.h"
#include "core/export/report_json.h"
#include "core/export/report_workbook.h"
#include "core/export/timeline_json.h"
#include "core/export/timeline_workbook.h"
#include "core/export/workbook_csv.h"
#include "core/export/xlsx_file.h"

#include <QFileInfo>

namespace core {

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    return valueOfKey<ExportFormat>(QFileInfo(path).suffix().toLower());
}

Result<QByteArray> workbookBytes(const Workbook &workbook, ExportFormat format, Job *job)
{
    if (format == ExportFormat::Csv)
        return workbookCsv(workbook);
    if (format == ExportFormat::Docx)
        return docxBytes(workbook, job);
    return xlsxBytes(workbook, job);
}

Result<QByteArray> reportBytes(const Report &report, ExportFormat format, Job *job)
{
    if (format == ExportFormat::Json)
        return reportJson(report);
    return workbookBytes(reportWorkbook(report), format, job);
}

Result<QByteArray> timelineBytes(const TimelineReport &report, ExportFormat format, Job *job)
{
    if (format == ExportFormat::Json)
        return timelineJson(report);
    return workbookBytes(timelineWorkbook(report), format, job);
}

Result<QByteArray> ledgerBytes(const LedgerRequest &request, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return ledgersJson(request);
    LedgerRequest inForm = request;
    inForm.form = tableFormIn(format, request.form);
    const auto workbook = ledgerWorkbook(inForm);
    if (!workbook)
        return fail(workbook.error());
    return workbookBytes(*workbook, format);
}

} // namespace core

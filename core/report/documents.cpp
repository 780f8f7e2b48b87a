// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"

#include "core/report/weekly_report.h"

namespace core {

const QList<DocumentType> &documentTypes()
{
    static const QList<DocumentType> types {
        {QStringLiteral("weekly"), QStringLiteral("周工作汇报表"), PeriodKind::Week},
    };
    return types;
}

Result<Report> makeReport(const QString &name, const ReportRequest &request)
{
    if (name == documentTypes().first().name)
        return weeklyReport(request);
    return fail(ErrorKind::NotFound, name);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"

#include "core/report/list_documents.h"
#include "core/report/overview_report.h"
#include "core/report/wall_chart_report.h"
#include "core/report/weekly_report.h"

#include <algorithm>

namespace core {

namespace {

/// A document and what makes it.
struct DocumentMaker
{
    DocumentType type;
    Result<Report> (*make)(const ReportRequest &request);
};

const QList<DocumentMaker> &documentMakers()
{
    static const QList<DocumentMaker> makers {
        {{QStringLiteral("weekly"), QStringLiteral("周工作汇报表"), PeriodKind::Week},
         weeklyReport},
        {{QStringLiteral("overview"), QStringLiteral("工作总览"), PeriodKind::None},
         overviewReport},
        {{QStringLiteral("alerts"), QStringLiteral("预警清单"), PeriodKind::None}, alertsReport},
        {{QStringLiteral("tasks"), QStringLiteral("任务清单"), PeriodKind::None}, tasksReport},
        {{QStringLiteral("responsibilities"), QStringLiteral("责任清单"), PeriodKind::None},
         responsibilitiesReport},
        {{QStringLiteral("measures"), QStringLiteral("措施清单"), PeriodKind::None},
         measuresReport},
        {{QStringLiteral("deadlines"), QStringLiteral("时限清单"), PeriodKind::None},
         deadlinesReport},
        {{QStringLiteral("outcomes"), QStringLiteral("成效清单"), PeriodKind::None},
         outcomesReport},
        {{QStringLiteral("back-schedule"),
          QStringLiteral("倒排工期表"),
          PeriodKind::None,
          false,
          true},
         backScheduleReport},
        {{QStringLiteral("targets"), QStringLiteral("目标任务一览表"), PeriodKind::None},
         targetsReport},
        {{QStringLiteral("benchmark"), QStringLiteral("对标竞进工作清单"), PeriodKind::None},
         benchmarkReport},
        {{QStringLiteral("projects"), QStringLiteral("重点项目进度表"), PeriodKind::None},
         projectsReport},
        {{QStringLiteral("wall-chart"), QStringLiteral("挂图作战图"), PeriodKind::Months, true},
         wallChartReport},
    };
    return makers;
}

} // namespace

const QList<DocumentType> &documentTypes()
{
    static const QList<DocumentType> types = [] {
        QList<DocumentType> all;
        for (const DocumentMaker &maker : documentMakers())
            all.append(maker.type);
        return all;
    }();
    return types;
}

Result<Report> makeReport(const QString &name, const ReportRequest &request)
{
    const QList<DocumentMaker> &makers = documentMakers();
    const auto maker = std::find_if(makers.cbegin(), makers.cend(), [&name](const auto &each) {
        return each.type.name == name;
    });
    if (maker == makers.cend())
        return fail({ErrorKind::NotFound, name, {QStringLiteral("document")}, {}});
    if (maker->type.period == PeriodKind::None && !request.period.isEmpty())
        return fail(ErrorKind::WrongUsage, request.period);
    return maker->make(request);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"

namespace core {

namespace {

/// 实施目标, else the work itself.
QString deliveredOf(const ReportedListTask &task)
{
    const QString delivered = task.bundle.task.targetDelivered;
    return delivered.isEmpty() ? contentUnderHeading(task) : delivered;
}

QString progressOf(const ReportedListTask &task)
{
    return task.light.percent ? printedPercentage(*task.light.percent) : QString();
}

} // namespace

Result<Report> targetsReport(const ReportRequest &request)
{
    const ListDocument document {
        QStringLiteral("targets"),
        QStringLiteral("目标任务一览表"),
        {{textColumn(u"项目名称", 10),
          [](const ReportedEntry &entry) { return plainCell(headingOf(entry.task)); }},
         {textColumn(u"争取目标", 8),
          [](const ReportedEntry &entry) {
              return plainCell(entry.task.bundle.task.targetSought);
          }},
         {growingColumn(u"实施目标\n（工作内容）", 10),
          [](const ReportedEntry &entry) { return plainCell(deliveredOf(entry.task)); }},
         {textColumn(u"工作标准", 8),
          [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.acceptance); }},
         leaderColumn(),
         unitColumn(QStringLiteral("责任科室")),
         personColumn(),
         dueColumn(QStringLiteral("完成时限")),
         {{QStringLiteral("当前\n进度"), 2.6, ReportAlignment::Right, false, false},
          [](const ReportedEntry &entry) { return plainCell(progressOf(entry.task)); }},
         stateColumn()},
        ListGrouping::Row,
        nullptr,
        {}};
    return listReport(document, request);
}

} // namespace core

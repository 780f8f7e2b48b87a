// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/views/derived_words.h"

namespace core {

namespace {

ReportText extensionsOf(const ReportedEntry &entry)
{
    return plainCell(printedPunctuation(
        extensionTale(entry.task.bundle, {}, entry.list.asOf, entry.task.ledgerYear)));
}

/// Workdays left, or 逾期19; nothing to say of what rests.
ReportText remainingOf(const ReportedEntry &entry)
{
    const Light &light = entry.task.light;
    if (!entry.task.isOpen || !light.workdays)
        return plainCell({});
    const int workdays = qAbs(*light.workdays);
    return plainCell(light.isOverdue ? QStringLiteral("逾期%1").arg(workdays)
                                     : QString::number(workdays));
}

ReportMark markOf(ReportNodeState state)
{
    return {{}, {}, state};
}

QList<ReportText> deadlineNote()
{
    return {{QStringLiteral("注：节点栏"), {}},
            {QStringLiteral("为已完成，"), markOf(ReportNodeState::Done)},
            {QStringLiteral("为逾期未完成，"), markOf(ReportNodeState::Overdue)},
            {QStringLiteral("为未到期；剩余工作日自数据截至次日起算，“—”为不适用；当年日期省略"
                            "年份。"),
             markOf(ReportNodeState::ToCome)}};
}

} // namespace

Result<Report> deadlinesReport(const ReportRequest &request)
{
    ReportedColumn name = nameColumn(13, false);
    name.column.grows = true;
    const ListDocument document {QStringLiteral("deadlines"),
                                 QStringLiteral("时限清单"),
                                 {codeColumn(false),
                                  name,
                                  startColumn(),
                                  nodesColumn(),
                                  dueColumn(QStringLiteral("完成时限")),
                                  {{QStringLiteral("延期情况"), 9}, extensionsOf},
                                  {{QStringLiteral("剩余\n工作日"), 3.2}, remainingOf},
                                  stateColumn()},
                                 ListGrouping::Row,
                                 nullptr,
                                 deadlineNote(),
                                 true};
    return listReport(document, request);
}

} // namespace core

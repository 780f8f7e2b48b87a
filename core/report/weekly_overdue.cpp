// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/report/weekly_blocks.h"
#include "core/rules/severity.h"

#include <algorithm>

namespace core {

namespace {

bool isListed(const WeeklyTask &task)
{
    return task.isOpen && (task.light.isOverdue || task.light.isDueSoon);
}

bool comesBefore(const WeeklyTask *one, const WeeklyTask *other)
{
    return isWorse(one->light, other->light);
}

QList<ReportColumn> columns()
{
    return {
        {QStringLiteral("序号"), 2.3},
        {QStringLiteral("编号"), 8},
        {QStringLiteral("任务"), 12, ReportAlignment::Justify, false, true},
        {QStringLiteral("科室"), 7.4},
        {QStringLiteral("责任人"), 4.4},
        {QStringLiteral("时限"), 5.8},
        {QStringLiteral("逾期（剩余）工作日"), 13, ReportAlignment::Left},
    };
}

/// Time left or overdue; a day still to come that is off is told with the last workday before it.
QString remaining(const Light &light, const WorkCalendar &calendar)
{
    QString text = printedRemaining(light);
    if (light.isOverdue || calendar.isWorkday(light.due))
        return text;
    return text + QStringLiteral("\n末工作日")
        + printedMonthDay(calendar.workdayOnOrBefore(light.due));
}

/// The note under the sheet explains these two; a task that is far behind as well is no other row.
ReportMark markOf(const Light &light)
{
    return light.isOverdue ? ReportMark {LightColour::Red, LightReason::Overdue}
                           : ReportMark {LightColour::Yellow, LightReason::DueSoon};
}

ReportRow
rowOf(const WeeklyTask &task, int number, const WeeklyData &data, const WorkCalendar &calendar)
{
    return {{
        {QString::number(number), {}},
        {orEmptyMark(task.bundle.task.code), {}},
        {printedName(task), {}},
        {orEmptyMark(printedUnit(data.issuer.units, task.facts.unit)), {}},
        {orEmptyMark(printedPersons(task.bundle, data.asOf)), {}},
        dueCell(task),
        {remaining(task.light, calendar), markOf(task.light)},
    }};
}

} // namespace

ReportBlock overdueBlock(const WeeklyData &data, const WorkCalendar &calendar)
{
    QList<const WeeklyTask *> listed;
    for (const WeeklyTask &task : data.tasks) {
        if (isListed(task))
            listed.append(&task);
    }
    std::stable_sort(listed.begin(), listed.end(), comesBefore);
    ReportBlock block;
    block.heading = QStringLiteral("一、逾期与临期事项");
    block.columns = columns();
    block.emptyText = QStringLiteral("本周无逾期和临期事项。");
    for (const WeeklyTask *task : std::as_const(listed))
        block.rows.append(rowOf(*task, static_cast<int>(block.rows.size()) + 1, data, calendar));
    return block;
}

} // namespace core

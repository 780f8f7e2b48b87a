// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/report/weekly_blocks.h"
#include "core/views/responsible_persons.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// The tasks of one unit, or of one person where no unit is named.
struct Group
{
    QString label;
    QList<const WeeklyTask *> tasks;
};

/// A task in its row: which sides it fills.
struct Sides
{
    const WeeklyTask *task = nullptr;
    bool left = false;
    bool right = false;
};

bool isIn(DateSpan span, QDate day)
{
    return day.isValid() && span.contains(day);
}

bool wasReported(const WeeklyTask &task, DateSpan span)
{
    return std::any_of(task.facts.reports.cbegin(),
                       task.facts.reports.cend(),
                       [&](ReportPoint report) { return isIn(span, report.date); });
}

bool wasPlanned(const WeeklyTask &task, DateSpan span)
{
    const auto &deadlines = task.facts.deadlines;
    const auto &measures = task.bundle.measures;
    return std::any_of(deadlines.cbegin(),
                       deadlines.cend(),
                       [&](const DeadlinePoint &point) { return isIn(span, point.due); })
        || std::any_of(measures.cbegin(), measures.cend(), [&](const Measure &measure) {
               return isIn(span, measure.plannedEnd);
           });
}

/// Groups in the order of the units, then those of persons in the order they come.
QList<Group> groupsOf(const WeeklyData &data)
{
    QList<Group> groups;
    QHash<Id, qsizetype> byUnit;
    for (const Unit &unit : data.issuer.units) {
        byUnit.insert(unit.id, groups.size());
        groups.append({printedUnit(unit), {}});
    }
    QHash<QString, qsizetype> byPerson;
    for (const WeeklyTask &task : data.tasks) {
        if (const auto found = byUnit.constFind(task.facts.unit); found != byUnit.cend()) {
            groups[*found].tasks.append(&task);
            continue;
        }
        const QString person = personsOf(task.bundle, data.asOf);
        if (!byPerson.contains(person)) {
            byPerson.insert(person, groups.size());
            const QString name = person.isEmpty()
                ? QString()
                : QStringLiteral("\n（%1）").arg(printedPersons(task.bundle, data.asOf));
            groups.append({QStringLiteral("未明确科室") + name, {}});
        }
        groups[byPerson.value(person)].tasks.append(&task);
    }
    return groups;
}

QList<ReportColumn> columns(PaperFrame frame)
{
    const bool isAnnex = frame == PaperFrame::Annex;
    constexpr ReportAlignment kText = ReportAlignment::Justify;
    return {
        {QStringLiteral("序号"), 2.1},
        {QStringLiteral("科室\n（单位）"), 5, ReportAlignment::Centre, true},
        {QStringLiteral("上周工作任务"), isAnnex ? 10.0 : 12.0, kText},
        {QStringLiteral("完成情况"), isAnnex ? 10.0 : 11.0, kText},
        {QStringLiteral("未完成原因"), 8, kText},
        {QStringLiteral("本周工作计划"), isAnnex ? 9.0 : 13.0, kText},
        {QStringLiteral("责任人"), isAnnex ? 3.0 : 4.0},
        {QStringLiteral("完成\n时限"), 4.4},
        {QStringLiteral("主要领导\n点评"), 4, ReportAlignment::Centre, true, true},
    };
}

/// Decides the sides of every row and makes the cells.
class ProgressRows
{
public:
    ProgressRows(const WeeklyData &data, const WorkCalendar &calendar)
        : m_asOf(data.asOf)
        , m_lastWeek(data.week.previous().days())
        , m_horizon(calendar.addWorkdays(data.asOf, kPlannedWorkdays))
    {
    }

    [[nodiscard]] QList<Sides> sidesOf(const Group &group) const
    {
        QList<Sides> rows;
        for (const WeeklyTask *task : group.tasks) {
            const Sides sides {task, belongsLeft(*task), belongsRight(*task)};
            if (sides.left || sides.right)
                rows.append(sides);
        }
        if (!rows.isEmpty())
            return rows;
        for (const WeeklyTask *task : group.tasks) {
            if (task->isOpen)
                rows.append({task, false, true});
        }
        return rows;
    }

    [[nodiscard]] ReportRow rowOf(Sides sides, int number, const QString &label) const
    {
        const WeeklyTask &task = *sides.task;
        ReportRow row;
        const QString none = emptyMark();
        for (const QString &text : {QString::number(number),
                                    label,
                                    sides.left ? printedName(task) : none,
                                    sides.left ? printedReport(task, m_asOf) : none,
                                    reason(task),
                                    sides.right ? plan(sides) : none,
                                    orEmptyMark(printedPersons(task.bundle, m_asOf)),
                                    QString(), // due
                                    QString()})
            row.cells.append({text, {}});
        row.cells[row.cells.size() - 2] = dueCell(task);
        return row;
    }

private:
    [[nodiscard]] bool belongsLeft(const WeeklyTask &task) const
    {
        const bool wasOpen = wasOpenOn(task.facts, m_lastWeek.start.addDays(-1));
        return (wasOpen && wasPlanned(task, m_lastWeek)) || wasReported(task, m_lastWeek);
    }

    [[nodiscard]] bool belongsRight(const WeeklyTask &task) const
    {
        if (!task.isOpen)
            return false;
        const auto &deadlines = task.facts.deadlines;
        const bool isDue = std::any_of(deadlines.cbegin(),
                                       deadlines.cend(),
                                       [&](const DeadlinePoint &point) { return isAhead(point); });
        return task.light.isOverdue || isDue || wasReported(task, {m_lastWeek.start, m_asOf});
    }

    /// Whether a deadline not yet reached lies within ten workdays, or behind.
    [[nodiscard]] bool isAhead(const DeadlinePoint &point) const
    {
        const bool isReached = point.actual.isValid() && point.actual <= m_asOf;
        return !isReached && point.due.isValid() && point.due <= m_horizon;
    }

    /// Why a task is not done: blank for those that are late, to be filled in by hand.
    [[nodiscard]] static QString reason(const WeeklyTask &task)
    {
        return task.isOpen && task.light.isOverdue ? QString() : emptyMark();
    }

    /// The name would stand twice in a row that has a left side, so it gives way to the next step.
    [[nodiscard]] QString plan(Sides sides) const
    {
        return sides.left ? printedPlan(*sides.task, m_horizon) : printedName(*sides.task);
    }

    QDate m_asOf;
    DateSpan m_lastWeek;
    QDate m_horizon;
};

} // namespace

ReportBlock progressBlock(const WeeklyData &data, const WorkCalendar &calendar, PaperFrame frame)
{
    ReportBlock block;
    block.heading = QStringLiteral("二、各科室工作进展");
    block.columns = columns(frame);
    block.emptyText = QStringLiteral("本周没有可列的事项。");
    const ProgressRows rows(data, calendar);
    for (const Group &group : groupsOf(data)) {
        const QList<Sides> sides = rows.sidesOf(group);
        if (sides.isEmpty())
            continue;
        const int first = static_cast<int>(block.rows.size());
        block.groups.append({first, static_cast<int>(sides.size())});
        for (const Sides &side : sides) {
            const int number = static_cast<int>(block.rows.size()) + 1;
            block.rows.append(
                rows.rowOf(side, number, number == first + 1 ? group.label : QString()));
        }
    }
    return block;
}

} // namespace core

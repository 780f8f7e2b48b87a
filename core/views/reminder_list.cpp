// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/reminder_list.h"

#include "core/rules/severity.h"

#include <algorithm>

namespace core {

namespace {

/// The step of the ladder for a unit: which task of it bears the proposal of a talk on a day.
class SlipCount
{
public:
    SlipCount(const LedgerFacts &facts, const WorkCalendar &calendar)
        : m_facts(facts)
        , m_calendar(calendar)
    {
    }

    /// The units whose red slips of the quarter reach kRedSlipsForTalk on @p day.
    /// @param slipped positions of the tasks with a red slip on that day.
    [[nodiscard]] QList<int> lastSlips(const QList<int> &slipped, QDate day) const
    {
        QHash<Id, QList<int>> ofUnit;
        for (const int index : slipped) {
            if (m_facts.tasks().at(index).unit.isSet())
                ofUnit[m_facts.tasks().at(index).unit].append(index);
        }
        QList<int> last;
        for (auto unit = ofUnit.cbegin(); unit != ofUnit.cend(); ++unit) {
            const int all = slipsOf(unit.key(), day);
            if (all >= kRedSlipsForTalk && all - unit->size() < kRedSlipsForTalk)
                last.append(unit->last());
        }
        return last;
    }

private:
    [[nodiscard]] int slipsOf(Id unit, QDate day) const
    {
        int slips = 0;
        for (int i = 0; i < m_facts.tasks().size(); ++i) {
            const TaskFacts &task = m_facts.tasks().at(i);
            if (task.unit == unit && m_facts.isLeaf(i))
                slips += redSlipsInQuarter(task, day, m_calendar);
        }
        return slips;
    }

    const LedgerFacts &m_facts;
    const WorkCalendar &m_calendar;
};

/// The steps of all tasks, workday after workday.
class StepCollector
{
public:
    StepCollector(const LedgerFacts &facts, const WorkCalendar &calendar)
        : m_facts(facts)
        , m_calendar(calendar)
        , m_slips(facts, calendar)
    {
    }

    /// Notes what falls on the workdays after @p shownOn, up to the day of the facts.
    [[nodiscard]] QHash<int, TaskReminder> collect(QDate shownOn)
    {
        const QDate today = m_facts.asOf();
        const bool isKnown = shownOn.isValid() && shownOn <= today;
        const QDate earliest = m_calendar.addWorkdays(today, -kMostMissedWorkdays);
        const QDate from = isKnown ? std::max(earliest, shownOn) : today.addDays(-1);
        // No list was to be shown on the days off before today.
        noteThoseBack(isKnown ? shownOn : m_calendar.addWorkdays(today, -1), from);
        for (QDate day = from.addDays(1); day <= m_facts.asOf(); day = day.addDays(1)) {
            if (m_calendar.isWorkday(day))
                note(day);
        }
        dropOutrun();
        return m_noted;
    }

private:
    [[nodiscard]] QList<ReminderStep> stepsAt(int index, QDate day) const
    {
        const TaskFacts &task = m_facts.tasks().at(index);
        return day == m_facts.asOf() ? stepsOn(task, m_facts.lightAt(index), day, m_calendar)
                                     : stepsOn(task, day, m_calendar);
    }

    void note(int index, ReminderStep step, QDate day)
    {
        QList<DatedStep> &steps = m_noted[index].steps;
        steps.removeIf([step](DatedStep other) { return other.step == step; });
        steps.append({step, day});
    }

    void note(QDate day)
    {
        QList<int> slipped;
        for (int i = 0; i < m_facts.tasks().size(); ++i) {
            if (!m_facts.isLeaf(i))
                continue;
            for (const ReminderStep step : stepsAt(i, day)) {
                note(i, step, day);
                if (step == ReminderStep::Late1)
                    slipped.append(i);
            }
        }
        for (const int index : m_slips.lastSlips(slipped, day)) {
            const LightRules &rules = m_facts.tasks().at(index).rules;
            if (!rules.silentSteps.contains(ReminderStep::TwoRedSlips))
                note(index, ReminderStep::TwoRedSlips, day);
        }
    }

    /// Tasks put off until a day after @p shownOn, however long ago: what fell since they were put
    /// off is said now, up to @p from.
    void noteThoseBack(QDate shownOn, QDate from)
    {
        for (int i = 0; i < m_facts.tasks().size(); ++i) {
            const TaskFacts &task = m_facts.tasks().at(i);
            if (task.snoozes.isEmpty() || !m_facts.isLeaf(i))
                continue;
            const SnoozePoint last = task.snoozes.last();
            if (last.date > m_facts.asOf() || last.until > m_facts.asOf() || last.until <= shownOn)
                continue;
            m_noted[i].isBack = true;
            for (QDate day = last.date.addDays(1); day <= from; day = day.addDays(1)) {
                for (const ReminderStep step : stepsAt(i, day))
                    note(i, step, day);
            }
        }
    }

    /// A reminder without a paper is outrun by the next step of its task.
    void dropOutrun()
    {
        for (TaskReminder &reminder : m_noted) {
            if (reminder.steps.isEmpty())
                continue;
            const ReminderStep last = reminder.steps.last().step;
            reminder.steps.removeIf([last](DatedStep step) {
                return proposalOf(step.step) == Proposal::None && step.step != last;
            });
        }
    }

    const LedgerFacts &m_facts;
    const WorkCalendar &m_calendar;
    SlipCount m_slips;
    QHash<int, TaskReminder> m_noted; ///< by position of the task
};

bool isOpenByLight(const LedgerFacts &facts, int index)
{
    const LightColour colour = facts.lightAt(index).colour;
    const LightReason reason = facts.lightAt(index).reason;
    return facts.isLeaf(index) && colour != LightColour::Blue
        && (colour != LightColour::Grey || reason == LightReason::NotStarted);
}

QList<int> worstTasksFirst(const LedgerFacts &facts, QList<int> tasks)
{
    std::sort(tasks.begin(), tasks.end());
    std::stable_sort(tasks.begin(), tasks.end(), [&facts](int one, int other) {
        return isWorse(facts.lightAt(one), facts.lightAt(other));
    });
    return tasks;
}

/// The steps after the due date of @p task that fall within the workdays counted.
QList<ReminderStep> stepsAhead(const TaskFacts &task, const Light &light)
{
    QList<ReminderStep> steps;
    if (!light.workdays)
        return steps;
    for (const auto &[step, key] : EnumKeys<ReminderStep>::values) {
        const auto after = workdaysAfterDue(step);
        const int ahead = *light.workdays + after.value_or(0);
        if (after && isFor(step, task) && ahead >= 0 && ahead < kCountedWorkdays)
            steps.append(step);
    }
    return steps;
}

void countSteps(const QList<ReminderStep> &steps, QHash<ReminderStep, int> &counts)
{
    for (const ReminderStep step : steps)
        ++counts[step];
}

} // namespace

ReminderList reminderList(const LedgerFacts &facts, QDate shownOn, const WorkCalendar &calendar)
{
    ReminderList list;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        if (isOpenByLight(facts, i) && isSnoozed(facts.tasks().at(i), facts.asOf()))
            list.snoozed.append(facts.tasks().at(i).id);
    }
    if (!calendar.isWorkday(facts.asOf()))
        return list;
    const QHash<int, TaskReminder> noted = StepCollector(facts, calendar).collect(shownOn);
    QList<int> spoken;
    for (auto task = noted.cbegin(); task != noted.cend(); ++task) {
        const Id id = facts.tasks().at(task.key()).id;
        if (!isOpenByLight(facts, task.key()) || list.snoozed.contains(id))
            continue;
        spoken.append(task.key());
        list.tasks.insert(id, *task);
    }
    list.groups = groupsOf(facts, worstTasksFirst(facts, spoken));
    return list;
}

QHash<ReminderStep, int>
stepCounts(const LedgerFacts &facts, Id ledger, const WorkCalendar &calendar)
{
    QHash<ReminderStep, int> counts;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        TaskFacts task = facts.tasks().at(i);
        if (!isOpenByLight(facts, i) || task.ledger != ledger)
            continue;
        const Light &light = facts.lightAt(i);
        countSteps(stepsAhead(task, light), counts);
        task.rules.silentSteps = {};
        QList<ReminderStep> today = stepsOn(task, light, facts.asOf(), calendar);
        today.removeIf([](ReminderStep step) { return workdaysAfterDue(step).has_value(); });
        countSteps(today, counts);
    }
    return counts;
}

} // namespace core

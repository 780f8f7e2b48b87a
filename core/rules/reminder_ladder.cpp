// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reminder_ladder.h"

#include "core/rules/held_due.h"
#include "core/rules/known_facts.h"
#include "core/rules/missing_report.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

constexpr int kMonthsOfQuarter = 3;

struct DueStep
{
    ReminderStep step;
    int workdays; ///< after the due date
};

constexpr std::array kDueSteps {
    DueStep {ReminderStep::Before20, -20},
    DueStep {ReminderStep::Before10, -10},
    DueStep {ReminderStep::Before5, -5},
    DueStep {ReminderStep::Before3, -3},
    DueStep {ReminderStep::Before1, -1},
    DueStep {ReminderStep::DueToday, 0},
    DueStep {ReminderStep::Late1, 1},
    DueStep {ReminderStep::Late5, 5},
    DueStep {ReminderStep::Late10, 10},
};

/// Whether the task was open on the day of its light.
bool wasOpen(const Light &light)
{
    switch (light.reason) {
    case LightReason::ClosedOnTime:
    case LightReason::ClosedLate:
    case LightReason::Draft:
    case LightReason::Suspended:
    case LightReason::Cancelled: return false;
    default: return true;
    }
}

bool fallsOn(DueStep step, const TaskFacts &facts, const Light &light)
{
    return light.workdays == -step.workdays && isFor(step.step, facts);
}

bool isMonthClose(QDate day, const WorkCalendar &calendar)
{
    return calendar.addWorkdays(day, 1).month() != day.month();
}

/// An overdue task has its red slip; a yellow one says nothing more.
bool isBehindAtMonthClose(const TaskFacts &facts,
                          const Light &light,
                          QDate day,
                          const WorkCalendar &calendar)
{
    return !light.isOverdue && lagOf(light) >= facts.rules.countedPoints()
        && isMonthClose(day, calendar);
}

bool reportsAgainAndAgain(const TaskFacts &facts)
{
    return std::any_of(facts.deadlines.cbegin(),
                       facts.deadlines.cend(),
                       [](const DeadlinePoint &deadline) { return !deadline.cadence.isEmpty(); });
}

bool missesTwo(const TaskFacts &facts, QDate day, const WorkCalendar &calendar)
{
    return missesTwoReports(knownOn(facts, day), day, facts.rules.countedGrace(), calendar);
}

/// Only on the first workday on which it is so.
bool beginsToMissTwo(const TaskFacts &facts, QDate day, const WorkCalendar &calendar)
{
    return reportsAgainAndAgain(facts) && missesTwo(facts, day, calendar)
        && !missesTwo(facts, calendar.addWorkdays(day, -1), calendar);
}

/// Every day the task has ever been due on.
std::set<QDate> dueDays(const TaskFacts &facts)
{
    std::set<QDate> days;
    for (const DeadlinePoint &deadline : facts.deadlines) {
        days.insert({deadline.due, deadline.originalDue});
        for (const DueMove &move : deadline.moves)
            days.insert({move.from, move.to});
    }
    days.erase(QDate());
    return days;
}

QDate firstDayOfQuarter(QDate day)
{
    const int month = (day.month() - 1) / kMonthsOfQuarter * kMonthsOfQuarter + 1;
    return {day.year(), month, 1};
}

} // namespace

Proposal proposalOf(ReminderStep step)
{
    switch (step) {
    case ReminderStep::Before20:
    case ReminderStep::Before10:
    case ReminderStep::Before5:
    case ReminderStep::Before1:
    case ReminderStep::DueToday: return Proposal::None;
    case ReminderStep::Before3: return Proposal::BlueSlip;
    case ReminderStep::BehindAtMonthClose:
    case ReminderStep::ReportsMissing: return Proposal::YellowSlip;
    case ReminderStep::Late1: return Proposal::RedSlip;
    case ReminderStep::Late5: return Proposal::Circular;
    case ReminderStep::Late10:
    case ReminderStep::TwoRedSlips: return Proposal::Talk;
    }
    Q_UNREACHABLE();
}

std::optional<int> workdaysAfterDue(ReminderStep step)
{
    for (const DueStep &each : kDueSteps) {
        if (each.step == step)
            return each.workdays;
    }
    return {};
}

bool isFor(ReminderStep step, const TaskFacts &facts)
{
    return step != ReminderStep::Before10 || isPriority(facts.taskClass);
}

QList<ReminderStep> stepsOn(const TaskFacts &facts, QDate day, const WorkCalendar &calendar)
{
    return stepsOn(facts, lightOf(facts, day, calendar), day, calendar);
}

QList<ReminderStep>
stepsOn(const TaskFacts &facts, const Light &light, QDate day, const WorkCalendar &calendar)
{
    QList<ReminderStep> steps;
    if (!calendar.isWorkday(day) || !wasOpen(light))
        return steps;
    const auto add = [&](ReminderStep step, bool falls) {
        if (falls)
            steps.append(step);
    };
    for (const DueStep &each : kDueSteps)
        add(each.step, fallsOn(each, facts, light));
    add(ReminderStep::BehindAtMonthClose, isBehindAtMonthClose(facts, light, day, calendar));
    add(ReminderStep::ReportsMissing, beginsToMissTwo(facts, day, calendar));
    steps.removeIf([&facts](ReminderStep step) { return facts.rules.silentSteps.contains(step); });
    std::sort(steps.begin(), steps.end());
    return steps;
}

int redSlipsInQuarter(const TaskFacts &facts, QDate day, const WorkCalendar &calendar)
{
    std::set<QDate> slips;
    for (const QDate due : dueDays(facts)) {
        const QDate held = heldDue(due, facts.rules.dayOffRule, calendar);
        const QDate slip = calendar.addWorkdays(held, 1);
        if (slip >= firstDayOfQuarter(day) && slip <= day
            && stepsOn(facts, slip, calendar).contains(ReminderStep::Late1))
            slips.insert(slip);
    }
    return static_cast<int>(slips.size());
}

bool isSnoozed(const TaskFacts &facts, QDate day)
{
    bool isPutOff = false;
    for (const SnoozePoint snooze : facts.snoozes) {
        if (snooze.date <= day)
            isPutOff = snooze.until > day;
    }
    return isPutOff;
}

} // namespace core

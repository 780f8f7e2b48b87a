// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/light.h"

#include "core/rules/declared_risk.h"
#include "core/rules/held_due.h"
#include "core/rules/judged_deadline.h"
#include "core/rules/known_facts.h"
#include "core/rules/missing_report.h"
#include "core/rules/moved_deadline.h"
#include "core/rules/scheduled_progress.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double kWarnShare = 0.2; // of the workdays of a task. Source: domain.md d.3

/// Within how many workdays a task is due soon; 0: it never is.
int warnWorkdays(const TaskFacts &facts, const Light &light, const WorkCalendar &calendar)
{
    if (isPriority(facts.taskClass))
        return facts.rules.priorityWarnWorkdays;
    const int most = facts.rules.warnWorkdays;
    if (most == 0 || !light.scheduledPercent || !facts.start.isValid())
        return most;
    const int span = calendar.workdaysBetween(facts.start, light.due);
    return std::clamp(static_cast<int>(std::ceil(kWarnShare * span)), 1, most);
}

bool isDueSoon(const TaskFacts &facts, const Light &light, const WorkCalendar &calendar)
{
    const int within = warnWorkdays(facts, light, calendar);
    return within > 0 && !light.isOverdue && light.workdays && *light.workdays <= within;
}

/// Whether a lag reaches a threshold that is switched on.
bool isFrom(double lag, int points)
{
    return points > 0 && lag >= points;
}

bool isBeyond(double lag, int points)
{
    return points > 0 && lag > points;
}

bool hasOverdueNode(const TaskFacts &facts, QDate today, const WorkCalendar &calendar)
{
    return std::any_of(
        facts.deadlines.cbegin(), facts.deadlines.cend(), [&](const DeadlinePoint &node) {
            return !node.isFinal && node.due.isValid() && !node.actual.isValid()
                && heldDue(node.due, facts.rules.dayOffRule, calendar) < today;
        });
}

/// Also tells the light which report. Asked last: phrases are read for it.
bool missesReport(Light &light, const TaskFacts &facts, QDate today, const WorkCalendar &calendar)
{
    const int grace = facts.rules.reportGraceWorkdays;
    if (grace > 0)
        light.reportDue = missingReport(facts, today, grace, calendar);
    return light.reportDue.isValid();
}

bool hasNotStarted(const TaskFacts &facts, const Light &light, QDate today)
{
    return light.scheduledPercent && facts.start.isValid() && today < facts.start;
}

void decide(Light &light, LightColour colour, LightReason reason, int rule)
{
    light.colour = colour;
    light.reason = reason;
    light.rule = rule;
}

void judgeClosed(Light &light, QDate scored, const WorkCalendar &calendar)
{
    const bool isLate = scored.isValid() && light.closedOn > scored;
    if (isLate) {
        light.workdaysLate = calendar.workdaysBetween(scored, light.closedOn);
        light.daysLate = static_cast<int>(scored.daysTo(light.closedOn));
    }
    decide(light,
           LightColour::Blue,
           isLate ? LightReason::ClosedLate : LightReason::ClosedOnTime,
           isLate ? 2 : 1);
}

void judgeResting(Light &light, TaskState state)
{
    const LightReason reason = state == TaskState::Draft ? LightReason::Draft
        : state == TaskState::Suspended                  ? LightReason::Suspended
                                                         : LightReason::Cancelled;
    decide(light, LightColour::Grey, reason, 3);
}

/// Also tells the light why, whichever rule decides.
bool isAtRisk(Light &light, const TaskFacts &facts)
{
    const RiskPoint *const risk = declaredRisk(facts);
    if (!risk || facts.rules.riskRule == RiskRule::Off)
        return false;
    light.risk = risk->reason;
    return true;
}

LightColour riskColour(RiskRule rule)
{
    return rule == RiskRule::Yellow ? LightColour::Yellow : LightColour::Red;
}

// The rules from 5 on, the first match deciding; the rules between that need records which do not
// exist yet (a closing request, slips) are silent.
void judgeOpen(Light &light, const TaskFacts &facts, QDate today, const WorkCalendar &calendar)
{
    const LightRules &rules = facts.rules;
    const double lag = lagOf(light);
    const bool isRisky = isAtRisk(light, facts);
    light.isDueSoon = isDueSoon(facts, light, calendar);
    if (light.isOverdue)
        decide(light, LightColour::Red, LightReason::Overdue, 5);
    else if (isBeyond(lag, rules.farBehindPoints))
        decide(light, LightColour::Red, LightReason::FarBehind, 6);
    else if (isRisky)
        decide(light, riskColour(rules.riskRule), LightReason::RiskDeclared, 7);
    else if (light.isDueSoon)
        decide(light, LightColour::Yellow, LightReason::DueSoon, 8);
    else if (isFrom(lag, rules.behindPoints))
        decide(light, LightColour::Yellow, LightReason::Behind, 9);
    else if (rules.nodeRule != NodeRule::Off && hasOverdueNode(facts, today, calendar))
        decide(light, LightColour::Yellow, LightReason::NodeOverdue, 10);
    else if (missesReport(light, facts, today, calendar))
        decide(light, LightColour::Yellow, LightReason::ReportMissing, 11);
    else if (rules.startRule != StartRule::Off && hasNotStarted(facts, light, today))
        decide(light, LightColour::Grey, LightReason::NotStarted, 13);
    else
        decide(light, LightColour::Green, LightReason::Normal, 14);
}

void countDays(Light &light, QDate today, const WorkCalendar &calendar)
{
    light.workdays = calendar.workdaysBetween(today, light.due);
    light.calendarDays = static_cast<int>(today.daysTo(light.due));
    light.isOverdue = light.due < today;
}

} // namespace

double lagOf(const Light &light)
{
    return light.scheduledPercent ? *light.scheduledPercent - light.percent.value_or(0) : 0;
}

bool isPriority(TaskClass taskClass)
{
    return taskClass == TaskClass::PriorityProject || taskClass == TaskClass::PriorityWork;
}

Light lightOf(const TaskFacts &facts, QDate today, const WorkCalendar &calendar)
{
    const TaskFacts known = knownOn(facts, today);
    Light light;
    const auto deadline = judgedDeadline(known);
    const DayOffRule rule = facts.rules.dayOffRule;
    if (deadline)
        light.due = heldDue(deadline->due, rule, calendar);
    light.percent = reportedPercent(known);
    if (known.state == TaskState::Closed) {
        light.closedOn = known.closedOn;
        judgeClosed(
            light, deadline ? heldDue(scoredDue(*deadline), rule, calendar) : QDate(), calendar);
    } else if (!isOpen(known.state)) {
        judgeResting(light, known.state);
    } else {
        if (light.due.isValid())
            countDays(light, today, calendar);
        light.scheduledPercent
            = scheduledProgress(known, deadline ? deadline->due : QDate(), today);
        judgeOpen(light, known, today, calendar);
    }
    return light;
}

} // namespace core

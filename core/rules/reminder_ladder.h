// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QList>

#include <optional>

namespace core {

/// A paper a step of the ladder proposes; it is never made by itself. Source: domain.md d.4.
enum class Proposal
{
    None,
    BlueSlip, ///< 蓝色督办单（提醒）
    YellowSlip, ///< 黄色督办单
    RedSlip, ///< 红色督办单
    Circular, ///< a line in the 通报
    Talk ///< 约谈
};

template <> struct EnumKeys<Proposal>
{
    static constexpr EnumKeyTable<Proposal, 6> values {{
        {Proposal::None, QLatin1String("none")},
        {Proposal::BlueSlip, QLatin1String("blue_slip")},
        {Proposal::YellowSlip, QLatin1String("yellow_slip")},
        {Proposal::RedSlip, QLatin1String("red_slip")},
        {Proposal::Circular, QLatin1String("circular")},
        {Proposal::Talk, QLatin1String("talk")},
    }};
};

/// A step of the ladder and the day it fell on.
struct DatedStep
{
    ReminderStep step = ReminderStep::DueToday;
    QDate day;

    bool operator==(const DatedStep &) const = default;
};

/// Why a task is on the list of a day.
struct TaskReminder
{
    QList<DatedStep> steps; ///< by day, each step once, at its last day
    bool isBack = false; ///< it had been put off until now

    bool operator==(const TaskReminder &) const = default;
};

/// What @p step proposes.
[[nodiscard]] Proposal proposalOf(ReminderStep step);

/// How many workdays after the due date @p step falls, negative before it; empty for those that do
/// not follow the due date.
[[nodiscard]] std::optional<int> workdaysAfterDue(ReminderStep step);

/// Whether @p step is for the task of @p facts at all: the one of ten workdays before is for
/// priority tasks alone.
[[nodiscard]] bool isFor(ReminderStep step, const TaskFacts &facts);

/// How many red slips on one unit in a quarter propose a talk.
inline constexpr int kRedSlipsForTalk = 2;

/// Steps of the ladder that fall on @p day for the task of @p facts, in the order of the ladder,
/// but for those its ledger has switched off and TwoRedSlips, which is about a unit. None on a day
/// off, none of a task that is not open. A step counted from a due date on a day off is counted
/// from that day, so that T falls on the last workday before it. Facts dated later are unknown.
[[nodiscard]] QList<ReminderStep>
stepsOn(const TaskFacts &facts, QDate day, const WorkCalendar &calendar);

/// The same where the light of the task on @p day is known.
[[nodiscard]] QList<ReminderStep>
stepsOn(const TaskFacts &facts, const Light &light, QDate day, const WorkCalendar &calendar);

/// How many red slips were proposed for the task from the first day of the quarter of @p day on, up
/// to and with @p day: one for each due date it missed.
[[nodiscard]] int
redSlipsInQuarter(const TaskFacts &facts, QDate day, const WorkCalendar &calendar);

/// Whether the reminders of the task are put off on @p day.
[[nodiscard]] bool isSnoozed(const TaskFacts &facts, QDate day);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/rules/reminder_ladder.h"

#include <QList>
#include <QString>

namespace ui {

/// How many tasks of a unit are meant.
struct UnitCount
{
    QString unit;
    int count = 0;
};

/// What the reminder ladder says of a day.
struct LadderCount
{
    int tasks = 0; ///< on the list of reminders
    QList<std::pair<core::Proposal, int>> proposals; ///< in the order of the papers; none of None
};

/// The reminder of a day: 今日提醒：新增逾期 1 项（社会组织科 1）；今后 5 个工作日内到期 6
/// 项；提醒清单 5 项（建议：发红色督办单
/// 1）。9月25日—27日 放假，不计工作日。 Empty when there is nothing to be reminded of.
[[nodiscard]] QString reminderText(const QList<UnitCount> &newlyOverdue,
                                   int dueSoon,
                                   const QList<core::DateSpan> &holidays = {},
                                   const LadderCount &ladder = {});

} // namespace ui

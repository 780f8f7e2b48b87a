// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/week_choices.h"

#include "core/report/period.h"

namespace ui {

namespace {

constexpr int kDaysPerWeek = 7;
/// No plan reaches back further than this; a year mistyped in a file must not fill the list.
constexpr int kYearsBack = 20;

} // namespace

QList<WeekChoice> weekChoices(int firstYear, QDate today, const core::WorkCalendar &calendar)
{
    const bool isUsable = firstYear > today.year() - kYearsBack && firstYear <= today.year();
    const QDate first(isUsable ? firstYear : today.year(), 1, 1);
    QList<WeekChoice> choices;
    for (QDate day = today.addDays(kDaysPerWeek); core::Week::of(day).days().end >= first;
         day = day.addDays(-kDaysPerWeek)) {
        const core::Week week = core::Week::of(day);
        choices.append({week.toText(), core::weekCaption(week, calendar)});
    }
    return choices;
}

} // namespace ui

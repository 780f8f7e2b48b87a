// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/countdown_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <cstdlib>

namespace core {

namespace {

/// Gives the texts the context they are translated in.
struct CountdownTexts
{
    Q_DECLARE_TR_FUNCTIONS(core::countdowns)
};

} // namespace

QString countdownText(const CountdownDays &days)
{
    const QString &name = days.countdown.name;
    if (days.calendarDays == 0)
        //: %1 is what the day brings: the end of a trial
        return sentence(CountdownTexts::tr("%1 is today"), {name});
    const QString calendarDays
        = CountdownTexts::tr("%n day(s)", nullptr, std::abs(days.calendarDays));
    const QString workdays = CountdownTexts::tr("%n workday(s)", nullptr, std::abs(days.workdays));
    //: %1 = 18 days, %2 is what the day brings, %3 = 7 workdays
    const QString toCome = CountdownTexts::tr("%1 to %2 (%3)");
    //: %1 = 6 days, %2 is what the day brought, %3 = 5 workdays
    const QString passed = CountdownTexts::tr("%1 since %2 (%3)");
    return sentence(days.calendarDays > 0 ? toCome : passed, {calendarDays, name, workdays});
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/reminder_text.h"

#include "core/views/alert_list.h"
#include "core/wording/reminder_step_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderText)
};

QString overdueText(const QList<UnitCount> &newlyOverdue)
{
    int sum = 0;
    QStringList units;
    for (const UnitCount &each : newlyOverdue) {
        sum += each.count;
        units.append(each.unit + QLatin1Char(' ') + QString::number(each.count));
    }
    //: %1 names units with their counts: Welfare 2, Elderly 1
    return core::sentence(ReminderText::tr("%n task(s) newly overdue (%1)", nullptr, sum),
                          {units.join(ReminderText::tr(", ", "between units"))});
}

QString dueSoonText(int count)
{
    //: %1 is a number of workdays
    return core::sentence(
        ReminderText::tr("%n task(s) due within the next %1 workdays", nullptr, count),
        {QString::number(core::kReminderWorkdays)});
}

QString ladderText(const LadderCount &ladder)
{
    QString text = ReminderText::tr("%n task(s) on the list of reminders", nullptr, ladder.tasks);
    if (ladder.proposals.isEmpty())
        return text;
    QStringList papers;
    for (const auto &[proposal, count] : ladder.proposals)
        papers.append(core::termOf(proposal) + QLatin1Char(' ') + QString::number(count));
    //: %1 says how many reminders there are, %2 names papers with their counts
    return core::sentence(ReminderText::tr("%1 (proposed: %2)"),
                          {text, papers.join(ReminderText::tr(", ", "between papers"))});
}

/// 25–27 September, 9月25日—27日.
QString spanText(core::DateSpan span)
{
    const QString day = ReminderText::tr("d MMMM", "a day, as a format");
    if (span.start == span.end)
        return QLocale().toString(span.start, day);
    const bool isOneMonth
        = span.start.month() == span.end.month() && span.start.year() == span.end.year();
    const QString first
        = isOneMonth ? ReminderText::tr("d", "first day of days in a month, as a format") : day;
    const QString last
        = isOneMonth ? ReminderText::tr("d MMMM", "last day of days in a month, as a format") : day;
    return core::sentence(
        ReminderText::tr("%1–%2", "from a day to a day"),
        {QLocale().toString(span.start, first), QLocale().toString(span.end, last)});
}

QString holidayText(const QList<core::DateSpan> &holidays)
{
    QStringList spans;
    for (const core::DateSpan &holiday : holidays)
        spans.append(spanText(holiday));
    return core::sentence(ReminderText::tr("Days off, which are no workdays: %1."),
                          {spans.join(ReminderText::tr(", ", "between days off"))});
}

} // namespace

QString reminderText(const QList<UnitCount> &newlyOverdue,
                     int dueSoon,
                     const QList<core::DateSpan> &holidays,
                     const LadderCount &ladder)
{
    QStringList parts;
    if (!newlyOverdue.isEmpty())
        parts.append(overdueText(newlyOverdue));
    if (dueSoon > 0)
        parts.append(dueSoonText(dueSoon));
    if (ladder.tasks > 0)
        parts.append(ladderText(ladder));
    if (parts.isEmpty())
        return {};
    QString reminder
        = core::sentence(ReminderText::tr("Today: %1."),
                         {parts.join(ReminderText::tr("; ", "between two halves of a reminder"))});
    if (holidays.isEmpty())
        return reminder;
    return core::sentence(ReminderText::tr("%1 %2", "a reminder and the days off"),
                          {reminder, holidayText(holidays)});
}

} // namespace ui

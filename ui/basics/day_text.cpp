// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/day_text.h"

#include "core/calendar/day_kind.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct Days
{
    Q_DECLARE_TR_FUNCTIONS(ui::Days)
};

QString shortDay(QDate day)
{
    return QLocale().toString(day, Days::tr("d MMMM", "a day without its year"));
}

QString spanText(QDate first, QDate last)
{
    return first == last ? shortDay(first)
                         : Days::tr("%1 to %2").arg(shortDay(first), shortDay(last));
}

} // namespace

QString offMark()
{
    return Days::tr("H", "letter in a holiday");
}

QString workedMark()
{
    return Days::tr("W", "letter in a day of the weekend that is worked");
}

QString dayTitle(QDate day)
{
    return QLocale().toString(day, Days::tr("dddd, d MMMM", "a day with its day of the week"));
}

QString kindText(QDate day, const core::WorkCalendar &calendar)
{
    switch (core::dayKindOf(day, calendar)) {
    case core::DayKind::Workday: return Days::tr("workday");
    case core::DayKind::Weekend: return Days::tr("weekend");
    case core::DayKind::Holiday: return Days::tr("holiday");
    case core::DayKind::MadeUp: return Days::tr("make-up workday");
    }
    Q_UNREACHABLE();
}

QString dayText(QDate day, const core::LocalDays &days)
{
    const QString kind = kindText(day, days.calendar());
    const QString usual = kindText(day, days.notices());
    return days.changeOf(day)
        ? Days::tr("%1: %2 (changed here; as usual: %3)").arg(dayTitle(day), kind, usual)
        : Days::tr("%1: %2").arg(dayTitle(day), kind);
}

QString originText(int year, const core::LocalDays &days)
{
    QString text;
    switch (days.originOf(year)) {
    case core::NoticeOrigin::BuiltIn: text = Days::tr("Notice of the State Council"); break;
    case core::NoticeOrigin::Imported:
        text = Days::tr("Notice of the State Council (imported)");
        break;
    case core::NoticeOrigin::Missing:
        text = Days::tr("Not published or not imported yet: Monday to Friday count as workdays");
        break;
    }
    const auto changes = static_cast<int>(days.changesOf(year).size());
    return changes == 0
        ? text
        : Days::tr("%1 · %2").arg(text, Days::tr("%n day(s) changed here", nullptr, changes));
}

QString spansText(const QMap<QDate, bool> &days, bool areWorked)
{
    QStringList spans;
    QDate first;
    QDate last;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (day.value() != areWorked)
            continue;
        if (last.isValid() && last.addDays(1) != day.key())
            spans << spanText(first, last);
        if (!last.isValid() || last.addDays(1) != day.key())
            first = day.key();
        last = day.key();
    }
    if (last.isValid())
        spans << spanText(first, last);
    return spans.join(Days::tr(", ", "between spans of days"));
}

} // namespace ui

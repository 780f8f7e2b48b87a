// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/laid_day.h"

#include <QRegularExpression>

namespace core {

LaidDay::LaidDay(Form form, QDate date, int distance)
    : m_form(form)
    , m_date(date)
    , m_distance(distance)
{
}

std::optional<LaidDay> LaidDay::read(const QString &text)
{
    static const QRegularExpression distance(QStringLiteral("^([+-]\\d{1,5})([wdm])$"));
    const auto match = distance.match(text);
    if (match.hasMatch()) {
        const QChar unit = match.capturedView(2).front();
        const Form form = unit == u'w' ? Form::Workdays
            : unit == u'd'             ? Form::Days
                                       : Form::MonthEnd;
        return LaidDay(form, {}, match.capturedView(1).toInt());
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return LaidDay(Form::Date, date, 0);
}

QDate LaidDay::on(QDate day, const WorkCalendar &calendar) const
{
    const QDate start = calendar.workdayOnOrBefore(day);
    switch (m_form) {
    case Form::Date: return m_date;
    case Form::Workdays: return calendar.addWorkdays(start, m_distance);
    case Form::Days: return start.addDays(m_distance);
    case Form::MonthEnd:
        return QDate(start.year(), start.month(), 1).addMonths(m_distance + 1).addDays(-1);
    }
    Q_UNREACHABLE();
}

} // namespace core

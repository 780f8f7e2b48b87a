// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typed_day.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <utility>

namespace core {

namespace {

constexpr int kDaysOfWeek = 7;

constexpr std::pair<QStringView, int> kNamedDays[] = {{u"今天", 0},
                                                      {u"今日", 0},
                                                      {u"明天", 1},
                                                      {u"明日", 1},
                                                      {u"后天", 2},
                                                      {u"大后天", 3},
                                                      {u"昨天", -1},
                                                      {u"昨日", -1},
                                                      {u"前天", -2}};

} // namespace

std::optional<QDate> typedDay(const QString &text, QDate today, const WorkCalendar &calendar)
{
    QString typed = toHalfWidth(text).simplified();
    typed.remove(u' ');
    for (const auto &[name, days] : kNamedDays) {
        if (typed == name)
            return today.addDays(days);
    }
    static const QRegularExpression form(
        QStringLiteral("^([+-]\\d{1,4})(天|日|个?工作日|个?周|个?星期|个?月)?$"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).toInt();
    const QStringView unit = match.capturedView(2);
    if (unit.endsWith(u"工作日"))
        return calendar.addWorkdays(today, count);
    if (unit.endsWith(u'月'))
        return today.addMonths(count);
    const bool areWeeks = unit.endsWith(u'周') || unit.endsWith(u"星期");
    return today.addDays(areWeeks ? count * kDaysOfWeek : count);
}

} // namespace core

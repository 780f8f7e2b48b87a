// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/notice_line.h"

#include <QStringList>

namespace core {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2999;

QDate readDay(int year, QStringView monthAndDay)
{
    const qsizetype dash = monthAndDay.indexOf(u'-');
    if (dash < 0)
        return {};
    return {year, monthAndDay.first(dash).toInt(), monthAndDay.sliced(dash + 1).toInt()};
}

/// Takes "01-01..01-03 04-04" in as worked or off; false if a day cannot be.
bool readDays(NoticeLine &line, QStringView days, bool areWorked)
{
    for (const QStringView span : days.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dots = span.indexOf(u"..");
        const QDate first = readDay(line.year, dots < 0 ? span : span.first(dots));
        const QDate last = dots < 0 ? first : readDay(line.year, span.sliced(dots + 2));
        if (!first.isValid() || !last.isValid() || last < first)
            return false;
        for (QDate day = first; day <= last; day = day.addDays(1))
            line.days.insert(day, areWorked);
    }
    return true;
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

QString daysText(const NoticeLine &line, bool areWorked)
{
    QStringList spans;
    QDate first;
    QDate last;
    const auto close = [&] {
        if (first.isValid())
            spans.append(first == last ? dayText(first)
                                       : dayText(first) + QLatin1String("..") + dayText(last));
    };
    for (auto day = line.days.cbegin(); day != line.days.cend(); ++day) {
        if (day.value() != areWorked)
            continue;
        if (!last.isValid() || last.addDays(1) != day.key()) {
            close();
            first = day.key();
        }
        last = day.key();
    }
    close();
    return spans.join(u' ');
}

} // namespace

std::optional<NoticeLine> readNoticeLine(QStringView text)
{
    NoticeLine line;
    text = text.trimmed();
    line.isAddition = text.startsWith(u'+');
    if (line.isAddition)
        text = text.sliced(1);
    const qsizetype colon = text.indexOf(u':');
    const qsizetype bar = text.indexOf(u'|');
    if (colon < 0 || bar < colon)
        return std::nullopt;
    bool isNumber = false;
    line.year = text.first(colon).trimmed().toInt(&isNumber);
    if (!isNumber || line.year < kFirstYear || line.year > kLastYear)
        return std::nullopt;
    const bool isRead = readDays(line, text.sliced(colon + 1, bar - colon - 1), false)
        && readDays(line, text.sliced(bar + 1), true);
    return isRead ? std::optional(line) : std::nullopt;
}

QString noticeLineText(const NoticeLine &line)
{
    const QString mark = line.isAddition ? QStringLiteral("+") : QString();
    const QString text
        = QStringLiteral("%1%2: %3 | %4")
              .arg(mark, QString::number(line.year), daysText(line, false), daysText(line, true));
    return text.simplified();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/local_days.h"

#include <QStringList>

#include <algorithm>

namespace core {

LocalDays::LocalDays()
    : m_notices(WorkCalendar::builtIn())
    , m_calendar(WorkCalendar::builtIn())
{
}

Result<LocalDays> LocalDays::read(const QString &text)
{
    LocalDays days;
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            days.m_lines.append({line, std::nullopt});
            continue;
        }
        const auto notice = readNoticeLine(line);
        if (!notice)
            return fail(Error {ErrorKind::InputDamaged, line, {QString::number(i + 1)}, {}});
        days.m_lines.append({line, notice});
    }
    days.count();
    return days;
}

QString LocalDays::toText() const
{
    QString text;
    for (const Line &line : m_lines)
        text += line.text + u'\n';
    return text;
}

NoticeOrigin LocalDays::originOf(int year) const
{
    if (WorkCalendar::builtIn().knowsYear(year))
        return NoticeOrigin::BuiltIn;
    return m_notices.knowsYear(year) ? NoticeOrigin::Imported : NoticeOrigin::Missing;
}

std::optional<bool> LocalDays::changeOf(QDate day) const
{
    const bool isWorked = m_calendar.isWorkday(day);
    return isWorked == m_notices.isWorkday(day) ? std::nullopt : std::optional(isWorked);
}

QMap<QDate, bool> LocalDays::changesOf(int year) const
{
    return daysThatDiffer(year, m_notices, m_calendar);
}

void LocalDays::setChange(QDate day, std::optional<bool> isWorked)
{
    QMap<QDate, bool> changes = changesOf(day.year());
    changes.remove(day);
    if (isWorked && *isWorked != m_notices.isWorkday(day))
        changes.insert(day, *isWorked);
    setChanges(day.year(), changes);
}

void LocalDays::clearChanges(int year)
{
    setChanges(year, {});
}

void LocalDays::take(const QList<NoticeLine> &lines)
{
    for (const NoticeLine &line : lines) {
        if (!line.isAddition && originOf(line.year) != NoticeOrigin::BuiltIn) {
            setNotice(line);
            continue;
        }
        QMap<QDate, bool> changes = changesOf(line.year);
        for (auto day = line.days.cbegin(); day != line.days.cend(); ++day)
            changes.insert(day.key(), day.value());
        changes.removeIf([this](const auto &change) {
            return change.value() == m_notices.isWorkday(change.key());
        });
        setChanges(line.year, changes);
    }
}

/// The line that is the notice of @p year, or −1: the first one that is no addition, for a year
/// that does not ship with the program.
qsizetype LocalDays::noticeLineOf(int year) const
{
    if (WorkCalendar::builtIn().knowsYear(year))
        return -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &days = m_lines.at(i).days;
        if (days && days->year == year && !days->isAddition)
            return i;
    }
    return -1;
}

void LocalDays::setChanges(int year, const QMap<QDate, bool> &changes)
{
    const qsizetype notice = noticeLineOf(year);
    qsizetype place = m_lines.size();
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (i == notice || !m_lines.at(i).days || m_lines.at(i).days->year != year)
            continue;
        m_lines.removeAt(i);
        place = i;
    }
    if (!changes.isEmpty()) {
        const NoticeLine line {year, true, changes};
        m_lines.insert(std::min(place, m_lines.size()), {noticeLineText(line), line});
    }
    count();
}

void LocalDays::setNotice(const NoticeLine &notice)
{
    const Line line {noticeLineText(notice), notice};
    const qsizetype known = noticeLineOf(notice.year);
    if (known >= 0)
        m_lines.replace(known, line);
    else
        m_lines.append(line);
    count();
}

void LocalDays::count()
{
    m_notices = WorkCalendar::builtIn();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).days && noticeLineOf(m_lines.at(i).days->year) == i)
            m_notices.take(*m_lines.at(i).days);
    }
    m_calendar = m_notices;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).days && noticeLineOf(m_lines.at(i).days->year) != i)
            m_calendar.take(*m_lines.at(i).days);
    }
}

QMap<QDate, bool> daysThatDiffer(int year, const WorkCalendar &before, const WorkCalendar &after)
{
    QMap<QDate, bool> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool isWorked = after.isWorkday(day);
        if (isWorked != before.isWorkday(day))
            days.insert(day, isWorked);
    }
    return days;
}

} // namespace core

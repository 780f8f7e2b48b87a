// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"

#include <QList>

namespace core {

/// Where the notice of a year comes from.
enum class NoticeOrigin
{
    BuiltIn, ///< ships with the program
    Imported, ///< the user brought it
    Missing ///< not there: plain weekends count
};

/// What a user changed of the working calendar: notices of further years, and single days. The
/// lines of the user's file, over what ships with the program; comments keep their places.
class LocalDays
{
public:
    /// Nothing changed.
    LocalDays();

    /// Reads lines in the form of readNotices(); a text without any changes nothing. Error kinds:
    /// InputDamaged (subject: the line, arguments: its number from 1).
    [[nodiscard]] static Result<LocalDays> read(const QString &text);

    [[nodiscard]] QString toText() const;

    /// The calendar to count by.
    [[nodiscard]] const WorkCalendar &calendar() const { return m_calendar; }

    /// The same without the user's single days: what a day is as usual.
    [[nodiscard]] const WorkCalendar &notices() const { return m_notices; }

    [[nodiscard]] NoticeOrigin originOf(int year) const;

    /// Whether the user works on @p day or has it off, where that differs from the notice.
    [[nodiscard]] std::optional<bool> changeOf(QDate day) const;

    /// Every day of @p year the user changed, with whether it is worked.
    [[nodiscard]] QMap<QDate, bool> changesOf(int year) const;

    /// Changes a day; nothing: as usual again.
    void setChange(QDate day, std::optional<bool> isWorked);

    /// Every day of @p year is as the notice says again.
    void clearChanges(int year);

    /// Takes in what a file brings: a line that is a notice becomes or replaces that of its year;
    /// for a year that ships with the program, and in additions, its days are changed one by one.
    void take(const QList<NoticeLine> &lines);

    bool operator==(const LocalDays &other) const { return toText() == other.toText(); }

private:
    struct Line
    {
        QString text; ///< as in the file
        std::optional<NoticeLine> days; ///< nothing: a comment or a blank line
    };

    [[nodiscard]] qsizetype noticeLineOf(int year) const;
    void setChanges(int year, const QMap<QDate, bool> &changes);
    void setNotice(const NoticeLine &notice);
    void count();

    QList<Line> m_lines;
    WorkCalendar m_notices;
    WorkCalendar m_calendar;
};

/// The days of @p year on which @p before and @p after differ, with whether they are worked in
/// @p after.
[[nodiscard]] QMap<QDate, bool>
daysThatDiffer(int year, const WorkCalendar &before, const WorkCalendar &after);

} // namespace core

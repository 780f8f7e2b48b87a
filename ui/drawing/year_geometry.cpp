// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/year_geometry.h"

namespace ui {

namespace {

constexpr int kColumns = 4;
constexpr int kRows = 3;
constexpr int kWeeks = 6; ///< rows of days the longest month takes
constexpr int kWeekDays = 7;
constexpr int kTitle = 24;
constexpr int kWeekdayHead = 20;
constexpr int kGapAcross = 16;
constexpr int kGapDown = 8;
constexpr QSize kLargestCell(48, 40);

int placeInWeek(QDate day)
{
    return day.dayOfWeek() - 1;
}

} // namespace

YearGeometry::YearGeometry(int year, QRect area)
    : m_year(year)
    , m_area(area)
{
}

QSize YearGeometry::cell() const
{
    const int month = (m_area.width() - (kColumns - 1) * kGapAcross) / kColumns;
    const int height = (m_area.height() - (kRows - 1) * kGapDown) / kRows - kTitle - kWeekdayHead;
    return QSize(month / kWeekDays, height / kWeeks).boundedTo(kLargestCell);
}

QPoint YearGeometry::corner(int month) const
{
    const QSize size = cell();
    const int across = size.width() * kWeekDays + kGapAcross;
    const int down = kTitle + kWeekdayHead + size.height() * kWeeks + kGapDown;
    const int index = month - 1;
    return m_area.topLeft() + QPoint(index % kColumns * across, index / kColumns * down);
}

QRect YearGeometry::title(int month) const
{
    return {corner(month), QSize(cell().width() * kWeekDays, kTitle)};
}

QRect YearGeometry::weekday(int month, int dayOfWeek) const
{
    const int width = cell().width();
    return {corner(month) + QPoint((dayOfWeek - 1) * width, kTitle), QSize(width, kWeekdayHead)};
}

QRect YearGeometry::day(QDate day) const
{
    const QSize size = cell();
    const int before = placeInWeek(QDate(day.year(), day.month(), 1));
    const int place = before + day.day() - 1;
    return {corner(day.month())
                + QPoint(place % kWeekDays * size.width(),
                         kTitle + kWeekdayHead + place / kWeekDays * size.height()),
            size};
}

QDate YearGeometry::dayAt(QPoint point) const
{
    for (QDate day(m_year, 1, 1); m_year > 0 && day.year() == m_year; day = day.addDays(1)) {
        if (this->day(day).contains(point))
            return day;
    }
    return {};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/year_geometry.h"

namespace ui {

namespace {

constexpr int kMonths = 12;
constexpr int kWeeks = 6; ///< rows of days the longest month takes
constexpr int kWeekDays = 7;
constexpr int kTitle = 24;
constexpr int kWeekdayHead = 20;
constexpr int kGapAcross = 16;
constexpr int kGapDown = 8;
constexpr QSize kLargestCell(48, 40);
constexpr QSize kLeastCell(33, 18); ///< a number of two digits, the letter beside it, and a line

int placeInWeek(QDate day)
{
    return day.dayOfWeek() - 1;
}

/// How many months stand side by side in @p width pixels: as many as can be read, so that they
/// stand in full rows.
int columnsFor(int width)
{
    for (const int columns : {4, 3, 2}) {
        if (width >= columns * kWeekDays * kLeastCell.width() + (columns - 1) * kGapAcross)
            return columns;
    }
    return 1;
}

} // namespace

YearGeometry::YearGeometry(int year, QRect area)
    : m_year(year)
    , m_area(area)
    , m_columns(columnsFor(area.width()))
{
}

int YearGeometry::leastHeight(int width)
{
    const int rows = kMonths / columnsFor(width);
    const int month = kTitle + kWeekdayHead + kWeeks * kLeastCell.height();
    return rows * month + (rows - 1) * kGapDown;
}

int YearGeometry::leastWidth()
{
    return kWeekDays * kLeastCell.width();
}

QSize YearGeometry::cell() const
{
    const int rows = kMonths / m_columns;
    const int month = (m_area.width() - (m_columns - 1) * kGapAcross) / m_columns;
    const int height = (m_area.height() - (rows - 1) * kGapDown) / rows - kTitle - kWeekdayHead;
    return QSize(month / kWeekDays, height / kWeeks).boundedTo(kLargestCell);
}

QPoint YearGeometry::corner(int month) const
{
    const QSize size = cell();
    const int across = size.width() * kWeekDays + kGapAcross;
    const int down = kTitle + kWeekdayHead + size.height() * kWeeks + kGapDown;
    const int index = month - 1;
    return m_area.topLeft() + QPoint(index % m_columns * across, index / m_columns * down);
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

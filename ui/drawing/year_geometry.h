// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRect>

namespace ui {

/// Where the twelve months of a year stand in an area: four in a row, fewer where days would have
/// no room for their numbers and letters; weeks from Monday to Sunday.
class YearGeometry
{
public:
    YearGeometry() = default;
    YearGeometry(int year, QRect area);

    [[nodiscard]] int year() const { return m_year; }

    /// The height in pixels below which the days of an area of @p width pixels cannot be read.
    [[nodiscard]] static int leastHeight(int width);

    /// The width below which those of a single month cannot.
    [[nodiscard]] static int leastWidth();

    /// The line with the name of a month, and the one with the days of the week below it.
    [[nodiscard]] QRect title(int month) const;
    [[nodiscard]] QRect weekday(int month, int dayOfWeek) const;

    [[nodiscard]] QRect day(QDate day) const;

    /// The day at @p point; invalid where there is none.
    [[nodiscard]] QDate dayAt(QPoint point) const;

private:
    [[nodiscard]] QPoint corner(int month) const;
    [[nodiscard]] QSize cell() const;

    int m_year = 0;
    QRect m_area;
    int m_columns = 1;
};

} // namespace ui

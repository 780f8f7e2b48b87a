// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/year_geometry.h"

#include <QSet>

using ui::YearGeometry;

namespace {

const QRect kArea(16, 8, 1006, 584);

} // namespace

TEST_CASE("every day of a year has a place of its own inside the area")
{
    const YearGeometry geometry(2024, kArea);
    QSet<QPair<int, int>> corners;
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        const QRect place = geometry.day(day);
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(kArea.contains(place));
        CHECK(geometry.dayAt(place.center()) == day);
        corners.insert({place.left(), place.top()});
    }
    CHECK(corners.size() == 366);
}

TEST_CASE("weeks run from Monday to Sunday under their heads")
{
    const YearGeometry geometry(2026, kArea);
    const QDate monday(2026, 9, 21);
    CHECK(geometry.day(monday).left() == geometry.weekday(9, Qt::Monday).left());
    CHECK(geometry.day(monday.addDays(6)).left() == geometry.weekday(9, Qt::Sunday).left());
    CHECK(geometry.day(monday.addDays(6)).top() == geometry.day(monday).top());
    CHECK(geometry.day(monday.addDays(7)).top() == geometry.day(monday).bottom() + 1);
}

TEST_CASE("four months stand in a row")
{
    const YearGeometry geometry(2026, kArea);
    CHECK(geometry.title(4).top() == geometry.title(1).top());
    CHECK(geometry.title(5).top() > geometry.title(1).top());
    CHECK(geometry.title(5).left() == geometry.title(1).left());
    CHECK(geometry.title(2).left() > geometry.title(1).right());
}

TEST_CASE("between the months there is no day")
{
    const YearGeometry geometry(2026, kArea);
    CHECK_FALSE(geometry.dayAt(geometry.title(3).center()).isValid());
    CHECK_FALSE(geometry.dayAt({0, 0}).isValid());
    CHECK_FALSE(YearGeometry().dayAt({20, 20}).isValid());
}

TEST_CASE(
    "where a day would have no room for its number and its letter fewer months stand in a row")
{
    // 7 days of 33 pixels a month, 16 between months.
    const std::pair<int, int> columnsByWidth[]
        = {{972, 4}, {971, 3}, {725, 3}, {724, 2}, {478, 2}, {477, 1}, {231, 1}};
    for (const auto &[width, columns] : columnsByWidth) {
        INFO(width);
        const QRect area(16, 8, width, YearGeometry::leastHeight(width));
        const YearGeometry geometry(2026, area);
        CHECK(geometry.title(columns).top() == geometry.title(1).top());
        CHECK(geometry.title(columns + 1).top() > geometry.title(1).top());
        CHECK(geometry.day(QDate(2026, 1, 1)).width() >= 33);
        CHECK(geometry.day(QDate(2026, 1, 1)).height() == 18);
        CHECK(area.contains(geometry.day(QDate(2026, 12, 31))));
        CHECK(area.contains(geometry.day(QDate(2026, 11, 30))));
    }
    CHECK(YearGeometry::leastWidth() == 231);
}

TEST_CASE("the fewer months stand in a row the higher the year is")
{
    // A month of 24 for its name, 20 for the days of the week and 6 weeks of 18; 8 between rows.
    CHECK(YearGeometry::leastHeight(1006) == 3 * 152 + 2 * 8);
    CHECK(YearGeometry::leastHeight(732) == 4 * 152 + 3 * 8);
    CHECK(YearGeometry::leastHeight(550) == 6 * 152 + 5 * 8);
    CHECK(YearGeometry::leastHeight(231) == 12 * 152 + 11 * 8);
}

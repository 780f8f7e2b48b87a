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

TEST_CASE("in the smallest window a day has room for its number and its letter")
{
    const YearGeometry geometry(2026, QRect(16, 8, 664, 470));
    CHECK(geometry.day(QDate(2026, 1, 1)).width() >= 22);
    CHECK(geometry.day(QDate(2026, 1, 1)).height() >= 16);
}

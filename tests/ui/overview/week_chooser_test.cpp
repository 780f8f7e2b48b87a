// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/overview/week_chooser.h"

#include <QSignalSpy>

using core::Week;
using ui::WeekChooser;

namespace {

/// A Thursday in week 39 of 2026.
const QDate kToday(2026, 9, 24);

} // namespace

TEST_CASE("the last eight weeks are offered, the one before today's first")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    REQUIRE(chooser.count() == 8);
    CHECK(chooser.currentIndex() == 0);
    CHECK_FALSE(chooser.chosen());
    CHECK(chooser.itemText(0) == QStringLiteral("Compared with last week (14 – 20 September)"));
    CHECK(chooser.itemText(1) == QStringLiteral("Compared with week 37 (7 – 13 September)"));
    CHECK(chooser.itemText(2) == QStringLiteral("Compared with week 36 (31 August – 6 September)"));
    CHECK(chooser.itemText(7) == QStringLiteral("Compared with week 31 (27 July – 2 August)"));
}

TEST_CASE("a week that is chosen is told, and the week before again")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    const QSignalSpy chosen(&chooser, &WeekChooser::weekChosen);
    chooser.setCurrentIndex(1);
    CHECK(chooser.chosen() == Week {2026, 37});
    chooser.setCurrentIndex(0);
    CHECK_FALSE(chooser.chosen());
    CHECK(chosen.size() == 2);
}

TEST_CASE("the week before goes on with the day")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    const QSignalSpy chosen(&chooser, &WeekChooser::weekChosen);
    chooser.setToday(kToday.addDays(7));
    CHECK_FALSE(chooser.chosen());
    CHECK(chooser.currentText() == QStringLiteral("Compared with last week (21 – 27 September)"));
    CHECK(chosen.isEmpty());
}

TEST_CASE("an older week stays chosen while it is offered, on whatever day")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    chooser.setCurrentIndex(1);
    chooser.setToday(kToday.addDays(qint64 {6} * 7));
    CHECK(chooser.chosen() == Week {2026, 37});
    CHECK(chooser.currentIndex() == 7);
    chooser.setToday(kToday.addDays(qint64 {7} * 7));
    CHECK_FALSE(chooser.chosen());
    CHECK(chooser.currentIndex() == 0);
}

TEST_CASE("a week that is not past on the day is not chosen any more")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    chooser.setCurrentIndex(1);
    chooser.setToday(QDate(2026, 9, 9));
    CHECK_FALSE(chooser.chosen());
    // In week 38 it is the week before, as which it goes on with the day.
    chooser.setToday(kToday);
    chooser.setCurrentIndex(1);
    chooser.setToday(QDate(2026, 9, 16));
    CHECK_FALSE(chooser.chosen());
    CHECK(chooser.currentText().contains(QStringLiteral("7 – 13 September")));
}

TEST_CASE("weeks go back over the turn of the year")
{
    WeekChooser chooser;
    chooser.setToday(QDate(2027, 1, 6));
    CHECK(chooser.itemText(0)
          == QStringLiteral("Compared with last week (28 December – 3 January)"));
    chooser.setCurrentIndex(1);
    CHECK(chooser.chosen() == Week {2026, 52});
}

TEST_CASE("another language leaves the choice as it is")
{
    WeekChooser chooser;
    chooser.setToday(kToday);
    chooser.setCurrentIndex(2);
    const QSignalSpy chosen(&chooser, &WeekChooser::weekChosen);
    chooser.retranslate();
    CHECK(chooser.chosen() == Week {2026, 36});
    CHECK(chosen.isEmpty());
}

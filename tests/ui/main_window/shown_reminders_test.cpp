// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/shown_reminders.h"

using ui::shownBefore;
using ui::shownOn;
using ui::ShownReminderList;
using ui::withShown;

namespace {
const QString kFile = QStringLiteral("/a.duban");
const QString kStep = QStringLiteral("5 late_1");
const QDate kFirst(2026, 9, 23);
const QDate kSecond(2026, 9, 24);
} // namespace

TEST_CASE("what was shown is known on its day, and its day on later ones")
{
    CHECK_FALSE(shownBefore({}, kFile, kFirst).isValid());
    const ShownReminderList once = withShown({}, kFile, kFirst, {kStep});
    CHECK(shownOn(once, kFile, kFirst) == QStringList {kStep});
    CHECK_FALSE(shownBefore(once, kFile, kFirst).isValid());
    CHECK(shownOn(once, kFile, kSecond).isEmpty());
    CHECK(shownBefore(once, kFile, kSecond) == kFirst);

    const ShownReminderList twice = withShown(once, kFile, kSecond, {kStep});
    CHECK(twice.size() == 1);
    CHECK(shownBefore(twice, kFile, kSecond) == kFirst); // the list of the day stays the same
    CHECK(shownBefore(twice, kFile, QDate(2026, 9, 28)) == kSecond);
}

TEST_CASE("what is shown later on the same day is added")
{
    const QString later = QStringLiteral("6 before_3");
    const ShownReminderList shown
        = withShown(withShown({}, kFile, kFirst, {kStep}), kFile, kFirst, {later});
    CHECK(shownOn(shown, kFile, kFirst) == QStringList {kStep, later});
}

TEST_CASE("files do not know of each other, and those shown longest ago are forgotten")
{
    ShownReminderList shown = withShown({}, kFile, kFirst, {kStep});
    for (int i = 0; i < 19; ++i)
        shown = withShown(shown, QStringLiteral("/%1.duban").arg(i), kFirst, {kStep});
    CHECK(shown.size() == 20);
    CHECK(shown.last().path == kFile);
    shown = withShown(shown, QStringLiteral("/20.duban"), kFirst, {});
    CHECK(shown.size() == 20);
    CHECK(shownOn(shown, kFile, kFirst).isEmpty());
}

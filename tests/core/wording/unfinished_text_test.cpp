// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unfinished_text.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace core;

namespace {

const Actor kClerk {QStringLiteral("张某"), QStringLiteral("办公室一号机")};

QDateTime noonOf(int day)
{
    return {QDate(2026, 11, day), QTime(12, 0), QTimeZone::utc()};
}

std::optional<LoggedChange> changeNumbered(ChangeNumber number)
{
    LoggedChange change;
    change.number = number;
    change.at = noonOf(28);
    change.who = QStringLiteral("张某");
    change.action = {ActionKind::CreateLedger, {QStringLiteral("2026年台账")}};
    return change;
}

} // namespace

TEST_CASE("where all is there the last change is named")
{
    const QString text = unfinishedText(kClerk, noonOf(27), 3, changeNumbered(3));
    CHECK(text.startsWith(QStringLiteral(
        "The program did not end properly last time (张某 (on 办公室一号机), since ")));
    CHECK(text.contains(QStringLiteral("Nothing confirmed as saved is lost; the last change: ")));
    CHECK(text.contains(QStringLiteral("2026年台账")));
    // One more than was confirmed is no loss.
    CHECK(unfinishedText(kClerk, noonOf(27), 2, changeNumbered(3)) == text);
}

TEST_CASE("where changes are missing it is told how many")
{
    CHECK(unfinishedText(kClerk, noonOf(27), 5, changeNumbered(3))
              .contains(QStringLiteral("Changes confirmed as saved are missing (2)")));
    CHECK(unfinishedText(kClerk, noonOf(27), 4, std::nullopt)
              .contains(QStringLiteral("missing (4)")));
}

TEST_CASE("a file in which nothing was ever changed has lost nothing")
{
    CHECK(unfinishedText({}, noonOf(27), 0, std::nullopt)
              .endsWith(QStringLiteral("Nothing confirmed as saved is lost.")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/count_text.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace core;

TEST_CASE("a rate is told to one decimal, and a dash where there is nothing to divide by")
{
    CHECK(rateText({16, 24}) == QStringLiteral("66.7%"));
    CHECK(rateText({3, 3}) == QStringLiteral("100.0%"));
    CHECK(rateText({0, 2}) == QStringLiteral("0.0%"));
    CHECK(rateText({0, 0}) == QStringLiteral("—"));
    CHECK(perMilleText(40) == QStringLiteral("4.0%"));
}

TEST_CASE("numbers are compared with a week by their difference")
{
    const QString lastWeek = QStringLiteral("last week");
    CHECK(comparisonText(9, 7, lastWeek) == QStringLiteral("＋2 on last week"));
    CHECK(comparisonText(5, 8, lastWeek) == QStringLiteral("－3 on last week"));
    CHECK(comparisonText(4, 4, lastWeek) == QStringLiteral("same as last week"));
    CHECK(comparisonText(4, 3, QStringLiteral("week 37")) == QStringLiteral("＋1 on week 37"));
}

TEST_CASE("the week before is last week, an older one has its number")
{
    CHECK(comparedWeekName({2026, 38}, {2026, 39}) == QStringLiteral("last week"));
    CHECK(comparedWeekName({2026, 37}, {2026, 39}) == QStringLiteral("week 37"));
    // 2026 has 53 weeks.
    CHECK(comparedWeekName({2026, 53}, {2027, 1}) == QStringLiteral("last week"));
    CHECK(comparedWeekName({2026, 52}, {2027, 1}) == QStringLiteral("week 52"));
}

TEST_CASE("everything that is counted has a name of its own")
{
    QSet<QString> names;
    for (int kind = 0; kind < kCountKinds; ++kind)
        names.insert(countName(static_cast<Count>(kind)));
    CHECK(names.size() == kCountKinds);
    for (int bucket = 0; bucket < kBuckets; ++bucket)
        names.insert(bucketName(static_cast<Bucket>(bucket)));
    CHECK(names.size() == kCountKinds + kBuckets);
    CHECK(rateName(RateKind::Completion) != rateName(RateKind::OnTime));
    CHECK(rateName(RateKind::Punctual) != rateName(RateKind::OnTime));
    CHECK(rateName(RateKind::Overdue) != rateName(RateKind::OnSchedule));
}

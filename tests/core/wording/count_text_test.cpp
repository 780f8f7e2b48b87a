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

TEST_CASE("numbers are compared with the week before by their difference")
{
    CHECK(comparisonText(9, 7) == QStringLiteral("＋2 on last week"));
    CHECK(comparisonText(5, 8) == QStringLiteral("－3 on last week"));
    CHECK(comparisonText(4, 4) == QStringLiteral("same as last week"));
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
    CHECK(rateName(RateKind::Overdue) != rateName(RateKind::OnSchedule));
}

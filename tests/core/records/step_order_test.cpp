// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/step_order.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("steps that wait for nothing keep the order of the list")
{
    CHECK(stepOrder({}).steps.isEmpty());
    const StepOrder order = stepOrder({{}, {}, {}});
    CHECK(order.steps == QList<qsizetype> {0, 1, 2});
    CHECK(order.cut.isEmpty());
}

TEST_CASE("a step stands behind those it waits for, the first of the list first")
{
    const StepOrder order = stepOrder({{2}, {}, {3}, {1}});
    CHECK(order.steps == QList<qsizetype> {1, 3, 2, 0});
    CHECK(order.places() == QList<qsizetype> {3, 0, 2, 1});
    CHECK(stepOrder({{}, {0}, {0}, {1, 2}}).steps == QList<qsizetype> {0, 1, 2, 3});
}

TEST_CASE("a place outside the list is not waited for")
{
    CHECK(stepOrder({{7}, {-1}}).steps == QList<qsizetype> {0, 1});
}

TEST_CASE("a circle is begun with its first step, and what only waits for it is no part of it")
{
    const StepOrder order = stepOrder({{1}, {2}, {1}, {2, 3}});
    CHECK(order.cut == QList<qsizetype> {1, 3}); // the last one waits for itself
    CHECK(order.steps == QList<qsizetype> {1, 0, 2, 3});
    const StepOrder two = stepOrder({{1}, {0}, {3}, {2}});
    CHECK(two.cut == QList<qsizetype> {0, 2});
    CHECK(two.steps.size() == 4);
}

TEST_CASE("a long chain is ordered at once")
{
    constexpr qsizetype kSteps = 100'000;
    StepsBefore before(kSteps);
    for (qsizetype step = 0; step + 1 < kSteps; ++step)
        before[step] = {step + 1};
    const StepOrder order = stepOrder(before);
    CHECK(order.steps.first() == kSteps - 1);
    CHECK(order.steps.last() == 0);
}

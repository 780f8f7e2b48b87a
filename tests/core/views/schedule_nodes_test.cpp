// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/schedule_nodes.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Measure work(const char16_t *text, const char16_t *duration, const char16_t *phrase = u"")
{
    Measure measure;
    measure.text = QString::fromUtf16(text);
    measure.duration = QString::fromUtf16(duration);
    measure.phrase = QString::fromUtf16(phrase);
    return measure;
}

/// Building in three steps of 20, 30 and 50 workdays.
QList<Measure> building()
{
    return {work(u"基础施工", u"20", u"封顶前"),
            work(u"主体施工，完成封 顶", u"30"),
            work(u"装修", u"50")};
}

Deadline nodeCalled(const char16_t *stage, std::optional<int> percent = {})
{
    Deadline node;
    node.stage = QString::fromUtf16(stage);
    node.due = QDate(2026, 9, 30);
    node.plannedPercent = percent;
    node.isFinal = false;
    return node;
}

std::optional<qsizetype> placeOf(const Deadline &node)
{
    return measuresBefore(node, building());
}

} // namespace

TEST_CASE("a node is one that work can be counted back from: on the way, with a day")
{
    Deadline node = nodeCalled(u"封顶");
    CHECK(isFixedNode(node));
    node.precision = Precision::Recurring;
    CHECK_FALSE(isFixedNode(node));
    node.precision = Precision::OpenEnded;
    CHECK_FALSE(isFixedNode(node));
    node.precision = Precision::Month;
    CHECK(isFixedNode(node));
    node.isFinal = true;
    CHECK_FALSE(isFixedNode(node));
    node = nodeCalled(u"封顶");
    node.due = {};
    CHECK_FALSE(isFixedNode(node));
}

TEST_CASE("a node stands behind the last measure that names it, white space aside")
{
    CHECK(placeOf(nodeCalled(u"封顶")) == 2);
    CHECK(placeOf(nodeCalled(u"基础施工")) == 1);
    CHECK(placeOf(nodeCalled(u"装修")) == 3);
    // The name says more than the share.
    CHECK(placeOf(nodeCalled(u"基础施工", 100)) == 1);
}

TEST_CASE("without a name the share of the work that a node asks for places it")
{
    CHECK(placeOf(nodeCalled(u"验收", 0)) == 0);
    CHECK(placeOf(nodeCalled(u"验收", 19)) == 0);
    CHECK(placeOf(nodeCalled(u"验收", 20)) == 1);
    CHECK(placeOf(nodeCalled(u"验收", 49)) == 1);
    CHECK(placeOf(nodeCalled(u"验收", 50)) == 2);
    CHECK(placeOf(nodeCalled(u"验收", 100)) == 3);
    CHECK_FALSE(measuresBefore(nodeCalled(u"验收", 50), {work(u"动员", u"")}).has_value());
}

TEST_CASE("a node that nothing places holds nothing: no name, a single letter, no share")
{
    CHECK_FALSE(placeOf(nodeCalled(u"")).has_value());
    CHECK_FALSE(placeOf(nodeCalled(u"工")).has_value());
    CHECK_FALSE(placeOf(nodeCalled(u"验收")).has_value());
    CHECK_FALSE(measuresBefore(nodeCalled(u"封顶"), {}).has_value());
}

TEST_CASE("such a node stands behind what is done by its day all the same")
{
    const QList<StepLimits> limits {{QDate(2026, 9, 1), QDate(2026, 9, 10), {}},
                                    {{}, QDate(2026, 9, 10), {}},
                                    {QDate(2026, 9, 11), QDate(2026, 9, 30), {}},
                                    {QDate(2026, 10, 8), QDate(2026, 10, 12), {}}};
    CHECK(measuresDoneBy(QDate(2026, 9, 9), limits) == 0);
    CHECK(measuresDoneBy(QDate(2026, 9, 10), limits) == 1);
    CHECK(measuresDoneBy(QDate(2026, 9, 30), limits) == 3);
    CHECK(measuresDoneBy(QDate(2026, 12, 31), limits) == 4);
    CHECK(measuresDoneBy(QDate(2026, 9, 30), {}) == 0);
}

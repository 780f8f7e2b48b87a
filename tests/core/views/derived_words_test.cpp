// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_order.h"
#include "core/views/cell_value.h"
#include "core/views/derived_words.h"
#include "core/views/sort_value.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kLooked(2026, 9, 24);

Event extension(QDate granted, QDate oldDue, QDate newDue)
{
    Event event;
    event.kind = EventKind::DueExtended;
    event.date = granted;
    event.oldDue = oldDue;
    event.newDue = newDue;
    return event;
}

/// Put off twice by the day it is looked at, and once more later.
TaskBundle putOff()
{
    TaskBundle bundle;
    bundle.events = {extension({2026, 8, 12}, {2026, 8, 20}, {2026, 9, 10}),
                     extension({2026, 9, 8}, {2026, 9, 10}, {2027, 1, 10}),
                     extension({2026, 9, 25}, {2027, 1, 10}, {2027, 3, 31})};
    Event corrected = extension({2026, 8, 1}, {2026, 8, 2}, {2026, 8, 20});
    corrected.kind = EventKind::DueCorrected;
    bundle.events.prepend(corrected);
    return bundle;
}

Outcome reached(qint64 id, const char16_t *target, const char16_t *actual)
{
    Outcome outcome;
    outcome.id = Id {id};
    outcome.target = QString::fromUtf16(target);
    outcome.actual = QString::fromUtf16(actual);
    return outcome;
}

TaskBundle withOutcomes()
{
    TaskBundle bundle;
    bundle.outcomes
        = {reached(1, u"120", u"96"), reached(2, u"若干", u"3"), reached(3, u"8", u"9")};
    return bundle;
}

} // namespace

TEST_CASE("a day is told without the year it is looked at in")
{
    CHECK(officeDay(kLooked, 2026) == QStringLiteral("9月24日"));
    CHECK(officeDay(kLooked, 2025) == QStringLiteral("2026年9月24日"));
}

TEST_CASE("an extension is told by its days, else by its phrases")
{
    Event event = extension({2026, 8, 12}, {2026, 8, 20}, {2027, 1, 10});
    CHECK(extensionText(event, 2026) == QStringLiteral("8月20日延至2027年1月10日"));
    event.oldDue = QDate();
    event.oldPhrase = QStringLiteral("适时");
    CHECK(extensionText(event, 2027) == QStringLiteral("适时延至1月10日"));
}

TEST_CASE("a cell tells every extension granted so far, and no correction")
{
    const TaskBundle bundle = putOff();
    const CellInput input {bundle, nullptr, kLooked, 2026};
    CHECK(cellValue(input, {ColumnField::Extensions, {}, {}}).text
          == QStringLiteral("8月20日延至9月10日\n第1次，8月12日批准\n"
                            "9月10日延至2027年1月10日\n第2次，9月8日批准"));
    const TaskBundle never;
    CHECK(cellValue({never, nullptr, kLooked}, {ColumnField::Extensions, {}, {}}) == CellValue {});
}

TEST_CASE("the year of the ledger is left out, without one that of the day it is looked at")
{
    const TaskBundle bundle = putOff();
    const CellAddress cell {ColumnField::Extensions, {}, {}};
    const auto firstLine = [&](int ledgerYear) {
        return cellValue({bundle, nullptr, QDate(2026, 9, 1), ledgerYear}, cell)
            .text.section(u'\n', 0, 0);
    };
    CHECK(firstLine(2026) == QStringLiteral("8月20日延至9月10日"));
    CHECK(firstLine(2025) == QStringLiteral("2026年8月20日延至2026年9月10日"));
    CHECK(firstLine(0) == QStringLiteral("8月20日延至9月10日"));
}

TEST_CASE("the rate of an indicator stands in its row, those of a task below each other")
{
    const TaskBundle bundle = withOutcomes();
    const auto text = [&](Id entry) {
        return cellValue({bundle, nullptr, kLooked}, {ColumnField::CompletionRate, {}, entry}).text;
    };
    CHECK(text(Id {1}) == QStringLiteral("80.0%"));
    CHECK(text(Id {2}).isEmpty());
    CHECK(text(Id {}) == QStringLiteral("80.0%\n112.5%"));
}

TEST_CASE("rates are sorted as figures: 112.5% comes after 80%")
{
    const TaskBundle bundle = withOutcomes();
    PinyinKeys keys;
    const auto value = [&](qint64 entry) {
        return SortValue(
            {bundle, nullptr, kLooked}, {ColumnField::CompletionRate, {}, Id {entry}}, keys);
    };
    CHECK(value(1).compare(value(3), keys) < 0);
    CHECK(value(3).compare(value(1), keys) > 0);
}

TEST_CASE("what follows from other columns is not edited, what is kept is")
{
    CHECK_FALSE(isEditable(ColumnField::Extensions));
    CHECK_FALSE(isEditable(ColumnField::CompletionRate));
    CHECK(isEditable(ColumnField::Recognition));
    CHECK(isEditable(ColumnField::Contact));
}

TEST_CASE("a grant tells who decided and why where that is noted")
{
    TaskBundle bundle = putOff();
    bundle.events[1].decidedBy = QStringLiteral("局党组");
    bundle.events[1].reason = QStringLiteral("连续降雨，\n工期顺延");
    CHECK(extensionTale(bundle, {}, QDate(2026, 9, 1), 2026)
          == QStringLiteral(
              "8月20日延至9月10日\n第1次，局党组8月12日批准\n理由：连续降雨， 工期顺延"));
}

TEST_CASE("each deadline counts its own extensions, and a node is named")
{
    TaskBundle bundle;
    Deadline node;
    node.id = Id {5};
    node.isFinal = false;
    node.stage = QStringLiteral("消防检测合格");
    Deadline last;
    last.id = Id {6};
    bundle.deadlines = {node, last};
    bundle.events = {extension({2026, 8, 1}, {2026, 8, 20}, {2026, 8, 31}),
                     extension({2026, 8, 12}, {2026, 8, 31}, {2026, 9, 30})};
    bundle.events[0].deadline = Id {5};
    bundle.events[1].deadline = Id {6};
    CHECK(extensionTale(bundle, {}, kLooked, 2026)
          == QStringLiteral("消防检测合格：8月20日延至8月31日\n第1次，8月1日批准\n"
                            "8月31日延至9月30日\n第1次，8月12日批准"));
    const CellInput input {bundle, nullptr, kLooked, 2026};
    CHECK(cellValue(input, {ColumnField::Extensions, {}, Id {5}}).text
          == QStringLiteral("8月20日延至8月31日\n第1次，8月1日批准"));
    CHECK(cellValue(input, {ColumnField::Extensions, {}, Id {6}}).text
          == QStringLiteral("8月31日延至9月30日\n第1次，8月12日批准"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/filter_value.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

QStringList valuesOf(const EditDesk &desk, Id task, ColumnField field, Id entry = {})
{
    const TaskBundle bundle = desk.bundle(task);
    const LedgerFacts facts = desk.facts();
    return filterValues({bundle, nullptr, desk.today}, {field, {}, entry}, facts.lightOf(task));
}

} // namespace

TEST_CASE("a cell is found under every person it names, and under each once")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    REQUIRE(desk.type(task, ColumnField::Person, u"何某、曹某").has_value());
    CHECK(valuesOf(desk, task, ColumnField::Person)
          == QStringList {QStringLiteral("何某"), QStringLiteral("曹某")});
    REQUIRE(desk.type(task, ColumnField::Person, u"").has_value());
    CHECK(valuesOf(desk, task, ColumnField::Person) == QStringList {QString()});
}

TEST_CASE("a deadline is found under its day, and under its phrase where that names no day")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    CHECK(valuesOf(desk, task, ColumnField::Deadline)
          == QStringList {QStringLiteral("2021-12-31")});
    TaskBundle longTerm = desk.bundle(task);
    longTerm.deadlines.first().due = {};
    longTerm.deadlines.first().phrase = QStringLiteral("长期坚持");
    const CellAddress cell {ColumnField::Deadline, {}, {}};
    CHECK(filterValues({longTerm, nullptr, desk.today}, cell, {})
          == QStringList {QStringLiteral("长期坚持")});
}

TEST_CASE("lights and states are found under keys that no language changes")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    CHECK(valuesOf(desk, task, ColumnField::State) == QStringList {QStringLiteral("in_progress")});
    CHECK(valuesOf(desk, task, ColumnField::Light) == QStringList {QStringLiteral("normal")});
    desk.today = QDate(2022, 1, 5);
    CHECK(valuesOf(desk, task, ColumnField::Light) == QStringList {QStringLiteral("overdue")});
}

TEST_CASE("the rest is found under its days, five calendar days late being two workdays late")
{
    EditDesk desk;
    desk.today = QDate(2022, 1, 5);
    CHECK(valuesOf(desk, dayingTask(1, 1), ColumnField::Remaining)
          == QStringList {QStringLiteral("-2/-5")});
    const auto days = RemainingDays::ofValue(QStringLiteral("-2/-5"));
    REQUIRE(days.has_value());
    CHECK(days->workdays == -2);
    CHECK(days->calendarDays == -5);
    CHECK_FALSE(RemainingDays::ofValue(QStringLiteral("suspended")).has_value());
    CHECK_FALSE(RemainingDays::ofValue(QStringLiteral("-2/")).has_value());
}

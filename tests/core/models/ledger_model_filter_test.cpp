// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

/// A desk on the first workday after the first deadlines passed.
class FilterDesk : public ModelDesk
{
public:
    FilterDesk()
    {
        clock.setToday(QDate(2022, 1, 4));
        load();
    }

    void filter(const ListFilter &wanted)
    {
        model.setFilter(wanted);
        REQUIRE(until([&] { return model.listFilter() == wanted; }));
    }

    [[nodiscard]] ColumnChoice dueOn(const QString &day) const
    {
        const ListColumn &column = model.columns().at(model.columnOf(ColumnField::Deadline));
        return {column.field, column.header, {day}};
    }
};

} // namespace

TEST_CASE("a view shows its rows, and all again when it is given up")
{
    FilterDesk desk;
    desk.filter({TaskView::Overdue, {}, {}});
    CHECK(desk.model.filledRowCount() == 3);
    CHECK(desk.model.isFiltered());
    CHECK(desk.model.counts() == RowCounts {3, 9, 3});
    desk.model.setFilter({});
    CHECK(desk.model.filledRowCount() == 9);
    CHECK_FALSE(desk.model.isFiltered());
}

TEST_CASE("the heading tells that its column is chosen from")
{
    FilterDesk desk;
    const int deadline = desk.model.columnOf(ColumnField::Deadline);
    CHECK_FALSE(desk.model.headerData(deadline, Qt::Horizontal, ChosenRole).toBool());
    desk.filter({TaskView::All, {}, {desk.dueOn(QStringLiteral("2023-12-31"))}});
    CHECK(desk.model.headerData(deadline, Qt::Horizontal, ChosenRole).toBool());
    CHECK_FALSE(desk.model.headerData(0, Qt::Horizontal, ChosenRole).toBool());
    CHECK(desk.model.filledRowCount() == 3);
    desk.model.clearFilters();
    CHECK_FALSE(desk.model.headerData(deadline, Qt::Horizontal, ChosenRole).toBool());
    CHECK(desk.model.filledRowCount() == 9);
}

TEST_CASE("a row stays where it was reported on, and a new one is seen, until one filters again")
{
    FilterDesk desk;
    desk.filter({TaskView::NotReported, {}, {}});
    REQUIRE(desk.model.filledRowCount() == 9);
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Report), QStringLiteral("已印发方案"));
    REQUIRE(desk.until([&desk] {
        return desk.cell(dayingTask(1, 1), ColumnField::Report).data().toString()
            == QStringLiteral("已印发方案");
    }));
    CHECK(desk.model.filledRowCount() == 9);
    const auto added = desk.model.newTaskChange(desk.model.index(0, 0));
    REQUIRE(added.has_value());
    desk.write(*added);
    REQUIRE(desk.until([&desk] { return desk.model.filledRowCount() == 10; }));
    desk.model.applyAgain();
    REQUIRE(desk.until([&desk] { return desk.model.filledRowCount() == 9; }));
    CHECK_FALSE(desk.cell(dayingTask(1, 1), ColumnField::Report).isValid());
}

TEST_CASE("another list keeps the view and the choices for columns it has, another ledger nothing")
{
    FilterDesk desk;
    const ColumnChoice due = desk.dueOn(QStringLiteral("2021-12-31"));
    const ColumnChoice objective {ColumnField::Percent, {}, {QString()}};
    desk.filter({TaskView::Overdue, {}, {due, objective}});
    desk.model.setList(ListKind::Deadlines);
    const ListFilter carried {TaskView::Overdue, {}, {due}};
    REQUIRE(desk.until([&] { return desk.model.listFilter() == carried; }));
    CHECK(desk.model.filledRowCount() == 3);
    desk.model.clear();
    CHECK_FALSE(desk.model.listFilter().isActive());
}

TEST_CASE("a new day is judged anew")
{
    FilterDesk desk;
    desk.filter({TaskView::Overdue, {}, {}});
    desk.clock.setToday(QDate(2021, 12, 31));
    desk.model.refresh();
    REQUIRE(desk.until([&desk] { return desk.model.filledRowCount() == 0; }));
    CHECK(desk.model.listFilter().view == TaskView::Overdue);
}

TEST_CASE("a column tells its values with how many rows have them")
{
    FilterDesk desk;
    const int deadline = desk.model.columnOf(ColumnField::Deadline);
    const auto values = desk.wait(desk.model.columnValues(deadline));
    REQUIRE(values.has_value());
    CHECK(*values
          == QList<ColumnValue> {{QStringLiteral("2021-12-31"), 3},
                                 {QStringLiteral("2023-12-31"), 3},
                                 {QStringLiteral("2025-12-31"), 3}});
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

TEST_CASE("several cells of a ledger are typed into as one change, which the rows then show")
{
    ModelDesk desk;
    desk.load();
    const int content = desk.model.columnOf(ColumnField::Content);
    const int problem = desk.model.columnOf(ColumnField::Problem);
    const auto edit = desk.wait(desk.model.rangeChange(
        {{0, content, text(u"甲")}, {0, problem, text(u"乙")}, {1, content, text(u"丙")}},
        ActionKind::PasteCells));
    REQUIRE(edit.has_value());
    CHECK(edit->cells == 3);
    desk.write(edit->set);
    CHECK(desk.until([&] {
        return desk.model.index(1, content).data().toString() == text(u"丙")
            && desk.model.index(0, problem).data().toString() == text(u"乙");
    }));
}

TEST_CASE("rows from the entry row on are new tasks of the ledger")
{
    ModelDesk desk;
    desk.load();
    const int rows = desk.model.filledRowCount();
    CHECK(rows == desk.model.rowCount() - 1);
    const int content = desk.model.columnOf(ColumnField::Content);
    const auto edit = desk.wait(desk.model.rangeChange(
        {{rows, content, text(u"第十项")}, {rows + 1, content, text(u"第十一项")}},
        ActionKind::PasteCells));
    REQUIRE(edit.has_value());
    desk.write(edit->set);
    REQUIRE(desk.until([&] { return desk.model.filledRowCount() == rows + 2; }));
    CHECK(desk.until([&] {
        return desk.model.index(rows + 1, content).data().toString() == text(u"第十一项");
    }));
}

TEST_CASE("in a list of entries a cell is that of the entry of its row, a new row one more entry")
{
    ModelDesk desk;
    desk.load();
    desk.model.setList(ListKind::Measures);
    desk.model.setEntryTask(dayingTask(1, 1));
    const int rows = desk.model.filledRowCount();
    const int measure = desk.model.columnOf(ColumnField::Measure);
    const auto edit = desk.wait(desk.model.rangeChange(
        {{0, measure, text(u"每月调度")}, {rows, measure, text(u"年底核查")}},
        ActionKind::PasteCells));
    REQUIRE(edit.has_value());
    CHECK(edit->refused.isEmpty());
    desk.write(edit->set);
    REQUIRE(desk.until([&] { return desk.model.filledRowCount() == rows + 1; }));
    CHECK(desk.until([&] {
        return desk.model.index(0, measure).data().toString() == text(u"每月调度")
            && desk.model.index(1, measure).data().toString() == text(u"年底核查");
    }));
}

TEST_CASE("nothing is typed into several cells of a ledger that is read only")
{
    ModelDesk desk;
    desk.load();
    desk.model.setReadOnly(true);
    const auto edit
        = desk.wait(desk.model.rangeChange({{0, 2, text(u"甲")}}, ActionKind::ClearCells));
    REQUIRE_FALSE(edit.has_value());
    CHECK(edit.error().kind == ErrorKind::LedgerClosed);
}

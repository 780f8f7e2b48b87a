// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/range_plan.h"

using core::ColumnField;
using core::TypedCell;
using ui::CellArea;

namespace {

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

ui::CellBlock block(std::initializer_list<QStringList> rows)
{
    return {QList<QStringList>(rows)};
}

/// Four rows: 目标 merged over the first two and the next two, 内容, 报告 and the light.
class PlanFixture
{
public:
    PlanFixture()
        : model({{ColumnField::Objective, text(u"目标"), true},
                 {ColumnField::Content, text(u"内容")},
                 {ColumnField::Percent, text(u"进度")},
                 {ColumnField::Light, text(u"灯")}})
    {
        QList<tests::FakeRow> rows;
        for (int row = 0; row < 4; ++row) {
            const QString name = QString::number(row);
            rows.append({{{text(row < 2 ? u"上" : u"下")},
                          {name},
                          {QString::number(row * 10)},
                          {text(u"正常")}},
                         row / 2});
        }
        tests::FakeRow entryRow {{{}, {}, {}, {}}, 9};
        entryRow.isEntryRow = true;
        rows.append(entryRow);
        model.setRows(rows);
    }

    [[nodiscard]] ui::RangePlan paste(const ui::CellBlock &block, CellArea area) const
    {
        return ui::pastePlan(model, 4, block, area);
    }

    tests::FakeLedgerModel model;
};

} // namespace

TEST_CASE_METHOD(PlanFixture, "A block lies from the upper left cell on")
{
    const auto plan = paste(block({{text(u"甲"), text(u"5")}, {text(u"乙"), text(u"6")}}),
                            CellArea {1, 1, 1, 1});
    CHECK(plan.cells
          == QList<TypedCell> {
              {1, 1, text(u"甲")}, {1, 2, text(u"5")}, {2, 1, text(u"乙")}, {2, 2, text(u"6")}});
    CHECK(plan.homeless.isEmpty());
}

TEST_CASE_METHOD(PlanFixture, "One text goes into every cell of the area, a block where it fits")
{
    CHECK(paste(block({{text(u"甲")}}), CellArea {0, 1, 3, 1}).cells
          == QList<TypedCell> {{0, 1, text(u"甲")}, {1, 1, text(u"甲")}, {2, 1, text(u"甲")}});
    CHECK(paste(block({{text(u"甲")}, {text(u"乙")}}), CellArea {0, 1, 4, 1}).cells.size() == 4);
    CHECK(paste(block({{text(u"甲")}, {text(u"乙")}}), CellArea {0, 1, 3, 1}).cells.size() == 2);
}

TEST_CASE_METHOD(PlanFixture, "A merged cell takes one text; another one for it has no home")
{
    const auto same = paste(block({{text(u"新")}, {text(u"新")}}), CellArea {0, 0, 2, 1});
    CHECK(same.cells == QList<TypedCell> {{0, 0, text(u"新")}});
    CHECK(same.homeless.isEmpty());
    const auto continued = paste(block({{text(u"新")}, {QString()}}), CellArea {0, 0, 2, 1});
    CHECK(continued.cells == QList<TypedCell> {{0, 0, text(u"新")}});
    CHECK(continued.homeless.isEmpty());
    const auto other = paste(block({{text(u"新")}, {text(u"异")}}), CellArea {0, 0, 2, 1});
    CHECK(other.cells == QList<TypedCell> {{0, 0, text(u"新")}});
    CHECK(other.homeless == QStringList {text(u"异")});
}

TEST_CASE_METHOD(PlanFixture, "Texts beside the table or for what the program works out are told")
{
    const auto plan
        = paste(block({{text(u"50"), text(u"正常"), text(u"外")}}), CellArea {0, 2, 1, 1});
    CHECK(plan.cells == QList<TypedCell> {{0, 2, text(u"50")}});
    CHECK(plan.homeless == QStringList {text(u"外")});
    CHECK(paste(block({{text(u"超期")}}), CellArea {0, 3, 1, 1}).homeless
          == QStringList {text(u"超期")});
}

TEST_CASE_METHOD(PlanFixture,
                 "Rows below the last one are new ones, where there is a row to begin them")
{
    const auto plan = paste(block({{text(u"甲")}, {text(u"乙")}}), CellArea {3, 1, 1, 1});
    CHECK(plan.cells == QList<TypedCell> {{3, 1, text(u"甲")}, {4, 1, text(u"乙")}});
    QList<tests::FakeRow> rows = model.rows();
    rows.removeLast();
    model.setRows(rows);
    const auto full = paste(block({{text(u"甲")}, {text(u"乙")}}), CellArea {3, 1, 1, 1});
    CHECK(full.cells == QList<TypedCell> {{3, 1, text(u"甲")}});
    CHECK(full.homeless == QStringList {text(u"乙")});
}

TEST_CASE_METHOD(PlanFixture, "A column chosen with its row for new ones means the rows there are")
{
    CHECK(paste(block({{text(u"甲")}}), CellArea {0, 1, 5, 1}).cells.size() == 4);
    const auto two = paste(block({{text(u"甲")}, {text(u"乙")}}), CellArea {0, 1, 5, 1});
    CHECK(two.cells.size() == 4);
    CHECK(two.cells.last() == TypedCell {3, 1, text(u"乙")});
}

TEST_CASE_METHOD(PlanFixture,
                 "The same text goes to each selected cell that can be typed into, once")
{
    QItemSelection selection(model.index(0, 0), model.index(1, 3));
    selection.select(model.index(3, 1), model.index(3, 1));
    CHECK(ui::sameTextPlan(selection, 4, QString()).cells
          == QList<TypedCell> {
              {0, 0, {}}, {0, 1, {}}, {0, 2, {}}, {1, 1, {}}, {1, 2, {}}, {3, 1, {}}});
    CHECK(ui::sameTextPlan({}, 4, QString()).cells.isEmpty());
}

TEST_CASE_METHOD(PlanFixture, "Of whole rows a merged cell is meant only with all its rows")
{
    const auto clearing = [this](int top, int bottom) {
        return ui::sameTextPlan(
                   QItemSelection(model.index(top, 0), model.index(bottom, 3)), 4, QString())
            .cells;
    };
    CHECK(clearing(0, 0) == QList<TypedCell> {{0, 1, {}}, {0, 2, {}}});
    CHECK(clearing(1, 1) == QList<TypedCell> {{1, 1, {}}, {1, 2, {}}});
    CHECK(clearing(2, 3)
          == QList<TypedCell> {{2, 0, {}}, {2, 1, {}}, {2, 2, {}}, {3, 1, {}}, {3, 2, {}}});
    CHECK(clearing(1, 4).size() == 7);
    // Row numbers clicked one by one are the same rows.
    QItemSelection rows(model.index(0, 0), model.index(0, 3));
    rows.append(QItemSelectionRange(model.index(1, 0), model.index(1, 3)));
    CHECK(ui::sameTextPlan(rows, 4, QString()).cells.first() == TypedCell {0, 0, {}});
}

TEST_CASE_METHOD(PlanFixture, "A range fills the cells below, above and beside it")
{
    CHECK(ui::fillPlan(model, 4, {0, 1, 1, 2}, {1, 1, 2, 2}).cells
          == QList<TypedCell> {
              {1, 1, text(u"0")}, {1, 2, text(u"0")}, {2, 1, text(u"0")}, {2, 2, text(u"0")}});
    CHECK(ui::fillPlan(model, 4, {2, 1, 2, 1}, {0, 1, 2, 1}).cells
          == QList<TypedCell> {{0, 1, text(u"2")}, {1, 1, text(u"3")}});
    CHECK(ui::fillPlan(model, 4, {1, 1, 1, 1}, {1, 2, 1, 2}).cells
          == QList<TypedCell> {{1, 2, text(u"1")}});
}

TEST_CASE_METHOD(PlanFixture, "Numbers and days go on as a series")
{
    CHECK(ui::fillPlan(model, 4, {1, 2, 1, 1}, {2, 2, 2, 1}, true).cells
          == QList<TypedCell> {{2, 2, text(u"11")}, {3, 2, text(u"12")}});
    CHECK(ui::fillPlan(model, 4, {0, 2, 2, 1}, {2, 2, 2, 1}, true).cells
          == QList<TypedCell> {{2, 2, text(u"20")}, {3, 2, text(u"30")}});
    CHECK(ui::fillPlan(model, 4, {2, 2, 2, 1}, {0, 2, 2, 1}, true).cells
          == QList<TypedCell> {{0, 2, text(u"0")}, {1, 2, text(u"10")}});
    model.setCell(0, 1, {text(u"2026-02-27")});
    CHECK(ui::fillPlan(model, 4, {0, 1, 1, 1}, {1, 1, 2, 1}, true).cells
          == QList<TypedCell> {{1, 1, text(u"2026-02-28")}, {2, 1, text(u"2026-03-01")}});
    // Merged cells count as one each.
    model.setCell(0, 0, {text(u"1")});
    CHECK(ui::fillPlan(model, 4, {0, 0, 2, 1}, {2, 0, 2, 1}, true).cells
          == QList<TypedCell> {{2, 0, text(u"2")}});
    model.setCell(0, 1, {text(u"甲")});
    CHECK(ui::fillPlan(model, 4, {0, 1, 1, 1}, {1, 1, 1, 1}, true).cells
          == QList<TypedCell> {{1, 1, text(u"甲")}});
}

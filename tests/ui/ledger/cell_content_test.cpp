// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/cell_content.h"
#include "ui/style/fonts.h"

namespace {

enum Column
{
    Number,
    Objective,
    Content,
    Deadline = 7,
    Light,
    Remaining,
    Percent,
    Report
};

class CellContentFixture
{
public:
    [[nodiscard]] ui::CellContent content(int row, int column) const
    {
        return ui::contentOf(model->index(row, column));
    }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    ui::LedgerLook look {ui::fontOf(ui::FontRole::Body), 96};
};

} // namespace

TEST_CASE_METHOD(CellContentFixture, "A cell is set by what its column holds")
{
    CHECK(content(0, Number).shape == ui::CellShape::Number);
    CHECK(content(0, Content).shape == ui::CellShape::Text);
    CHECK(content(0, Light).shape == ui::CellShape::Light);
    CHECK(content(0, Remaining).shape == ui::CellShape::Remaining);
    CHECK(content(0, Percent).shape == ui::CellShape::Figure);
}

TEST_CASE("What was reached stands right where it is told in figures alone")
{
    tests::FakeLedgerModel model({{core::ColumnField::Actual, QStringLiteral("工作成效")},
                                  {core::ColumnField::Target, QStringLiteral("目标值")}});
    model.setRows({{{{QStringLiteral("16")}, {QStringLiteral("18")}}},
                   {{{QStringLiteral("3670.86\n1.17")}, {QStringLiteral("30%以上")}}},
                   {{{QStringLiteral("近10亿元")}, {QStringLiteral("3")}}},
                   {{{QString()}, {QString()}}}});
    const auto shape
        = [&model](int row, int column) { return ui::contentOf(model.index(row, column)).shape; };
    CHECK(shape(0, 0) == ui::CellShape::Figure);
    CHECK(shape(1, 0) == ui::CellShape::Figure);
    CHECK(shape(2, 0) == ui::CellShape::Text);
    CHECK(shape(3, 0) == ui::CellShape::Text);
    for (int row = 0; row < 4; ++row)
        CHECK(shape(row, 1) == ui::CellShape::Figure);
}

TEST_CASE_METHOD(CellContentFixture, "The day of a report stands before it, in the same line")
{
    const ui::CellContent report = content(0, Report);
    CHECK(report.prefix == 5);
    CHECK(report.text.startsWith(QStringLiteral("09-24　已完工16个社区")));
    CHECK(content(0, Content).prefix == 0);
}

TEST_CASE_METHOD(CellContentFixture, "Below a phrase stands the day it means")
{
    CHECK(content(0, Deadline).text == QStringLiteral("9月底前"));
    CHECK(content(0, Deadline).second == QStringLiteral("2026-09-30"));
}

TEST_CASE_METHOD(CellContentFixture, "Only yellow and red are urgent")
{
    CHECK(content(0, Remaining).isUrgent()); // due soon
    CHECK_FALSE(content(1, Remaining).isUrgent()); // on track
    CHECK(content(2, Remaining).isUrgent()); // overdue
    CHECK_FALSE(content(3, Light).isUrgent()); // closed
}

TEST_CASE_METHOD(CellContentFixture, "A cell is as high as its lines and its padding")
{
    // 20 a line, 16 a small one, 3 above and below.
    CHECK(ui::linesOf(content(0, Number), 40, look).height == 26);
    CHECK(ui::linesOf(content(0, Deadline), 91, look).height == 42);
    const ui::CellLines lines = ui::linesOf(content(0, Content), 179, look);
    CHECK(lines.height == 6 + 20 * lines.text.size());
    CHECK(lines.second.isEmpty());
}

TEST_CASE_METHOD(CellContentFixture, "In its natural width nothing of a cell is broken")
{
    for (int column = 0; column < model->columnCount(); ++column) {
        const ui::CellContent cell = content(2, column);
        const int width = ui::naturalWidth(cell, look);
        CHECK(ui::linesOf(cell, width, look).text.size() == 1);
        if (cell.text.size() > 3 && cell.second.isEmpty())
            CHECK(ui::linesOf(cell, width - 8, look).text.size() > 1);
    }
}

TEST_CASE("An empty cell has neither text nor second line")
{
    CHECK(ui::CellContent {}.isEmpty());
    ui::CellContent dated;
    dated.second = QStringLiteral("2026-09-30");
    CHECK_FALSE(dated.isEmpty());
}

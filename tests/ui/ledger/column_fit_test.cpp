// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/column_fit.h"
#include "ui/style/fonts.h"

#include <numeric>

namespace {

ui::LedgerLook fitLook()
{
    ui::applyApplicationFont();
    return {ui::fontOf(ui::FontRole::Body), 96};
}

} // namespace

TEST_CASE("Short columns get their need, long ones share the rest by weight")
{
    CHECK(ui::fittedWidths({{40, 0}, {100, 3}, {100, 1}}, 640) == QList<int> {40, 450, 150});
}

TEST_CASE("A share below the minimum becomes the minimum, at the cost of the others")
{
    CHECK(ui::fittedWidths({{40, 0}, {100, 9}, {100, 1}}, 640) == QList<int> {40, 500, 100});
}

TEST_CASE("What rounding leaves goes to the last long column, so that the table ends at the edge")
{
    CHECK(ui::fittedWidths({{10, 1}, {10, 1}, {10, 1}}, 100) == QList<int> {33, 33, 34});
}

TEST_CASE("Where the minima do not fit all columns have their minimum")
{
    CHECK(ui::fittedWidths({{40, 0}, {100, 3}, {100, 1}}, 200) == QList<int> {40, 100, 100});
}

TEST_CASE("Without long columns the last one takes the rest")
{
    CHECK(ui::fittedWidths({{40, 0}, {60, 0}}, 200) == QList<int> {40, 160});
    CHECK(ui::fittedWidths({}, 200).isEmpty());
}

TEST_CASE("A long column gets no more than its longest text needs, the others get the rest")
{
    CHECK(ui::fittedWidths({{40, 0}, {100, 3}, {100, 1, 120}}, 640) == QList<int> {40, 480, 120});
    // What is settled at its most can bring others above their least, and the other way round.
    CHECK(ui::fittedWidths({{100, 1, 200}, {100, 1}, {300, 1}}, 750) == QList<int> {200, 250, 300});
    CHECK(ui::fittedWidths({{100, 4, 150}, {100, 1}, {100, 1}}, 450) == QList<int> {150, 150, 150});
    // Where all have what they need, the heaviest takes what is left.
    CHECK(ui::fittedWidths({{40, 0}, {100, 3, 200}, {100, 1, 120}}, 640)
          == QList<int> {40, 480, 120});
}

TEST_CASE("Columns of the sample get about the widths of the drawing")
{
    const ui::LedgerLook look = fitLook();
    const auto model = tests::FakeLedgerModel::sample();
    const int available = 1302 - 28 - 14;
    const QList<int> widths = ui::fittedWidths(ui::columnNeeds(*model, look), available);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0) == available);
    // look.md 3: 序号 40, 责任领导 68, 牵头科室 88, 责任人 56, 完成时限 92, 灯 72, 剩余 120, 进度
    // 52
    const QList<std::pair<int, int>> drawn {
        {0, 40}, {4, 68}, {5, 88}, {6, 56}, {7, 92}, {8, 72}, {9, 120}, {10, 52}};
    for (const auto &[column, width] : drawn) {
        INFO("column " << column);
        CHECK(std::abs(widths.at(column) - width) <= 16);
    }
    for (const int column : {1, 2, 3, 11}) // seven characters of 13.3 px, padding, line
        CHECK(widths.at(column) >= 7 * 13 + 12);
    CHECK(widths.at(3) > widths.at(1));
}

TEST_CASE("A header is never wider than its short column")
{
    const ui::LedgerLook look = fitLook();
    tests::FakeLedgerModel model({{core::ColumnField::Person, QStringLiteral("责任人及联系电话")}});
    model.setRows({{{{QStringLiteral("周某")}}}});
    const QList<ui::ColumnNeed> needs = ui::columnNeeds(model, look);
    CHECK(needs.at(0).minimum >= 8 * 13 + 12);
    CHECK(needs.at(0).weight == 0);
}

TEST_CASE("A column of its own is short if its texts are")
{
    const ui::LedgerLook look = fitLook();
    tests::FakeLedgerModel model({{core::ColumnField::Extra, QStringLiteral("分值")},
                                  {core::ColumnField::Extra, QStringLiteral("说明")}});
    model.setRows({{{{QStringLiteral("5分")}, {QStringLiteral("按照省厅文件要求逐项落实到位")}}}});
    const QList<ui::ColumnNeed> needs = ui::columnNeeds(model, look);
    CHECK(needs.at(0).weight == 0);
    CHECK(needs.at(1).weight > 0);
    // Fourteen characters, padding, line.
    CHECK(needs.at(1).most >= 14 * 13 + 12);
    CHECK(needs.at(1).most <= 14 * 14 + 14);
}

TEST_CASE("Long columns that hold nothing leave their room to those that do")
{
    const ui::LedgerLook look = fitLook();
    tests::FakeLedgerModel model({{core::ColumnField::Problem, QStringLiteral("存在问题")},
                                  {core::ColumnField::Measure, QStringLiteral("工作措施")},
                                  {core::ColumnField::Report, QStringLiteral("最新进展")}});
    const QString measure = QStringLiteral("建立定期向省民政厅汇报工作的机制");
    model.setRows({{{{}, {measure}, {}}}, {{{}, {measure}, {}}}});
    const QList<ui::ColumnNeed> needs = ui::columnNeeds(model, look);
    CHECK(needs.at(0).weight == 0);
    CHECK(needs.at(0).minimum >= 4 * 13 + 12);
    CHECK(needs.at(0).minimum < needs.at(1).minimum);
    CHECK(needs.at(1).weight > 0);
    // Reports are going to be typed.
    CHECK(needs.at(2).weight > 0);
    CHECK(needs.at(2).minimum == needs.at(1).minimum);
    CHECK(needs.at(2).most > 10000);

    // Where nothing stands anywhere yet, all are alike.
    model.setRows({{{{}, {}, {}}}});
    const QList<ui::ColumnNeed> empty = ui::columnNeeds(model, look);
    CHECK(empty.at(0) == empty.at(1));
    CHECK(empty.at(0).weight > 0);
}

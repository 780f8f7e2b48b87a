// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/sheet_view.h"
#include "ui/style/fonts.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>

using ui::SheetModel;

TEST_CASE("a sheet is shown as it is, with letters and row numbers")
{
    const core::ImportInput input = tests::readTable();
    SheetModel model(input.tables.first());
    QAbstractItemModelTester tester(&model);
    CHECK(model.columnCount() == 8);
    CHECK(model.rowCount() == input.tables.first().grid.rowCount());
    CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("A"));
    CHECK(model.headerData(7, Qt::Horizontal).toString() == QStringLiteral("H"));
    CHECK(model.headerData(0, Qt::Vertical).toString() == QStringLiteral("1"));
    const int header = input.tables.first().header.firstRow();
    CHECK(model.index(header, 2).data().toString() == QStringLiteral("工作内容"));
    CHECK(model.index(header, 2).data(SheetModel::HeadingRole).toBool());
    CHECK(model.index(header + 1, 2).data().toString()
          == QStringLiteral("完成全县18个社区亲民化改造"));
    CHECK_FALSE(model.index(header + 1, 2).data(SheetModel::HeadingRole).toBool());
}

TEST_CASE("merged cells of a sheet are one area, cut to the rows shown")
{
    const core::ImportInput input = tests::readTable();
    const int first = input.tables.first().header.lastRow() + 1;
    const SheetModel model(input.tables.first());
    CHECK(model.areaOf({first + 1, 0}) == core::CellRange {{first, 0}, {first + 2, 0}});
    CHECK(model.areaOf({first + 2, 1}) == core::CellRange {{first, 1}, {first + 2, 1}});
    CHECK(model.areaOf({0, 5}) == core::CellRange {{0, 0}, {0, 7}}); // the title
    CHECK(model.areaOf({first, 2}) == core::CellRange {{first, 2}, {first, 2}});
}

TEST_CASE("columns are wide enough to read, rows no higher than three lines")
{
    const core::ImportInput input = tests::readTable();
    ui::SheetView view;
    view.resize(930, 500);
    view.show();
    view.setTable(input.tables.first());
    CHECK(view.horizontalHeader()->length() <= view.viewport()->width());
    CHECK(view.columnWidth(0) < view.columnWidth(2));
    for (int column = 0; column < 8; ++column)
        CHECK(view.columnWidth(column) <= 208);
    const int line = QFontMetrics(ui::fontOf(ui::FontRole::Small)).lineSpacing();
    for (int row = 0; row < view.model()->rowCount(); ++row)
        CHECK(view.rowHeight(row) <= 3 * line + 7);
}

TEST_CASE("of a long sheet only the first rows are shown")
{
    core::SheetGrid grid(QStringLiteral("长表"));
    for (int row = 0; row < 500; ++row)
        REQUIRE(grid.setCell({row, 0}, {QString::number(row)}).has_value());
    const core::ImportTable table {grid, core::HeaderMap(0, 0, {}), {}};
    const SheetModel model(table);
    CHECK(model.rowCount() == SheetModel::kMostRows);
}

TEST_CASE("a cell of a whole essay is shown as far as it is looked at, one far out not at all")
{
    core::SheetGrid grid(QStringLiteral("怪表"));
    REQUIRE(grid.setCell({0, 0}, {QStringLiteral("工作内容")}).has_value());
    REQUIRE(grid.setCell({1, 0}, {QString(5000, u'长')}).has_value());
    REQUIRE(grid.setCell({1, 9000}, {QStringLiteral("远")}).has_value());
    const core::HeaderMap header(
        0, 0, {{0, QStringLiteral("工作内容"), core::ColumnField::Content}});
    const SheetModel model({grid, header, {}});
    CHECK(model.columnCount() == 1);
    CHECK(model.index(1, 0).data().toString().size() == SheetModel::kMostCharacters);
}

TEST_CASE("cells above the header say what they were taken for, others do not")
{
    core::ImportTable table = tests::readTable().tables.constFirst();
    const QString title = table.grid.cell({0, 0}).text;
    const auto notes = [](const core::ImportTable &of) {
        const SheetModel model(of);
        return QStringList {model.index(0, 0).data(SheetModel::NoteRole).toString(),
                            model.index(2, 2).data(SheetModel::NoteRole).toString()};
    };
    CHECK(notes(table) == QStringList {QStringLiteral("← name of the ledger"), QString()});
    table.heading.title.clear();
    table.heading.unitText.clear();
    CHECK(notes(table).constFirst().isEmpty());
    table.heading.dateText = title;
    CHECK(notes(table).constFirst() == QStringLiteral("← file date"));
    table.heading.unitText = title;
    CHECK(notes(table).constFirst() == QStringLiteral("← unit and file date"));
    table.heading.dateText.clear();
    CHECK(notes(table).constFirst() == QStringLiteral("← unit"));
}

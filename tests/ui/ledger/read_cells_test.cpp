// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/read_cells.h"
#include "ui/ledger/table_copy.h"

#include <QAbstractItemModelTester>

namespace {

using core::ColumnField;
using core::SpanLevel;

QString words(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

/// The second and third of three entries of one task.
ui::ReadCells::Content content()
{
    ui::ReadCells::Content content;
    QList<core::ListRow> rows(3);
    for (int row = 0; row < 3; ++row)
        rows[row] = {core::Id {1}, core::Id {row + 1}, {}};
    content.rows.insertRows(0, rows);
    content.columns = {{ColumnField::Content, {}, SpanLevel::Task, false},
                       {ColumnField::Deadline, {}, SpanLevel::Row, false},
                       {ColumnField::Light, {}, SpanLevel::Row, false}};
    content.headings = {words(u"内容"), words(u"时限"), words(u"灯")};
    content.first = 1;
    content.texts
        = {{{words(u"总"), words(u"6月底"), words(u"正常")}, {words(u"总"), words(u"6月底"), {}}},
           {{words(u"总"), words(u"年底"), words(u"超期")}, {words(u"总"), words(u"12-31"), {}}}};
    return content;
}

} // namespace

TEST_CASE("Cells that were read are copied as the table would copy them")
{
    const ui::ReadCells cells(content());
    const ui::CopyRange range = ui::rangeBetween(cells.index(1, 0), cells.index(2, 2), true);
    CHECK(ui::tabSeparated(range) == words(u"内容\t时限\t灯\n总\t6月底\t正常\n\t年底\t超期\n"));
    CHECK(ui::htmlTable(range).contains(words(u"<td rowspan=\"2\">总</td>")));
    CHECK(ui::blockOf(range).rows
          == QList<QStringList> {{words(u"总"), words(u"6月底"), words(u"正常")},
                                 {words(u"总"), words(u"12-31"), words(u"超期")}});
}

TEST_CASE("Cells that were read are merged with those above them")
{
    ui::ReadCells cells(content());
    const QAbstractItemModelTester tester(&cells,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(ui::mergedAreaOf(cells.index(2, 0)) == ui::MergedArea {0, 3});
    CHECK(ui::mergedAreaOf(cells.index(2, 1)) == ui::MergedArea {2, 1});
    CHECK(cells.index(0, 0).data().toString() == words(u"总"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/cell_block.h"

#include <QMimeData>

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const char16_t *text)
{
    return ui::blockOfText(QString::fromUtf16(text)).rows;
}

QStringList row(std::initializer_list<const char16_t *> texts)
{
    QStringList list;
    for (const char16_t *text : texts)
        list.append(QString::fromUtf16(text));
    return list;
}

} // namespace

TEST_CASE("Lines of a spreadsheet become rows, tabs their cells")
{
    CHECK(rowsOf(u"甲\t乙\r\n丙\t丁\r\n") == Rows {row({u"甲", u"乙"}), row({u"丙", u"丁"})});
    CHECK(rowsOf(u"甲") == Rows {row({u"甲"})});
    CHECK(rowsOf(u"\t\n") == Rows {row({u"", u""})});
    CHECK(rowsOf(u"甲\n\n乙") == Rows {row({u"甲"}), row({u""}), row({u"乙"})});
    CHECK(ui::blockOfText(QString()).isEmpty());
}

TEST_CASE("Short lines are filled up with empty cells")
{
    CHECK(rowsOf(u"甲\t乙\n丙\n") == Rows {row({u"甲", u"乙"}), row({u"丙", u""})});
}

TEST_CASE("Quotes round a cell are taken off, those within it are text")
{
    CHECK(rowsOf(u"\"参与度不\n高\"\t二\n") == Rows {row({u"参与度不\n高", u"二"})});
    CHECK(rowsOf(u"\"说\"\"好\"\"\"\n") == Rows {row({u"说\"好\""})});
    CHECK(rowsOf(u"\"重点\"工作\t二\n") == Rows {row({u"\"重点\"工作", u"二"})});
    CHECK(rowsOf(u"他说\"好\"\n") == Rows {row({u"他说\"好\""})});
    CHECK(rowsOf(u"\"没有结尾\n二\n") == Rows {row({u"\"没有结尾"}), row({u"二"})});
}

TEST_CASE("What the program hands to itself comes back exactly")
{
    const ui::CellBlock block {{row({u"=1+1", u" 前后 ", u"a\tb\nc"}), row({u"", u"\"", u"'"})}};
    CHECK(ui::blockOfBytes(ui::bytesOfBlock(block)) == block);
    QMimeData data;
    data.setText(QStringLiteral("'=1+1"));
    data.setData(QString::fromLatin1(ui::kCellFormat), ui::bytesOfBlock(block));
    CHECK(ui::blockOfMimeData(data) == block);
    CHECK(ui::blockOfBytes("[[\"cut").isEmpty());
    CHECK(ui::blockOfBytes("{}").isEmpty());
}

TEST_CASE("A merged cell of a spreadsheet stands in every row it covers")
{
    QMimeData data;
    data.setText(QStringLiteral("目标\t一\n\t二\n另一\t三\n"));
    data.setHtml(QStringLiteral("<html><body><table><tr><td rowspan=2>目标</td><td>一</td></tr>"
                                "<tr><td>二</td></tr><tr><td>另一</td><td>三</td></tr></table>"));
    CHECK(ui::blockOfMimeData(data).rows
          == Rows {row({u"目标", u"一"}), row({u"目标", u"二"}), row({u"另一", u"三"})});
}

TEST_CASE("A merged cell at the end reaches as far as it did")
{
    QMimeData data;
    data.setText(QStringLiteral("一\t上\n二\t\n"));
    data.setHtml(QStringLiteral("<table><tr><td>一</td><td rowspan=2>上</td></tr>"
                                "<tr><td>二</td></tr></table>"));
    CHECK(ui::blockOfMimeData(data).rows == Rows {row({u"一", u"上"}), row({u"二", u"上"})});
}

TEST_CASE("One merged cell is one cell")
{
    QMimeData data;
    data.setText(QStringLiteral("上\r\n\r\n\r\n"));
    data.setHtml(QStringLiteral("<table><tr><td rowspan=3>上</td></tr><tr></tr><tr></tr></table>"));
    CHECK(ui::blockOfMimeData(data).rows == Rows {row({u"上"})});
}

TEST_CASE("A heading over several columns stays in the first of them")
{
    QMimeData data;
    data.setText(QStringLiteral("一、社会救助\t\t\n甲\t乙\t丙\n"));
    data.setHtml(QStringLiteral("<table><tr><td colspan=3 rowspan=1>一、社会救助</td></tr>"
                                "<tr><td>甲</td><td>乙</td><td>丙</td></tr></table>"));
    CHECK(ui::blockOfMimeData(data).rows
          == Rows {row({u"一、社会救助", u"", u""}), row({u"甲", u"乙", u"丙"})});
}

TEST_CASE("HTML without one table changes nothing of the text")
{
    QMimeData data;
    data.setText(QStringLiteral("第一段\n第二段"));
    data.setHtml(QStringLiteral("<p>第一段</p><p>第二段</p>"));
    CHECK(ui::blockOfMimeData(data).rows == Rows {row({u"第一段"}), row({u"第二段"})});
}

TEST_CASE("a block begins with headings where its first row says all of them")
{
    const QStringList headings = row({u"完成时限", u"进度%"});
    CHECK(ui::isHeadedBy({rowsOf(u"完成时限\t进度%\n年底\t5\n")}, headings));
    // As Excel hands over a heading that is broken and one in wide letters.
    CHECK(ui::isHeadedBy({rowsOf(u"\"完成\n时限\"\t进度％\n")}, headings));
    CHECK_FALSE(ui::isHeadedBy({rowsOf(u"完成时限\t5\n年底\t5\n")}, headings));
    CHECK_FALSE(ui::isHeadedBy({rowsOf(u"完成时限\n年底\n")}, headings));
    CHECK_FALSE(ui::isHeadedBy({rowsOf(u"完成时限\t\n年底\t5\n")}, row({u"完成时限", u""})));
    CHECK_FALSE(ui::isHeadedBy({}, {}));
}

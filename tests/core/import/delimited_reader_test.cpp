// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delimited_reader.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace core;

namespace {
QList<QStringList> readLines(const QByteArray &bytes, TextForm wanted = {})
{
    const auto text = readDelimited(bytes, QStringLiteral("x.csv"), wanted);
    REQUIRE(text);
    const SheetGrid *grid = &text->grid;
    QList<QStringList> rows;
    for (int row = 0; row < grid->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < grid->columnCount(); ++column)
            cells.append(grid->cell({row, column}).text);
        rows.append(cells);
    }
    return rows;
}

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList list;
    for (const char *cell : cells)
        list.append(QString::fromUtf8(cell));
    return list;
}
} // namespace

TEST_CASE("quotes, delimiters and line breaks inside cells are the cell's")
{
    const auto rows = readLines("序号,内容,人\r\n1,\"甲,\"\"乙\"\"\n丙\",张三\r\n2, 丁 ,李四\r\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(1) == row({"1", "甲,\"乙\"\n丙", "张三"}));
    CHECK(rows.at(2) == row({"2", " 丁 ", "李四"}));
}

TEST_CASE("the delimiter is found, and empty lines stay rows")
{
    CHECK(readLines("a\tb,c\n\n1\t2\n")
          == QList<QStringList> {row({"a", "b,c"}), row({"", ""}), row({"1", "2"})});
    CHECK(readLines("a;b\n1,5;2\n3,5;4\n")
          == QList<QStringList> {row({"a", "b"}), row({"1,5", "2"}), row({"3,5", "4"})});
    CHECK(readLines("a|b\r1|2\r") == QList<QStringList> {row({"a", "b"}), row({"1", "2"})});
    CHECK(readLines("a,b\n1,2") == QList<QStringList> {row({"a", "b"}), row({"1", "2"})});
    CHECK(readLines("标题,\n单独\na,b\n1,2\n3,4\n").at(3) == row({"1", "2"}));
}

TEST_CASE("a comma in every line, the title's too, does not divide a table of tabs")
{
    CHECK(readLines("标题,一\nA\tB,b\tC\n1\t2,2\t3\n").at(1) == row({"A", "B,b", "C"}));
}

TEST_CASE("a quote that never ends loses nothing")
{
    CHECK(readLines("a\tb\n\"品牌\t2\n3\t4\n")
          == QList<QStringList> {row({"a", "b"}), row({"\"品牌", "2"}), row({"3", "4"})});
    CHECK(readLines("a,b\n5\"管,2\n").at(1) == row({"5\"管", "2"}));
}

TEST_CASE("the apostrophe an export puts before formulas is taken off once")
{
    CHECK(readLines("a,b\n'=1+1,'+86\n''=x,'字\n")
          == QList<QStringList> {row({"a", "b"}), row({"=1+1", "+86"}), row({"''=x", "'字"})});
}

TEST_CASE("text with nothing in it or in no encoding is refused")
{
    const auto kind = [](const QByteArray &bytes) {
        const auto grid = readDelimited(bytes, QStringLiteral("x"));
        REQUIRE_FALSE(grid);
        return grid.error().kind;
    };
    CHECK(kind("") == ErrorKind::InputEmpty);
    CHECK(kind("\xEF\xBB\xBF") == ErrorKind::InputEmpty);
    CHECK(kind("\n,,\n\n") == ErrorKind::InputEmpty);
    CHECK(kind(QByteArray("a\0b", 3)) == ErrorKind::InputEncoding);
    CHECK(kind("x," + QByteArray((1 << 20) + 1, 'y')) == ErrorKind::InputTooLarge);
}

TEST_CASE("the sample of 大英县 is read from tab separated text")
{
    QFile file(tests::testData(QStringLiteral("import/daying-2021.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto rows = readLines(file.readAll());
    REQUIRE(rows.size() == 10);
    CHECK(rows.at(0)
          == row({"序号",
                  "对标任务",
                  "工作内容",
                  "存在问题",
                  "赶超措施",
                  "责任人",
                  "时限",
                  "预期效果"}));
    CHECK(rows.at(9).at(3).startsWith(QStringLiteral("老年人参与度不\n高。")));
    CHECK(rows.at(9).at(6) == QStringLiteral("2025年底"));
}

TEST_CASE("text is told how it was read")
{
    const auto formOf = [](const QByteArray &bytes) {
        const auto text = readDelimited(bytes, QStringLiteral("x.csv"));
        REQUIRE(text);
        return text->form;
    };
    CHECK(formOf("a;b\n1;2\n") == TextForm {TextEncoding::Utf8, TextSeparator::Semicolon});
    CHECK(formOf("a|b\n1|2\n").separator == TextSeparator::Bar);
    CHECK(formOf(QByteArray("\xFF\xFE"
                            "a\0,\0b\0",
                            8))
              .encoding
          == TextEncoding::Utf16);
    CHECK(formOf("\xD0\xF2\xBA\xC5,b\n") == TextForm {TextEncoding::Gb18030, TextSeparator::Comma});
}

TEST_CASE("text is read as the user says, and only the rest is found out")
{
    const QByteArray both("a,b;c\n1,2;3\n");
    CHECK(readLines(both, {std::nullopt, TextSeparator::Semicolon}).constFirst()
          == row({"a,b", "c"}));
    CHECK(readLines(both, {std::nullopt, TextSeparator::Bar}).constFirst() == row({"a,b;c"}));
    // 你好 in UTF-8 is 浣犲ソ in GB18030.
    const QByteArray twofold("\xE4\xBD\xA0\xE5\xA5\xBD,b\n");
    CHECK(readLines(twofold).constFirst() == row({"你好", "b"}));
    CHECK(readLines(twofold, {TextEncoding::Gb18030, std::nullopt}).constFirst()
          == row({"浣犲ソ", "b"}));
}

TEST_CASE("text that is not in the encoding wanted is refused, so that nothing is lost")
{
    const auto text = readDelimited(
        "\xD0\xF2\xBA\xC5,b\n", QStringLiteral("x.csv"), {TextEncoding::Utf8, std::nullopt});
    REQUIRE_FALSE(text);
    CHECK(text.error().kind == ErrorKind::InputEncoding);
}

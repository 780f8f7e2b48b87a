// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_text.h"
#include "core/import/sheet_grid.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QString collapsed(const char *text)
{
    CellText cell(CellText::Spaces::Collapsed);
    cell.append(text);
    return cell.text();
}

} // namespace

TEST_CASE("a cell's text is put together from pieces, even from halves of a character")
{
    CellText cell(CellText::Spaces::Kept);
    cell.append("\xE7\x9D");
    cell.append("\xA3 办 ");
    CHECK(cell.text() == QStringLiteral("督 办 "));
    cell.clear();
    CHECK(cell.text().isEmpty());
}

TEST_CASE("breaks always begin a line, blocks only where something stands before")
{
    CellText cell(CellText::Spaces::Kept);
    cell.beginBlock();
    cell.append("一");
    cell.beginBlock();
    cell.beginBlock();
    cell.append("二");
    cell.breakLine();
    cell.beginBlock();
    cell.append("三");
    cell.breakLine();
    cell.breakLine();
    cell.append("四");
    cell.breakLine();
    CHECK(cell.text() == QStringLiteral("一\n二\n三\n\n四"));
}

TEST_CASE("white space of the source collapses, what was meant as such does not")
{
    CHECK(collapsed("  a \t b\r\n c  ") == QStringLiteral("a b c"));
    CHECK(collapsed("全\n   县") == QStringLiteral("全县"));
    CHECK(collapsed("全   县") == QStringLiteral("全 县"));
    CHECK(collapsed("全，\n县\n18 个") == QStringLiteral("全，县 18 个"));
    CellText cell(CellText::Spaces::Collapsed);
    cell.append("一 ");
    cell.breakLine();
    cell.append("  二");
    cell.appendSpaces(2);
    cell.append("三");
    cell.appendTab();
    cell.append("四");
    CHECK(cell.text() == QStringLiteral("一\n二  三\t四"));
}

TEST_CASE("a cell that grows without end stays small and is still too large to be taken")
{
    CellText cell(CellText::Spaces::Kept);
    for (int i = 0; i < 100; ++i) {
        cell.appendSpaces(2'000'000'000);
        cell.append(std::string(1 << 20, 'x'));
    }
    const qsizetype limit = GridLimits().cellCharacters;
    CHECK(cell.text().size() > limit);
    CHECK(cell.text().size() < 8 * limit);
    cell.appendSpaces(-1);
}

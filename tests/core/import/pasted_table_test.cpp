// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pasted_table.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/word_table.h"

using namespace core;
using tests::ImportFixture;

namespace {

const QString kPasted = QStringLiteral("剪贴板 2026-09-24 10:30");
const QString kTabbed = QStringLiteral("序号\t工作内容\t责任人\t完成时限\n"
                                       "1\t\"修订\n办法\"\t李某\t6月底\n");

[[nodiscard]] ErrorKind refusalOf(const QString &html, const QString &text)
{
    const auto input = readPasted({kPasted, html, text}, {});
    REQUIRE_FALSE(input);
    CHECK(input.error().subject == kPasted);
    return input.error().kind;
}

ImportPlan import(ImportFixture &fixture, const QString &html, const QString &text)
{
    const auto input = readPasted({kPasted, html, text}, fixture.options);
    REQUIRE(input);
    const auto plan = fixture.plan(*input);
    REQUIRE(plan);
    fixture.file.apply(plan->changes);
    return *plan;
}

} // namespace

TEST_CASE("a table copied from Word comes in with its title and its merged cells")
{
    ImportFixture fixture;
    const ImportPlan plan = import(fixture, tests::wordTable(), QStringLiteral("1\t2"));
    CHECK(plan.ledger.title == QStringLiteral("示例县民政局2026年重点工作台账"));
    CHECK(plan.ledger.year == 2026);
    CHECK(plan.office == QStringLiteral("示例县民政局"));
    CHECK(plan.totals == ImportTotals {2, 3, 0, 3});
    const QList<TaskBundle> tasks = fixture.tasks();
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(0).task.content == QStringLiteral("改造2个敬老院"));
    CHECK(tasks.at(1).task.parent == tasks.at(0).task.parent);
    CHECK(tasks.at(2).task.parent != tasks.at(0).task.parent);
    CHECK(tasks.at(0).deadlines.first().due == QDate(2026, 6, 30));
    CHECK(tasks.at(2).extras.last().text == QStringLiteral("张某"));
}

TEST_CASE("what was pasted is the source of its tasks, by the time it was pasted")
{
    ImportFixture fixture;
    const ImportPlan plan = import(fixture, tests::wordTable(), {});
    CHECK(plan.file == kPasted);
    CHECK(plan.changes.origin == kPasted);
    const Source source = fixture.tasks().constFirst().sources.constFirst();
    CHECK(source.file == kPasted);
    CHECK(source.row == 2);
}

TEST_CASE("columns of a pasted table are corrected as those of a file")
{
    ImportFixture fixture;
    fixture.options.columns = {{ColumnField::Person, QStringLiteral("E")}};
    CHECK(import(fixture, tests::wordTable(), {}).totals.people == 3);
    fixture.options.columns = {{ColumnField::Person, QStringLiteral("Z")}};
    const auto input = readPasted({kPasted, tests::wordTable(), {}}, fixture.options);
    REQUIRE_FALSE(input);
    CHECK(input.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a table copied from Excel comes in whatever stands before its HTML")
{
    const QString html = QStringLiteral(
        "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\n"
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
        "<meta name=ProgId content=Excel.Sheet></head><body><table><!--StartFragment-->"
        "<col width=64><tr height=19><td>工作内容</td><td>责任人</td></tr>"
        "<tr><td rowspan=2>修订<br>\n  办法</td><td>李某</td></tr><tr><td>王某</td></tr>"
        "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td>"
        "</tr><![endif]><!--EndFragment--></table></body></html>");
    const auto input = readPasted({kPasted, html, {}}, {});
    REQUIRE(input);
    REQUIRE(input->tables.size() == 1);
    CHECK(input->heading.title.isEmpty());
    CHECK(input->ledgerTitle() == kPasted);
    const SheetGrid &grid = input->tables.first().grid;
    CHECK(grid.cell({1, 0}).text == QStringLiteral("修订\n办法"));
    CHECK(grid.mergeAt({2, 0}).has_value());
}

TEST_CASE("text of cells between tabs comes in where there is no table in HTML")
{
    for (const QString &html : {QString(), QStringLiteral("<p>序号 工作内容</p>")}) {
        const auto input = readPasted({kPasted, html, kTabbed}, {});
        REQUIRE(input);
        CHECK(input->tables.first().grid.cell({1, 1}).text == QStringLiteral("修订\n办法"));
        CHECK(input->tables.first().grid.cell({1, 3}).text == QStringLiteral("6月底"));
    }
}

TEST_CASE("commas in copied text divide no cells")
{
    const auto input
        = readPasted({kPasted, {}, QStringLiteral("工作内容\t责任人\n甲,乙,丙\t李某,1\n")}, {});
    REQUIRE(input);
    CHECK(input->tables.first().grid.columnCount() == 2);
    CHECK(input->tables.first().grid.cell({1, 0}).text == QStringLiteral("甲,乙,丙"));
}

TEST_CASE("a clipboard without a table is told from one whose table has no header")
{
    CHECK(refusalOf({}, {}) == ErrorKind::PasteNoTable);
    CHECK(refusalOf({}, QStringLiteral("请于月底前报送。\n谢谢")) == ErrorKind::PasteNoTable);
    CHECK(refusalOf(QStringLiteral("<b>月底</b>"), QStringLiteral("月底"))
          == ErrorKind::PasteNoTable);
    CHECK(refusalOf(QStringLiteral("<table><tr><td>1</td><td>2</td></tr></table>"), {})
          == ErrorKind::InputNoHeader);
    CHECK(refusalOf({}, QStringLiteral("1\t2\n3\t4\n")) == ErrorKind::InputNoHeader);
}

TEST_CASE("what is wrong with a copied table is told though there is text beside it")
{
    ImportOptions options;
    options.columns = {{ColumnField::Person, QStringLiteral("责任人")}}; // the text alone has it
    REQUIRE(readPasted({kPasted, {}, kTabbed}, options));
    const auto input = readPasted({kPasted, tests::wordTable(), kTabbed}, options);
    REQUIRE_FALSE(input);
    CHECK(input.error().kind == ErrorKind::NotFound);
    CHECK(input.error().subject == QStringLiteral("责任人"));
}

TEST_CASE("too much on the clipboard is refused before it is read")
{
    const QString much((32 << 20) + 1, u'a');
    CHECK(refusalOf(much, {}) == ErrorKind::InputTooLarge);
    CHECK(refusalOf({}, much) == ErrorKind::InputTooLarge);
}

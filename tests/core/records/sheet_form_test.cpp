// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet_form.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

SheetForm wholeForm()
{
    SheetForm form;
    form.file = QStringLiteral("清单.xlsx");
    form.name = QStringLiteral("附件");
    form.head = {{1, {{0, {QStringLiteral("工作清单")}}}, {{0, 0, 1, 3}}},
                 {2,
                  {{0, {QStringLiteral("序号")}},
                   {2, {QStringLiteral("2026年6月"), WrittenKind::Day, QDate(2026, 6, 1)}}},
                  {}}};
    form.headerRows = 1;
    form.titleRow = 0;
    FormColumn state {2, ColumnField::State, QStringLiteral("状态")};
    state.kind = WrittenKind::Number;
    state.dayPattern = QStringLiteral("yyyy年M月");
    state.separator = QStringLiteral("，");
    state.hasPercentSign = true;
    state.isMerged = true;
    state.isCarried = true;
    state.hasNodes = true;
    state.roles = {ResponsibilityRole::Person, ResponsibilityRole::Cooperating};
    state.words = {{QStringLiteral("closed"), QStringLiteral("已完成")}};
    form.columns = {{0, ColumnField::Number, QStringLiteral("序号")}, state};
    form.widths = {{0, 8.5, false}, {2, 0, true}};
    form.rows = {{7, {{0, {QStringLiteral("一、社会救助")}}}, {{0, 0, 1, 3}}, Id {42}, -1, 24.5},
                 {9, {{1, {QStringLiteral("12"), WrittenKind::Number}}}, {}}};
    form.numbersObjectives = true;
    return form;
}

} // namespace

TEST_CASE("the form of a sheet is the same after it was a text")
{
    SheetForm empty;
    empty.headerRows = 0;
    const QList<SheetForm> forms {wholeForm(), empty};
    CHECK(sheetFormsFromText(sheetFormsToText(forms)) == forms);
}

TEST_CASE("no sheets are no text, and a text that is none of ours is no sheets")
{
    CHECK(sheetFormsToText({}).isEmpty());
    CHECK(sheetFormsFromText({}).isEmpty());
    CHECK(sheetFormsFromText(QStringLiteral("nonsense")).isEmpty());
    CHECK(sheetFormsFromText(QStringLiteral("{\"a\":1}")).isEmpty());
}

TEST_CASE("what a newer program has written is taken as far as it is known")
{
    const auto forms = sheetFormsFromText(
        QStringLiteral("[{\"name\":\"表\",\"colour\":\"red\",\"columns\":[{\"column\":1,"
                       "\"field\":\"sound\",\"header\":\"声音\",\"kind\":\"tune\"}],"
                       "\"rows\":[{\"row\":3,\"cells\":[[0,{\"text\":\"a\",\"kind\":\"day\"}]],"
                       "\"areas\":[[0,0,-1,2],[0,1,1,2]]}]}]"));
    REQUIRE(forms.size() == 1);
    const SheetForm &form = forms.constFirst();
    CHECK(form.name == QStringLiteral("表"));
    REQUIRE(form.columns.size() == 1);
    CHECK(form.columns.constFirst().field == ColumnField::Extra);
    CHECK(form.columns.constFirst().kind == WrittenKind::Text);
    REQUIRE(form.rows.size() == 1);
    // A day that is none is a text, and an area of no rows is none.
    CHECK(form.rows.constFirst().cells.constFirst().written == WrittenText {QStringLiteral("a")});
    CHECK(form.rows.constFirst().areas == QList<FormArea> {{0, 1, 1, 2}});
}

TEST_CASE("of the form of a sheet nothing is read that no sheet can have")
{
    const auto forms = sheetFormsFromText(QStringLiteral(
        "[{\"head\":[{\"row\":1,\"cells\":[[-1,\"a\"],[16384,\"b\"],[1,\"c\"]]}],"
        "\"header_rows\":9,\"title_row\":1,"
        "\"columns\":[{\"column\":-2,\"field\":\"title\"},{\"column\":2147483647},"
        "{\"column\":16383,\"field\":\"note\"}],"
        "\"widths\":[[-1,8,false],[0,1e300,false],[1,-5,true]],"
        "\"rows\":[{\"row\":-1},{\"row\":1048577},"
        "{\"row\":1048576,\"areas\":[[0,1,1,2147483647],[1048576,0,1,1],[0,0,1,2]]}]}]"));
    REQUIRE(forms.size() == 1);
    const SheetForm &form = forms.constFirst();
    REQUIRE(form.head.size() == 1);
    CHECK(form.head.constFirst().cells == QList<FormCell> {{1, {QStringLiteral("c")}}});
    CHECK(form.headerRows == 1);
    CHECK(form.titleRow == -1);
    REQUIRE(form.columns.size() == 1);
    CHECK(form.columns.constFirst().column == 16383);
    CHECK(form.widths == QList<FormWidth> {{0, 255, false}, {1, 0, true}});
    REQUIRE(form.rows.size() == 1);
    CHECK(form.rows.constFirst().row == 1048576);
    CHECK(form.rows.constFirst().areas == QList<FormArea> {{0, 0, 1, 2}});
}

TEST_CASE("fewer than no header rows are none")
{
    const auto forms = sheetFormsFromText(QStringLiteral("[{\"header_rows\":-3}]"));
    REQUIRE(forms.size() == 1);
    CHECK(forms.constFirst().headerRows == 0);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_columns.h"
#include "tests/core/views/list_print.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

using namespace core;
using tests::printed;

namespace {

QList<LedgerColumn> daying()
{
    return columnsFromText(tests::dayingLedger().columns);
}

} // namespace

TEST_CASE("the whole table has the office's own columns, then what the program adds")
{
    CHECK(
        printed(listColumns(ListKind::Whole, daying()))
        == QStringLiteral("number[序号]^ objective[对标任务]^ content[工作内容] problem[存在问题] "
                          "measure[赶超措施] person[责任人] deadline[时限] expected[预期效果] "
                          "light remaining percent report"));
}

TEST_CASE("a column the sheet has already is not added again")
{
    QList<LedgerColumn> own = daying();
    own.append({ColumnField::Report, QStringLiteral("进展情况")});
    own.append({ColumnField::Extra, QStringLiteral("预算")});

    CHECK(printed(listColumns(ListKind::Whole, own))
              .endsWith(QStringLiteral("expected[预期效果] report[进展情况] extra[预算] light "
                                       "remaining percent")));
}

TEST_CASE("a ledger without columns of its own gets the standard ones")
{
    CHECK(printed(listColumns(ListKind::Whole, {}))
          == QStringLiteral("number^ objective^ content measure leader lead_unit person deadline "
                            "light remaining percent report"));
}

TEST_CASE("the five lists have the columns of the printed lists")
{
    CHECK(printed(listColumns(ListKind::Tasks, {}))
          == QStringLiteral("number^ code class objective^ content source acceptance modality note "
                            "light"));
    CHECK(printed(listColumns(ListKind::Responsibilities, {}))
          == QStringLiteral("number^ code objective^ content leader lead_unit person cooperating "
                            "cooperating_duty contact note light"));
    CHECK(printed(listColumns(ListKind::Measures, {}))
          == QStringLiteral(
              "number^ code' objective^ content' problem' root_cause' measure "
              "measure_owner measure_deadline measure_workdays measure_predecessors "
              "measure_started_on measure_done_on measure_situation measure_coordination light"));
    CHECK(printed(listColumns(ListKind::Deadlines, {}))
          == QStringLiteral("number^ code' objective^ content' start' node deadline extensions' "
                            "remaining light"));
    CHECK(printed(listColumns(ListKind::Outcomes, {}))
          == QStringLiteral("number^ code' objective^ content' expected indicator indicator_unit "
                            "baseline target actual completion_rate evidence recognition "
                            "note' light'"));
}

TEST_CASE("what few need of a measure is shown at first only where the office has columns for it")
{
    const auto hidden = [](const QList<LedgerColumn> &own) {
        QStringList keys;
        for (const ListColumn &column : listColumns(ListKind::Measures, own)) {
            if (column.isHiddenAtFirst)
                keys.append(keyOf(column.field));
        }
        return keys.join(u' ');
    };
    CHECK(hidden({}) == QStringLiteral("measure_predecessors measure_started_on measure_done_on"));
    CHECK(hidden({{ColumnField::MeasureDoneOn, QStringLiteral("完成时间")}})
          == QStringLiteral("measure_predecessors measure_started_on"));
}

TEST_CASE("the five lists stand under the office's own headers and leave out codes it does not use")
{
    CHECK(printed(listColumns(ListKind::Measures, daying()))
              .startsWith(QStringLiteral("number[序号]^ objective[对标任务]^ content[工作内容]' "
                                         "problem[存在问题]' root_cause' measure[赶超措施]")));
}

TEST_CASE("where the office counts its tasks no list has a column for numbers of objectives")
{
    CHECK(printed(listColumns(ListKind::Deadlines,
                              {{ColumnField::Code, QStringLiteral("序号")},
                               {ColumnField::Objective, QStringLiteral("重点任务")},
                               {ColumnField::Content, QStringLiteral("工作内容")}}))
              .startsWith(QStringLiteral("code[序号]' objective[重点任务]^ content[工作内容]' ")));
    CHECK(printed(listColumns(ListKind::Deadlines,
                              {{ColumnField::Extra, QStringLiteral("序号")},
                               {ColumnField::Code, QStringLiteral("编号")},
                               {ColumnField::Content, QStringLiteral("工作内容")}}))
              .startsWith(QStringLiteral("code[编号]' objective^ ")));
}

TEST_CASE("a table that names its tasks shows the names in the five lists")
{
    CHECK(printed(listColumns(ListKind::Deadlines,
                              {{ColumnField::Code, QStringLiteral("编号")},
                               {ColumnField::Title, QStringLiteral("项目名称")}}))
              .startsWith(QStringLiteral("number^ code[编号]' objective^ title[项目名称]'")));
}

TEST_CASE("a table that names its tasks and says what is to be done shows both in the five lists")
{
    const QList<LedgerColumn> own {{ColumnField::Title, QStringLiteral("工程")},
                                   {ColumnField::Content, QStringLiteral("工作内容")}};
    CHECK(printed(listColumns(ListKind::Tasks, own))
          == QStringLiteral("number^ class objective^ title[工程] content[工作内容] source "
                            "acceptance modality note light"));
    CHECK(printed(listColumns(ListKind::Outcomes, own))
              .startsWith(QStringLiteral("number^ objective^ title[工程]' content[工作内容]'")));
}

TEST_CASE("ledgers with different columns are shown together under the standard ones")
{
    const Ledger first = tests::dayingLedger();
    Ledger second = first;
    CHECK(commonColumns({first, second}).size() == 8);
    second.columns.clear();
    CHECK(commonColumns({first, second}).isEmpty());
    CHECK(commonColumns({}).isEmpty());
}

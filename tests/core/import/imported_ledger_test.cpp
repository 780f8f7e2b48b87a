// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ledger_columns.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// The columns of the ledger that @p table makes.
QList<LedgerColumn> columnsFrom(const QString &table)
{
    tests::ImportFixture fixture;
    fixture.importText(table);
    return columnsFromText(fixture.ledger().columns);
}

} // namespace

TEST_CASE("where 序号 counts the tasks of an objective it is their code")
{
    tests::ImportFixture fixture;
    fixture.importText(QStringLiteral("序号\t重点任务\t工作内容\t责任人\t完成时限\n"
                                      "1\t养老服务\t建床位\t甲某\t9月底前\n"
                                      "2\t养老服务\t训护理员\t乙某\t年底\n"
                                      "3\t社会救助\t复核低保\t丙某\t年底\n"));
    const QList<LedgerColumn> columns = columnsFromText(fixture.ledger().columns);
    REQUIRE(columns.size() == 5);
    CHECK(columns.at(0) == LedgerColumn {ColumnField::Code, QStringLiteral("序号")});
    CHECK(columns.at(1) == LedgerColumn {ColumnField::Objective, QStringLiteral("重点任务")});
    QStringList codes;
    for (const TaskBundle &task : fixture.tasks()) {
        if (!task.task.content.isEmpty())
            codes.append(task.task.code);
    }
    CHECK(codes == QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

TEST_CASE("where 序号 counts objectives it stays beside them")
{
    CHECK(columnsFrom(QStringLiteral("序号\t重点任务\t工作内容\t责任人\n"
                                     "1\t养老服务\t建床位\t甲某\n"
                                     "1\t养老服务\t训护理员\t乙某\n"
                                     "2\t社会救助\t复核低保\t丙某\n"))
              .value(0)
          == LedgerColumn {ColumnField::Number, QStringLiteral("序号")});
}

TEST_CASE("a 序号 of tasks beside a 编号 is shown word for word")
{
    const auto columns = columnsFrom(QStringLiteral("序号\t编号\t重点任务\t工作内容\n"
                                                    "1\tA-1\t养老服务\t建床位\n"
                                                    "2\tA-2\t养老服务\t训护理员\n"
                                                    "3\tB-1\t社会救助\t复核低保\n"));
    CHECK(columns.value(0) == LedgerColumn {ColumnField::Extra, QStringLiteral("序号")});
    CHECK(columns.value(1) == LedgerColumn {ColumnField::Code, QStringLiteral("编号")});
}

TEST_CASE("without objectives 序号 is that of the tasks, as it stands")
{
    CHECK(
        columnsFrom(QStringLiteral("序号\t工作内容\t责任人\n1\t建床位\t甲某\n2\t训护理员\t乙某\n"))
            .value(0)
        == LedgerColumn {ColumnField::Number, QStringLiteral("序号")});
}

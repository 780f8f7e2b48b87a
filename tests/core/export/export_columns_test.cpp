// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_columns.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

using namespace core;

namespace {

QStringList headersOf(ListKind list, const QList<LedgerColumn> &own)
{
    QStringList headers;
    for (const ExportColumn &column : exportColumns(list, own))
        headers.append(column.header);
    return headers;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("the whole table has the office's own columns, then what it lacks")
{
    CHECK(
        headersOf(ListKind::Whole, columnsFromText(tests::dayingLedger().columns))
        == words(
            "序号 对标任务 工作内容 存在问题 赶超措施 责任人 时限 预期效果 牵头科室 到期日期 状态 "
            "灯 剩余/逾期 进度% 最新进展 进展日期 督办任务号"));
}

TEST_CASE("a column the office has already is not added again")
{
    CHECK(headersOf(ListKind::Whole,
                    {{ColumnField::LeadUnit, QStringLiteral("承办科室")},
                     {ColumnField::State, QStringLiteral("完成状态")},
                     {ColumnField::Percent, QStringLiteral("完成率")},
                     {ColumnField::Extra, QStringLiteral("预算")},
                     {ColumnField::Report, QStringLiteral("进展情况")}})
          == words(
              "承办科室 完成状态 完成率 预算 进展情况 到期日期 灯 剩余/逾期 进展日期 督办任务号"));
}

TEST_CASE("a ledger without columns of its own has the standard ones under Chinese headers")
{
    CHECK(headersOf(ListKind::Whole, {}).mid(0, 8)
          == words("序号 重点任务 工作内容 工作措施 责任领导 牵头科室 责任人 完成时限"));
}

TEST_CASE(
    "the five lists end with the state and whose it is, deadlines have their day beside the phrase")
{
    CHECK(headersOf(ListKind::Deadlines, {})
          == words("序号 编号 重点任务 工作内容 开始时间 节点名称 完成时限 到期日期 延期情况 "
                   "剩余/逾期 状态 督办任务号"));
    CHECK(headersOf(ListKind::Measures, {}).mid(15) == words("状态 督办任务号"));
}

TEST_CASE("what is added tells so, what is the list's own does not")
{
    const QList<ExportColumn> columns = exportColumns(ListKind::Whole, {});
    CHECK(columns.last().added == ExportedColumn::TaskId);
    CHECK_FALSE(columns.first().added.has_value());
    CHECK(columns.first().span == SpanLevel::Objective);
}

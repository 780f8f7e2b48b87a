// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_map.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

SheetGrid gridOf(const QList<QStringList> &rows, const QList<CellRange> &merges = {})
{
    SheetGrid grid(QStringLiteral("表"));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            REQUIRE(grid.setCell({row, column}, {rows.at(row).at(column)}));
    }
    for (const CellRange &merge : merges)
        REQUIRE(grid.addMerge(merge));
    return grid;
}

QStringList headerCells(const char16_t *joined)
{
    return QString::fromUtf16(joined).split(u'|');
}

QList<ColumnField> fieldsOf(const HeaderMap &map)
{
    QList<ColumnField> fields;
    for (const MappedColumn &column : map.columns())
        fields.append(column.field);
    return fields;
}

std::optional<HeaderMap> find(const SheetGrid &grid,
                              const QList<ImportOptions::Column> &chosen = {})
{
    return findHeader(grid, HeaderWords::standard(), chosen);
}

} // namespace

TEST_CASE("the header is found under title lines and above its rows")
{
    using enum ColumnField;
    const auto map = find(gridOf({headerCells(u"附件1"),
                                  headerCells(u"2026年重点工作任务台账"),
                                  headerCells(u"填报单位：某局|||责任人：张三"),
                                  headerCells(u"序号|工作内容|责任人|时限|预算"),
                                  headerCells(u"1|完成任务|张三|6月底|5万")}));
    REQUIRE(map);
    CHECK(map->firstRow() == 3);
    CHECK(map->lastRow() == 3);
    CHECK(fieldsOf(*map)
          == QList<ColumnField> {
              Number, Content, ColumnField::Person, ColumnField::Deadline, ColumnField::Extra});
    CHECK(map->indexOf(Content) == 1);
    CHECK_FALSE(map->indexOf(Code).has_value());
}

TEST_CASE("a sheet without words of a task has no header")
{
    CHECK_FALSE(find(gridOf({headerCells(u"甲|乙"), headerCells(u"1|2")})));
    CHECK_FALSE(find(gridOf({headerCells(u"工作内容"), headerCells(u"只有一列")})));
    CHECK_FALSE(find(gridOf({headerCells(u"姓名|单位|电话"), headerCells(u"张三|办公室|1")})));
    CHECK_FALSE(find(SheetGrid(QStringLiteral("空"))));
}

TEST_CASE("a header merged downwards has two rows, the lower says more")
{
    using enum ColumnField;
    const auto map
        = find(gridOf({headerCells(u"序号|工作内容|责任分工||完成时限"),
                       headerCells(u"||责任领导|责任科室|"),
                       headerCells(u"1|任务|张三|办公室|6月底")},
                      {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {0, 3}}, {{0, 4}, {1, 4}}}));
    REQUIRE(map);
    CHECK(map->firstRow() == 0);
    CHECK(map->lastRow() == 1);
    CHECK(fieldsOf(*map)
          == QList<ColumnField> {Number, Content, Leader, LeadUnit, ColumnField::Deadline});
    CHECK(map->columns().at(3).header == QStringLiteral("责任分工\n责任科室"));
}

TEST_CASE("the row above tells which 单位 it is, and 人员 are persons")
{
    using enum ColumnField;
    const auto map = find(gridOf({headerCells(u"序号|任务|责任||配合||时限"),
                                  headerCells(u"||单位|人员|单位|人员|"),
                                  headerCells(u"1|建成中心|养老科|张三|财务科|李四|6月底")},
                                 {{{0, 0}, {1, 0}},
                                  {{0, 1}, {1, 1}},
                                  {{0, 2}, {0, 3}},
                                  {{0, 4}, {0, 5}},
                                  {{0, 6}, {1, 6}}}));
    REQUIRE(map);
    CHECK(map->lastRow() == 1);
    REQUIRE(map->columns().size() == 7);
    CHECK(map->columns().at(2).field == LeadUnit);
    CHECK(map->columns().at(3).field == ColumnField::Person);
    CHECK(map->columns().at(4).field == Cooperating);
    CHECK(map->columns().at(6).field == ColumnField::Deadline);
}

TEST_CASE("what 重点任务, 指标 and 单位 mean depends on the other columns")
{
    using enum ColumnField;
    const auto fields = [](const char16_t *header) {
        const auto map = find(gridOf({headerCells(header)}));
        REQUIRE(map);
        return fieldsOf(*map);
    };
    CHECK(fields(u"序号|重点任务|工作内容") == QList<ColumnField> {Number, Objective, Content});
    CHECK(fields(u"序号|重点任务|责任领导") == QList<ColumnField> {Number, Title, Leader});
    CHECK(fields(u"序号|指标|单位|目标值") == QList<ColumnField> {Number, Title, LeadUnit, Target});
    CHECK(fields(u"工作内容|指标|单位|目标值")
          == QList<ColumnField> {Content, Indicator, IndicatorUnit, Target});
    CHECK(fields(u"序号|工作措施|责任人")
          == QList<ColumnField> {Number, Title, ColumnField::Person});
}

TEST_CASE("a field that is there twice stays with the first column, lists take both")
{
    using enum ColumnField;
    const auto map = find(gridOf({headerCells(u"工作内容|时限|完成时限|责任人|负责人")}));
    REQUIRE(map);
    CHECK(fieldsOf(*map)
          == QList<ColumnField> {Content,
                                 ColumnField::Deadline,
                                 ColumnField::Extra,
                                 ColumnField::Person,
                                 ColumnField::Person});
}

TEST_CASE("columns the user names win, by letters or by header")
{
    using enum ColumnField;
    const SheetGrid grid
        = gridOf({headerCells(u"序号|工作内容|预算|完成 时限"), headerCells(u"1|任务|5|6月底")});
    const auto map = find(
        grid, {{ColumnField::Note, QStringLiteral("C")}, {Node, QStringLiteral("完成时限")}});
    REQUIRE(map);
    CHECK(fieldsOf(*map) == QList<ColumnField> {Number, Content, ColumnField::Note, Node});
}

TEST_CASE("a column without a header counts where it holds something")
{
    const auto map
        = find(gridOf({headerCells(u"工作内容|责任人"), headerCells(u"任务|张三||旁注")}));
    REQUIRE(map);
    REQUIRE(map->columns().size() == 3);
    CHECK(map->columns().at(2) == MappedColumn {3, QString(), ColumnField::Extra});
}

TEST_CASE("what an export has added is no column of the office")
{
    using enum ColumnField;
    const auto map
        = find(gridOf({headerCells(u"工作内容|责任人|到期日期|灯|剩余/逾期|最新进展|"
                                   u"进展日期|督办任务号"),
                       headerCells(u"完成任务|张三|2026-06-30|正常|还剩3个工作日|已完成8个|"
                                   u"2026-06-01|4711")}));
    REQUIRE(map);
    CHECK(fieldsOf(*map) == QList<ColumnField> {Content, ColumnField::Person, ColumnField::Report});
    CHECK(map->reportDay() == 6);
}

TEST_CASE("without the ids columns of these names are the office's own")
{
    using enum ColumnField;
    const auto map = find(gridOf({headerCells(u"工作内容|责任人|灯|进展日期"),
                                  headerCells(u"完成任务|张三|正常|2026-06-01")}));
    REQUIRE(map);
    CHECK(fieldsOf(*map)
          == QList<ColumnField> {
              Content, ColumnField::Person, ColumnField::Extra, ColumnField::Extra});
    CHECK_FALSE(map->reportDay().has_value());
}

TEST_CASE("a column of the office is kept beside one of the same name that was added")
{
    const auto map = find(gridOf({headerCells(u"工作内容|责任人|灯|灯|督办任务号"),
                                  headerCells(u"完成任务|张三|路口红绿灯|正常|4711")}));
    REQUIRE(map);
    REQUIRE(map->columns().size() == 3);
    CHECK(map->columns().last() == MappedColumn {2, QStringLiteral("灯"), ColumnField::Extra});
}

TEST_CASE("rows of a header that an export has joined are read from the lowest")
{
    const auto map = find(gridOf({headerCells(u"工作内容|责任人|责任分工\n责任领导|督办任务号"),
                                  headerCells(u"完成任务|李四|张三|4711")}));
    REQUIRE(map);
    CHECK(map->columns().last()
          == MappedColumn {2, QStringLiteral("责任分工\n责任领导"), ColumnField::Leader});
}

TEST_CASE("what the user says of a column is not overruled by its neighbours")
{
    using enum ColumnField;
    const SheetGrid grid = gridOf({headerCells(u"序号|工作内容|指标|单位|时限|完成时限"),
                                   headerCells(u"1|新建床位|床位数|张|6月底|12月底")});
    CHECK(find(grid)->columns().at(3).field == IndicatorUnit);
    CHECK(find(grid)->columns().at(5).field == ColumnField::Extra);
    const auto map = find(
        grid, {{LeadUnit, QStringLiteral("D")}, {ColumnField::Deadline, QStringLiteral("F")}});
    REQUIRE(map);
    CHECK(map->columns().at(3).field == LeadUnit);
    CHECK(map->columns().at(4).field == ColumnField::Extra);
    CHECK(map->columns().at(5).field == ColumnField::Deadline);
}

TEST_CASE("what the user says of a column of one sheet is said of no other")
{
    using enum ColumnField;
    const SheetGrid grid
        = gridOf({headerCells(u"序号|工作内容|备注"), headerCells(u"1|完成任务|无")});
    const ImportOptions::Column here {
        ColumnField::Report, QStringLiteral("C"), QStringLiteral("表")};
    const ImportOptions::Column there {
        ColumnField::Report, QStringLiteral("C"), QStringLiteral("别的")};
    CHECK(find(grid, {here})->columns().at(2).field == ColumnField::Report);
    CHECK(find(grid, {there})->columns().at(2).field == Note);
}

TEST_CASE("columns the user names move no header that was found without them")
{
    using enum ColumnField;
    const SheetGrid grid = gridOf(
        {headerCells(u"序号|工作内容|责任分工||甲|乙"),
         headerCells(u"||责任领导|责任科室||"),
         headerCells(u"1|任务|张三|办公室|丙|丁")},
        {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {0, 3}}, {{0, 4}, {1, 4}}, {{0, 5}, {1, 5}}});
    const auto guessed = find(grid);
    const auto map = find(grid,
                          {{Content, QStringLiteral("B")},
                           {ColumnField::Measure, QStringLiteral("E")},
                           {Note, QStringLiteral("F")},
                           {Leader, QStringLiteral("C")},
                           {LeadUnit, QStringLiteral("D")}});
    REQUIRE(guessed);
    REQUIRE(map);
    CHECK(map->firstRow() == guessed->firstRow());
    CHECK(map->lastRow() == guessed->lastRow());
    CHECK(map->columns().at(4).field == ColumnField::Measure);
}

TEST_CASE("the date and the person of a measure are the task's where the measure is the task")
{
    using enum ColumnField;
    const auto map = find(gridOf({headerCells(u"序号|存在问题|整改措施|措施责任人|整改时限"),
                                  headerCells(u"1|档案不全|补齐|张三|4月底")}));
    REQUIRE(map);
    CHECK(
        fieldsOf(*map)
        == QList<ColumnField> {Number, Problem, Title, ColumnField::Person, ColumnField::Deadline});
    const auto beside = find(gridOf({headerCells(u"序号|督查事项|整改措施|整改时限|完成时限"),
                                     headerCells(u"1|档案不全|补齐|4月底|年底")}));
    REQUIRE(beside);
    CHECK(fieldsOf(*beside)
          == QList<ColumnField> {
              Number, Title, ColumnField::Measure, MeasurePhrase, ColumnField::Deadline});
}

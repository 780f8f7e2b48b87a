// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

QString name(const ImportFixture &fixture, Id task)
{
    return task.isSet() ? std::get<Task>(fixture.file.record(task)).displayName() : QString();
}

/// A sheet from rows of cells; merges as references.
QString
workbook(const ImportFixture &fixture, const QList<QStringList> &rows, const QStringList &merges)
{
    QString data = QStringLiteral("<sheetData>");
    for (const QStringList &row : rows) {
        data += QStringLiteral("<row>");
        for (const QString &cell : row)
            data += QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>").arg(cell);
        data += QStringLiteral("</row>");
    }
    data += QStringLiteral("</sheetData><mergeCells>");
    for (const QString &merge : merges)
        data += QStringLiteral("<mergeCell ref=\"%1\"/>").arg(merge);
    tests::WorkbookWriter writer;
    writer.sheet(QStringLiteral("表"), data + QStringLiteral("</mergeCells>"));
    QString path = fixture.folder().path(QStringLiteral("台账.xlsx"));
    REQUIRE(writer.write(path));
    return path;
}

QStringList cells(const char16_t *joined)
{
    return QString::fromUtf16(joined).split(u'|');
}

} // namespace

TEST_CASE("blanks are carried down in 序号 and the objective only, never people, dates or effects")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("序号\t重点任务\t工作内容\t责任人\t时限\t预期效果\n"
                                      "1\t救助\t甲\t张三\t2026年底\t好\n"
                                      "\t\t乙\t\t\t\n"
                                      "2\t养老\t丙\t李四\t2026年底\t\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 3);
    CHECK(name(fixture, tasks.at(1).task.parent) == QStringLiteral("救助"));
    CHECK(tasks.at(1).responsibilities.isEmpty());
    CHECK(tasks.at(1).deadlines.isEmpty());
    CHECK(tasks.at(1).outcomes.isEmpty());
    CHECK(name(fixture, tasks.at(2).task.parent) == QStringLiteral("养老"));
    CHECK(fixture.objectives().constFirst().code == QStringLiteral("1"));
}

TEST_CASE("a merged cell counts for every row it spans, people and dates included")
{
    ImportFixture fixture;
    fixture.import(workbook(
        fixture,
        {cells(u"序号|工作内容|责任人|时限"), cells(u"1|甲|张三|2026年底"), cells(u"2|乙||")},
        {QStringLiteral("C2:C3"), QStringLiteral("D2:D3")}));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(textsOf(tasks.at(1).responsibilities) == QStringList {QStringLiteral("张三")});
    CHECK(tasks.at(1).deadlines.constFirst().due == QDate(2026, 12, 31));
    CHECK(tasks.at(1).task.code == QStringLiteral("2"));
}

TEST_CASE("rows under one merged task are its measures, nodes and people")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.import(workbook(fixture,
                                  {cells(u"序号|工作内容|节点|时限|工作措施|责任人"),
                                   cells(u"1|建成中心|开工|2026年3月底|选址|张三"),
                                   cells(u"||竣工|2026年9月底|施工|李四"),
                                   cells(u"||投用|2026年12月底|验收|李四"),
                                   cells(u"2|另一项||2026年底||")},
                                  {QStringLiteral("A2:A4"), QStringLiteral("B2:B4")}));
    CHECK(plan.added == 2);
    CHECK(plan.issues.isEmpty());
    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(textsOf(task.measures) == cells(u"选址|施工|验收"));
    CHECK(textsOf(task.responsibilities) == cells(u"张三|李四"));
    REQUIRE(task.deadlines.size() == 3);
    CHECK(task.deadlines.at(0).stage == QStringLiteral("开工"));
    CHECK_FALSE(task.deadlines.at(0).isFinal);
    CHECK_FALSE(task.deadlines.at(1).isFinal);
    CHECK(task.deadlines.at(2).isFinal);
    CHECK(task.deadlines.at(2).due == QDate(2026, 12, 31));
}

TEST_CASE("a row without a task of its own belongs to the one above and is reported")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(QStringLiteral("序号\t工作内容\t工作措施\t责任人\n"
                                                              "1\t甲\t措施一\t张三\n"
                                                              "\t\t措施二\t李四\n"));
    CHECK(plan.added == 1);
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("row_joined")});
    CHECK(plan.issues.constFirst().row == 3);
    CHECK(textsOf(fixture.tasks().constFirst().measures) == cells(u"措施一|措施二"));
}

TEST_CASE("notes, sums, sign lines, repeated headers and blank rows are no tasks")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(QStringLiteral(
        "序号\t工作内容\t责任人\n1\t甲\t张三\n\t\t\n序号\t工作内容\t责任人\n2\t乙\t李四\n"
        "合计\t2项\t\n注：以上任务均为必办\t\t\n单位负责人：王五\t\t填表人：赵六\n"));
    CHECK(plan.added == 2);
    CHECK(plan.issues.isEmpty());
}

TEST_CASE("a heading inside the table is the objective of the rows under it")
{
    ImportFixture fixture;
    fixture.importText(
        QStringLiteral("序号\t工作内容\t责任人\n一、社会救助\t\t\n1\t甲\t张三\n2\t乙\t\n"
                       "二\t养老服务\t\n3\t丙\t李四\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 3);
    CHECK(name(fixture, tasks.at(0).task.parent) == QStringLiteral("一、社会救助"));
    CHECK(name(fixture, tasks.at(1).task.parent) == QStringLiteral("一、社会救助"));
    CHECK(name(fixture, tasks.at(2).task.parent) == QStringLiteral("养老服务"));
    CHECK(fixture.objectives().at(1).code == QStringLiteral("二"));
    CHECK(tasks.at(1).task.code == QStringLiteral("2"));
}

TEST_CASE("headings of several levels make a tree")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("序号\t工作内容\t责任人\n一\t社会救助\t\n（一）\t低保\t\n"
                                      "1\t甲\t张三\n（二）\t特困\t\n1\t乙\t李四\n"
                                      "二\t养老\t\n1\t丙\t\n"));
    const auto objectives = fixture.objectives();
    REQUIRE(objectives.size() == 4);
    CHECK(objectives.at(1).title == QStringLiteral("低保"));
    CHECK(objectives.at(1).code == QStringLiteral("（一）"));
    CHECK(name(fixture, objectives.at(1).parent) == QStringLiteral("社会救助"));
    CHECK(name(fixture, objectives.at(2).parent) == QStringLiteral("社会救助"));
    CHECK_FALSE(objectives.at(3).parent.isSet());
    CHECK(name(fixture, fixture.tasks().at(1).task.parent) == QStringLiteral("特困"));
    CHECK(name(fixture, fixture.tasks().at(2).task.parent) == QStringLiteral("养老"));
}

TEST_CASE("a number alone with its name is the heading of the numbers under it")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(
        QStringLiteral("编号\t工作内容\t责任人\n1\t社会组织\t\n1.1\t评估\t\n1.1.1\t甲\t张三\n"
                       "1.2\t乙\t李四\n2\t丙\t王五\n3\t丁\t\n3.1\t戊\t\n"));
    CHECK(plan.added == 4);
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 4);
    CHECK(name(fixture, tasks.at(0).task.parent) == QStringLiteral("评估"));
    CHECK(name(fixture, tasks.at(1).task.parent) == QStringLiteral("社会组织"));
    CHECK_FALSE(tasks.at(2).task.parent.isSet());
    CHECK(name(fixture, tasks.at(3).task.parent) == QStringLiteral("丁"));
    CHECK(tasks.at(3).task.code == QStringLiteral("3.1"));
}

TEST_CASE("a row whose number is blank or merged stays under the heading of the one above")
{
    const QList<QStringList> rows {cells(u"序号|工作内容|责任人"),
                                   cells(u"1|救助|"),
                                   cells(u"1.1|甲|张三"),
                                   cells(u"|乙|李四"),
                                   cells(u"|18个点位|李四"),
                                   cells(u"1.2|丙|王五"),
                                   cells(u"2|丁|赵六")};
    for (const QStringList &merges : {QStringList(), QStringList {QStringLiteral("A3:A5")}}) {
        ImportFixture fixture;
        fixture.import(workbook(fixture, rows, merges));
        const auto tasks = fixture.tasks();
        REQUIRE(tasks.size() == 5);
        for (qsizetype i = 0; i < 4; ++i)
            CHECK(name(fixture, tasks.at(i).task.parent) == QStringLiteral("救助"));
        CHECK(tasks.at(3).task.content == QStringLiteral("丙"));
        CHECK_FALSE(tasks.at(4).task.parent.isSet());
    }
}

TEST_CASE("a number that has people or a date of its own stays a task beside its parts")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("编号\t工作内容\t责任人\n1\t甲\t张三\n1.1\t乙\t李四\n"));
    CHECK(fixture.objectives().isEmpty());
    REQUIRE(fixture.tasks().size() == 2);
    CHECK(textsOf(fixture.tasks().constFirst().responsibilities) == cells(u"张三"));
}

TEST_CASE("an objective is above its tasks wherever they stand, also under a heading")
{
    ImportFixture fixture;
    fixture.importText(
        QStringLiteral("序号\t重点任务\t工作内容\n一、民生\t\t\n1\t救助\t甲\n2\t养老\t乙\n"
                       "3\t救助\t丙\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 3);
    const auto objectives = fixture.objectives();
    REQUIRE(objectives.size() == 3);
    CHECK(objectives.at(0).title == QStringLiteral("一、民生"));
    CHECK(objectives.at(1).parent == objectives.at(0).id);
    CHECK(objectives.at(1).code.isEmpty()); // 序号 counts the tasks here
    CHECK(tasks.at(0).task.code == QStringLiteral("1"));
    CHECK(tasks.at(1).task.content == QStringLiteral("丙"));
    CHECK(tasks.at(1).task.parent == tasks.at(0).task.parent);
}

TEST_CASE("a title over several contents is what they have in common")
{
    ImportFixture fixture;
    fixture.importText(
        QStringLiteral("序号\t任务名称\t工作内容\n1\t救助\t甲\n\t\t乙\n2\t养老\t丙\n"));
    REQUIRE(fixture.tasks().size() == 3);
    CHECK(fixture.objectives().size() == 2);
    ImportFixture plain;
    plain.importText(QStringLiteral("序号\t任务名称\t工作内容\n1\t救助\t甲\n2\t养老\t丙\n"));
    CHECK(plain.objectives().isEmpty());
    CHECK(plain.tasks().constFirst().task.title == QStringLiteral("救助"));
    CHECK(plain.tasks().constFirst().task.content == QStringLiteral("甲"));
}

TEST_CASE("an objective without content is a task itself")
{
    ImportFixture fixture;
    fixture.importText(
        QStringLiteral("序号\t重点任务\t工作内容\t责任人\n1\t救助\t\t张三\n2\t养老\t乙\t\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.at(0).task.title == QStringLiteral("救助"));
    CHECK(tasks.at(0).task.code == QStringLiteral("1"));
    CHECK_FALSE(tasks.at(0).task.parent.isSet());
    CHECK(textsOf(tasks.at(0).responsibilities) == QStringList {QStringLiteral("张三")});
}

TEST_CASE("a row that belongs to no task is reported with its text")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.importText(QStringLiteral("序号\t工作内容\t责任人\n9\t\t张三\n1\t甲\t李四\n"));
    CHECK(plan.added == 1);
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst()
          == ImportIssue {ImportIssueKind::RowWithoutTask,
                          QString(),
                          2,
                          QString(),
                          QStringLiteral("9 张三"),
                          {}});
}

TEST_CASE("a measure, a name, a deadline or an outcome alone in its row joins the task above")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.importText(QStringLiteral("序号\t工作内容\t工作措施\t责任人\t时限\t预期效果\n"
                                            "1\t甲\t动员\t张三\t2026年6月底\t知晓\n"
                                            "\t\t摸底\t\t\t\n"
                                            "\t\t\t李四\t\t\n"
                                            "\t\t\t\t2026年12月底\t\n"
                                            "\t\t\t\t\t满意\n"
                                            "2\t乙\t复核\t王五\t2026年底\t准确\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 2);
    const TaskBundle &first = tasks.constFirst();
    CHECK(textsOf(first.measures) == cells(u"动员|摸底"));
    CHECK(textsOf(first.responsibilities) == cells(u"张三|李四"));
    REQUIRE(first.deadlines.size() == 2);
    CHECK_FALSE(first.deadlines.at(0).isFinal);
    CHECK(first.deadlines.at(1).due == QDate(2026, 12, 31));
    REQUIRE(first.outcomes.size() == 2);
    CHECK(first.outcomes.at(1).expected == QStringLiteral("满意"));
    CHECK(tasks.at(1).measures.size() == 1);
    CHECK(keysOf(plan.issues) == QStringList(4, QStringLiteral("row_joined")));
    CHECK(plan.issues.constFirst().row == 3);
}

TEST_CASE("what stands alone but is no entry of the task above is reported and not taken")
{
    const auto issues = [](const char16_t *rows) {
        ImportFixture fixture;
        const ImportPlan plan = fixture.importText(
            QStringLiteral("序号\t工作内容\t工作措施\t预算\t时限\n1\t甲\t动员\t\t2026年底\n")
            + QString::fromUtf16(rows));
        CHECK(fixture.tasks().constFirst().measures.size() == 1);
        CHECK(fixture.tasks().constFirst().deadlines.size() == 1);
        return keysOf(plan.issues);
    };
    const QStringList stray {QStringLiteral("row_without_task")};
    CHECK(issues(u"9\t\t摸底\t\t\n") == stray); // it has a number of its own
    CHECK(issues(u"\t\t\t300\t\n") == stray); // a task has no list of budgets
    CHECK(issues(u"\t\t\t\t2026年3月1日\n") == stray); // the day the table was made
    CHECK(issues(u"\t\t\t\t\n\t\t各单位按月报送\t\t\n") == stray); // below a blank row
}

TEST_CASE("a remark across several columns is no measure")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.import(workbook(
        fixture,
        {cells(u"工作内容|工作措施|责任人"), cells(u"甲|动员|张三"), cells(u"|各单位按月报送|")},
        {QStringLiteral("B3:C3")}));
    CHECK(fixture.tasks().constFirst().measures.size() == 1);
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("row_without_task")});
}

TEST_CASE("rows that repeat their task are its entries, one each")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.importText(QStringLiteral("编号\t工作内容\t责任人\t节点名称\t完成时限\n"
                                            "A-1\t甲\t张三\t方案\t2026年6月底\n"
                                            "A-1\t甲\t张三\t招标\t2026年6月底\n"
                                            "A-1\t甲\t李四\t验收\t2026年12月底\n"
                                            "A-2\t乙\t张三\t\t2026年底\n"));
    CHECK(plan.issues.isEmpty());
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(textsOf(tasks.constFirst().responsibilities) == cells(u"张三|李四"));
    const QList<Deadline> &nodes = tasks.constFirst().deadlines;
    REQUIRE(nodes.size() == 3);
    CHECK(nodes.at(1).stage == QStringLiteral("招标"));
    CHECK(nodes.at(1).due == QDate(2026, 6, 30)); // one node's day may be that of another
    CHECK(nodes.at(2).isFinal);
}

TEST_CASE("rows that say their task otherwise, or nothing else, are tasks of their own")
{
    const auto count = [](const char16_t *rows) {
        ImportFixture fixture;
        fixture.importText(QStringLiteral("序号\t工作内容\t工作措施\t备注\n")
                           + QString::fromUtf16(rows));
        return fixture.tasks().size();
    };
    CHECK(count(u"1\t甲\t动员\t\n1\t甲\t摸底\t\n") == 1);
    CHECK(count(u"1\t甲\t动员\t\n2\t甲\t摸底\t\n") == 2); // another number
    CHECK(count(u"1\t甲\t动员\t\n1\t乙\t摸底\t\n") == 2); // another content
    CHECK(count(u"1\t甲\t动员\t急\n1\t甲\t摸底\t\n") == 2); // another remark
    CHECK(count(u"1\t甲\t动员\t\n1\t甲\t动员\t\n") == 2); // nothing else
    CHECK(count(u"1\t甲\t动员\t\n2\t乙\t\t\n1\t甲\t摸底\t\n") == 3); // not one after the other
}

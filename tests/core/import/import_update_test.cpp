// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

const QString kHeader = QStringLiteral("序号\t重点任务\t工作内容\t工作措施\t责任人\t时限\t备注\n");
const QString kFirst = QStringLiteral("1\t救助\t甲\t措施甲\t张三\t2026年6月底\t\n");
const QString kSecond = QStringLiteral("\t\t乙\t措施乙\t李四\t2026年底\t旧话\n");
const QString kThird = QStringLiteral("2\t养老\t丙\t措施丙\t张三\t适时\t\n");

/// Imports the three rows, then them with @p from replaced by @p to; the second plan.
ImportPlan importChanged(ImportFixture &fixture, const char16_t *from, const char16_t *to)
{
    QString text = kHeader + kFirst + kSecond + kThird;
    fixture.importText(text);
    return fixture.importText(text.replace(QString::fromUtf16(from), QString::fromUtf16(to)));
}

template <typename R> const R &only(const ImportPlan &plan)
{
    REQUIRE(plan.changes.changes.size() == 1);
    const auto &change = plan.changes.changes.constFirst();
    REQUIRE(change.before.isSet());
    REQUIRE(std::holds_alternative<R>(*change.after));
    return std::get<R>(*change.after);
}

} // namespace

TEST_CASE("the same rows again change nothing and are not reported twice")
{
    ImportFixture fixture;
    const QString text = kHeader + kFirst + kSecond + kThird;
    CHECK(keysOf(fixture.importText(text).issues)
          == QStringList {QStringLiteral("deadline_unknown")});
    const ImportPlan again = fixture.importText(text);
    CHECK(again.unchanged == 3);
    CHECK(again.issues.isEmpty());
    CHECK(again.changes.isEmpty());
}

TEST_CASE("a changed cell changes the one record it stands in")
{
    ImportFixture note;
    const ImportPlan noted = importChanged(note, u"旧话", u"新话");
    CHECK(noted.updated == 1);
    CHECK(noted.unchanged == 2);
    CHECK(only<Task>(noted).note == QStringLiteral("新话"));
    CHECK(noted.changes.action.arguments == QStringList {QStringLiteral("0"), QStringLiteral("1")});

    ImportFixture measure;
    CHECK(only<Measure>(importChanged(measure, u"措施乙", u"措施改")).text
          == QStringLiteral("措施改"));

    ImportFixture phrase;
    const ImportPlan moved = importChanged(phrase, u"2026年底", u"2027年底");
    const auto &deadline = only<Deadline>(moved);
    CHECK(deadline.due == QDate(2027, 12, 31));
    CHECK(deadline.originalDue == QDate(2026, 12, 31)); // kept for ever

    ImportFixture content;
    const ImportPlan renamed = importChanged(content, u"\t乙\t", u"\t乙改\t");
    CHECK(renamed.added == 0);
    CHECK(only<Task>(renamed).content == QStringLiteral("乙改"));

    ImportFixture objective;
    const ImportPlan titled = importChanged(objective, u"救助", u"社会救助");
    CHECK(titled.unchanged == 3);
    CHECK(only<Task>(titled).title == QStringLiteral("社会救助"));
}

TEST_CASE("another person takes the place of the one before and is made new once")
{
    ImportFixture fixture;
    const ImportPlan plan = importChanged(fixture, u"李四", u"王五");
    CHECK(plan.updated == 1);
    REQUIRE(plan.changes.changes.size() == 2);
    const auto person = std::get<Person>(*plan.changes.changes.at(0).after);
    CHECK(person.name == QStringLiteral("王五"));
    const auto responsibility = std::get<Responsibility>(*plan.changes.changes.at(1).after);
    CHECK(responsibility.text == QStringLiteral("王五"));
    CHECK(responsibility.person == person.id);
    CHECK(textsOf(fixture.tasks().at(1).responsibilities) == QStringList {QStringLiteral("王五")});
}

TEST_CASE("new rows are added where they belong, and moved rows stay the same tasks")
{
    ImportFixture fixture;
    fixture.importText(kHeader + kFirst + kSecond + kThird);
    const ImportPlan plan = fixture.importText(
        kHeader + kThird + kFirst + QStringLiteral("\t\t新\t\t\t2026年底\t\n") + kSecond);
    CHECK(plan.added == 1);
    CHECK(plan.updated == 0);
    CHECK(plan.unchanged == 3);
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 4);
    CHECK(tasks.at(2).task.content == QStringLiteral("新"));
    CHECK(tasks.at(2).task.parent == tasks.at(0).task.parent);
    CHECK(tasks.at(2).task.position == 2);
    CHECK(tasks.at(0).sources.constFirst().row == 3); // where it stands now
}

TEST_CASE("tasks are known by their code when their texts change")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("编号\t工作内容\t责任人\n");
    fixture.importText(header + QStringLiteral("A-1\t甲\t张三\nA-2\t乙\t李四\n"));
    const ImportPlan plan
        = fixture.importText(header + QStringLiteral("A-2\t全新\t李四\nA-1\t甲\t张三\n"));
    CHECK(plan.added == 0);
    CHECK(plan.updated == 1);
    CHECK(fixture.tasks().at(1).task.content == QStringLiteral("全新"));
    CHECK(fixture.tasks().at(1).task.code == QStringLiteral("A-2"));
}

TEST_CASE("an import empties nothing, removes nothing and reopens nothing")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("工作内容\t责任人\t备注\t状态\n");
    fixture.importText(header + QStringLiteral("甲\t张三、李四\t注\t办理中\n乙\t\t\t办理中\n"));
    Task done = fixture.tasks().at(1).task;
    done.state = TaskState::Closed;
    fixture.file.put(done);
    const ImportPlan plan
        = fixture.importText(header + QStringLiteral("甲\t张三\t\t\n乙\t\t\t办理中\n"));
    CHECK(plan.unchanged == 2);
    CHECK(plan.changes.isEmpty());
    CHECK(fixture.tasks().at(1).task.state == TaskState::Closed);
}

TEST_CASE("a task that is finished in the sheet now is closed once")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("工作内容\t状态\n");
    fixture.importText(header + QStringLiteral("甲\t办理中\n"));
    const ImportPlan plan = fixture.importText(header + QStringLiteral("甲\t已完成\n"));
    CHECK(plan.updated == 1);
    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(task.task.state == TaskState::Closed);
    REQUIRE(task.events.size() == 2);
    CHECK(fixture.importText(header + QStringLiteral("甲\t已完成\n")).unchanged == 1);
}

TEST_CASE("the report of another day is one more report")
{
    ImportFixture fixture;
    const QString table = QStringLiteral("工作内容\t进展情况\n甲\t");
    const QString april = QStringLiteral("填报日期：2026年4月2日\n");
    const QString may = QStringLiteral("填报日期：2026年5月6日\n");
    fixture.importText(april + table + QStringLiteral("开工\n"));
    CHECK(fixture.importText(april + table + QStringLiteral("开工\n")).unchanged == 1);
    CHECK(fixture.importText(may + table + QStringLiteral("完工\n")).updated == 1);
    CHECK(textsOf(fixture.tasks().constFirst().reports)
          == QStringList {QStringLiteral("开工"), QStringLiteral("完工")});
}

TEST_CASE("a task grouped since in the program is still the same task")
{
    ImportFixture fixture;
    const QString text = QStringLiteral("工作内容\t责任人\n甲\t张三\n");
    fixture.importText(text);
    Task above;
    above.id = Id {7};
    above.ledger = fixture.ledger().id;
    above.title = QStringLiteral("归类");
    Task task = fixture.tasks().constFirst().task;
    task.parent = above.id;
    fixture.file.put(above);
    fixture.file.put(task);
    const ImportPlan plan = fixture.importText(text);
    CHECK(plan.unchanged == 1);
    CHECK(plan.changes.isEmpty());
}

TEST_CASE("the same task twice in a sheet is two tasks and reported")
{
    ImportFixture fixture;
    const QString text = QStringLiteral("工作内容\t责任人\n甲\t张三\n甲\t李四\n");
    const ImportPlan plan = fixture.importText(text);
    CHECK(plan.added == 2);
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst().kind == ImportIssueKind::TaskRepeated);
    CHECK(plan.issues.constFirst().row == 3);
    CHECK(fixture.importText(text).unchanged == 2);
}

TEST_CASE("a closed ledger takes no import")
{
    ImportFixture fixture;
    const QString text = QStringLiteral("工作内容\t责任人\n甲\t张三\n");
    fixture.importText(text);
    Ledger ledger = fixture.ledger();
    ledger.isClosed = true;
    fixture.file.put(ledger);
    const auto plan = fixture.plan(fixture.folder().path(QStringLiteral("台账.tsv")));
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ErrorKind::LedgerClosed);
}

TEST_CASE("several measures shown in one cell, one below the other, say nothing new")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("工作内容\t工作措施\n");
    fixture.importText(header + QStringLiteral("甲\t一是动员；二是摸底\n"));
    const QList<Measure> measures = fixture.tasks().constFirst().measures;
    REQUIRE(measures.size() == 2);
    const QString cell = measures.at(0).text + u'\n' + measures.at(1).text;
    const auto row = [&header](const QString &text) -> QString {
        return header + QStringLiteral("甲\t\"%1\"\n").arg(text);
    };
    CHECK(fixture.importText(row(cell)).unchanged == 1);
    CHECK(fixture.importText(row(cell + QStringLiteral("\n第三条"))).updated == 1);
}

TEST_CASE("the newest percentage beside an older text is no new report")
{
    ImportFixture fixture;
    const QString table = QStringLiteral("工作内容\t进展情况\t进度\n甲\t");
    const QString april = QStringLiteral("填报日期：2026年4月2日\n");
    const QString may = QStringLiteral("填报日期：2026年5月6日\n");
    fixture.importText(april + table + QStringLiteral("开工\t60%\n"));
    fixture.importText(may + table + QStringLiteral("\t80%\n"));
    REQUIRE(fixture.tasks().constFirst().reports.size() == 2);
    CHECK(fixture.importText(april + table + QStringLiteral("开工\t80%\n")).unchanged == 1);
    CHECK(fixture.importText(april + table + QStringLiteral("开工\t90%\n")).updated == 1);
}

TEST_CASE("a changed deadline takes the place of the deadline, not of a node on the way")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("编号\t工作内容\t节点名称\t完成时限\n");
    const QString node = QStringLiteral("A-1\t甲\t方案\t2026年6月底\n");
    fixture.importText(header + node + QStringLiteral("\t\t验收\t2026年9月底\n"));
    REQUIRE(fixture.tasks().constFirst().deadlines.size() == 2);
    fixture.importText(QStringLiteral("编号\t工作内容\t完成时限\nA-1\t甲\t2026年11月底\n"));
    const QList<Deadline> deadlines = fixture.tasks().constFirst().deadlines;
    REQUIRE(deadlines.size() == 2);
    CHECK(deadlines.at(0).due == QDate(2026, 6, 30));
    CHECK(deadlines.at(1).due == QDate(2026, 11, 30));
    CHECK(deadlines.at(1).originalDue == QDate(2026, 9, 30));
}

TEST_CASE("an exported row is known by its number, whatever became of order, code and texts")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("编号\t工作内容\t责任人\nA-1\t甲\t张三\nA-2\t乙\t李四\n"));
    const QString first = fixture.tasks().at(0).task.id.toString();
    const QString second = fixture.tasks().at(1).task.id.toString();
    const ImportPlan plan = fixture.importText(QStringLiteral("编号\t工作内容\t责任人\t督办任务号\n"
                                                              "\t全新\t李四\t%2\n"
                                                              "A-2\t甲\t王五\t%1\n")
                                                   .arg(first, second));
    CHECK(plan.added == 0);
    CHECK(plan.updated == 2);
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.at(0).task.code == QStringLiteral("A-2"));
    CHECK(textsOf(tasks.at(0).responsibilities) == QStringList {QStringLiteral("王五")});
    CHECK(tasks.at(1).task.content == QStringLiteral("全新"));
    CHECK(tasks.at(1).task.code == QStringLiteral("A-2")); // an empty cell empties nothing
}

TEST_CASE("a copied row is a new task, and so is a row with a number of another file")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("编号\t工作内容\t责任人\nA-1\t甲\t张三\n"));
    const QString number = fixture.tasks().constFirst().task.id.toString();
    const ImportPlan plan = fixture.importText(QStringLiteral("编号\t工作内容\t责任人\t督办任务号\n"
                                                              "A-1\t甲\t张三\t%1\n"
                                                              "\t甲之二\t李四\t%1\n"
                                                              "\t乙\t王五\t987654321\n")
                                                   .arg(number));
    CHECK(plan.added == 2);
    CHECK(plan.unchanged == 1);
    CHECK(fixture.tasks().size() == 3);
}

TEST_CASE("an entry that the table has no longer is told, and stays")
{
    ImportFixture fixture;
    const QString header
        = QStringLiteral("工作内容\t工作措施\t责任人\t节点名称\t完成时限\t预期效果\n");
    const QString first = QStringLiteral("甲\t动员\t张三、李四\t方案\t2026年6月底\t知晓\n");
    const QString second = QStringLiteral("\t摸底\t\t验收\t2026年12月底\t满意\n");
    fixture.importText(header + first + second);
    const ImportPlan plan
        = fixture.importText(header + QStringLiteral("甲\t动员\t张三\t验收\t2026年12月底\t知晓\n"));
    CHECK(plan.unchanged == 1);
    CHECK(plan.changes.isEmpty());
    QStringList missing;
    for (const ImportIssue &issue : plan.issues) {
        CHECK(issue.kind == ImportIssueKind::EntryMissing);
        CHECK(issue.row == 2);
        missing.append(issue.column + u' ' + issue.value);
    }
    CHECK(missing
          == QStringList {
              QStringLiteral("C 李四"), QStringLiteral("B 摸底"), QStringLiteral("F 满意")});
    CHECK(fixture.tasks().constFirst().measures.size() == 2);
}

TEST_CASE("a node that is gone from a table with nodes is told, one that has no column is not")
{
    ImportFixture fixture;
    const QString header = QStringLiteral("工作内容\t完成时限\n");
    const QString above = QStringLiteral("某县民政局2026年台账\n");
    fixture.importText(above + header
                       + QStringLiteral("甲\t3月底前启动；6月底前封顶；12月底前建成\n"));
    const ImportPlan plan
        = fixture.importText(above + header + QStringLiteral("甲\t3月底前启动；12月底前建成\n"));
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst().value == QStringLiteral("6月底前 封顶"));
    CHECK(plan.issues.constFirst().column == QStringLiteral("B"));
    CHECK(fixture.importText(above + header + QStringLiteral("甲\t12月底前\n")).issues.isEmpty());
}

TEST_CASE("a blank cell, a table without the column and a changed entry miss nothing")
{
    for (const char16_t *again : {u"工作内容\t工作措施\n甲\t\n",
                                  u"工作内容\t责任人\n甲\t张三\n",
                                  u"工作内容\t工作措施\n甲\t动员两次\n"}) {
        ImportFixture fixture;
        fixture.importText(QStringLiteral("工作内容\t工作措施\n甲\t动员\n"));
        CHECK(fixture.importText(QString::fromUtf16(again)).issues.isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

/// A ledger of two tasks, and the sheet its section got.
class ReturnedSheet : public ImportFixture
{
public:
    ReturnedSheet()
    {
        importText(QStringLiteral("编号\t重点任务\t工作内容\t责任人\t完成时限\n"
                                  "A-1\t救助\t甲\t张三\t2026年10月底\n"
                                  "A-2\t救助\t乙\t李四\t2026年底\n"));
    }

    /// Takes back the sheet with @p rows; <1> and <2> stand for the numbers of the tasks.
    ImportPlan takeBack(const QString &rows)
    {
        const auto all = tasks();
        QString text = QStringLiteral("填报单位：养老科\n填报日期：2026年9月25日\n"
                                      "编号\t重点任务\t工作内容\t责任人\t完成时限\t进展情况\t"
                                      "进度%\t存在问题\t完成日期\t下周计划\t督办填报号\n")
            + rows;
        text.replace(QStringLiteral("<1>"), all.at(0).task.id.toString())
            .replace(QStringLiteral("<2>"), all.at(1).task.id.toString());
        return importText(text);
    }
};

} // namespace

TEST_CASE_METHOD(ReturnedSheet,
                 "a section's report is dated and taken, and a second time adds nothing")
{
    const QString rows
        = QStringLiteral("A-1\t救助\t甲\t张三\t2026年10月底\t已办七成\t70\t缺场地\t\t办第4期\t<1>\n"
                         "A-2\t救助\t乙\t李四\t2026年底\t\t\t\t\t\t<2>\n");
    const ImportPlan plan = takeBack(rows);
    CHECK(plan.updated == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.issues.isEmpty());
    const TaskBundle first = tasks().constFirst();
    REQUIRE(first.reports.size() == 1);
    CHECK(first.reports.constFirst().date == QDate(2026, 9, 25));
    CHECK(first.reports.constFirst().text == QStringLiteral("已办七成"));
    CHECK(first.reports.constFirst().percent == 70);
    CHECK(first.task.problem == QStringLiteral("缺场地"));
    REQUIRE(first.extras.size() == 1);
    CHECK(first.extras.constFirst().header == QStringLiteral("下周计划"));

    const ImportPlan again = takeBack(rows);
    CHECK(again.updated == 0);
    CHECK(again.added == 0);
    CHECK(again.unchanged == 2);
    CHECK(tasks().constFirst().reports.size() == 1);
}

TEST_CASE_METHOD(ReturnedSheet,
                 "deadline, person and text changed by a section are requests and change nothing")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("A-2\t救助\t乙之一\t王五\t2027年3月底\t已启动\t\t\t\t\t<2>\n"
                                  "A-1\t救助\t甲\t张三\t2026年10月底\t\t\t\t\t\t<1>\n"));
    CHECK(keysOf(plan.issues) == QStringList(3, QStringLiteral("change_requested")));
    REQUIRE(plan.issues.size() == 3);
    CHECK(plan.issues.at(0).value == QStringLiteral("乙之一"));
    CHECK(plan.issues.at(0).row == 4);
    CHECK(plan.issues.at(1).value == QStringLiteral("王五"));
    CHECK(plan.issues.at(2).value == QStringLiteral("2027年3月底"));
    CHECK(plan.issues.at(2).column == QStringLiteral("E"));
    const TaskBundle second = tasks().at(1);
    CHECK(second.task.content == QStringLiteral("乙"));
    CHECK(textsOf(second.responsibilities) == QStringList {QStringLiteral("李四")});
    CHECK(second.deadlines.constFirst().due == QDate(2026, 12, 31));
    CHECK(second.reports.constFirst().text == QStringLiteral("已启动"));
}

TEST_CASE_METHOD(ReturnedSheet, "a request is told where nothing else has changed")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("A-1\t救助\t甲\t张三\t2026年11月底\t\t\t\t\t\t<1>\n"));
    CHECK(plan.unchanged == 1);
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("change_requested")});
    CHECK(tasks().constFirst().deadlines.constFirst().due == QDate(2026, 10, 31));
}

TEST_CASE_METHOD(ReturnedSheet,
                 "a section closes nothing: a day of completion is a request, 100 a percentage")
{
    const ImportPlan plan = takeBack(
        QStringLiteral("A-1\t救助\t甲\t张三\t2026年10月底\t已完成\t100\t\t2026-09-20\t\t<1>\n"));
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("change_requested")});
    const TaskBundle first = tasks().constFirst();
    CHECK(isOpen(first.task.state));
    CHECK_FALSE(first.deadlines.constFirst().actual.isValid());
    REQUIRE(first.reports.size() == 1);
    CHECK(first.reports.constFirst().text == QStringLiteral("已完成"));
    CHECK(first.reports.constFirst().percent == 100);
}

TEST_CASE_METHOD(ReturnedSheet, "a row a section has added is a draft of that section")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("\t\t丙\t赵六\t2026年11月底\t\t\t\t\t\t\n"
                                  "A-1\t救助\t甲\t张三\t2026年10月底\t\t\t\t\t\t<1>\n"));
    CHECK(plan.added == 1);
    const auto all = tasks();
    const auto added = std::find_if(all.cbegin(), all.cend(), [](const TaskBundle &bundle) {
        return bundle.task.content == QStringLiteral("丙");
    });
    REQUIRE(added != all.cend());
    CHECK(added->task.state == TaskState::Draft);
    CHECK(added->deadlines.constFirst().due == QDate(2026, 11, 30));
    CHECK(textsOf(added->responsibilities).contains(QStringLiteral("养老科")));
}

TEST_CASE_METHOD(ReturnedSheet, "a row a section has added is led by the unit the user says")
{
    options.heading.units = {{QStringLiteral("养老服务股")}};
    const ImportPlan plan
        = takeBack(QStringLiteral("\t\t丙\t赵六\t2026年11月底\t\t\t\t\t\t\n"
                                  "A-1\t救助\t甲\t张三\t2026年10月底\t\t\t\t\t\t<1>\n"));
    CHECK(plan.added == 1);
    const auto all = tasks();
    const auto added = std::find_if(all.cbegin(), all.cend(), [](const TaskBundle &bundle) {
        return bundle.task.content == QStringLiteral("丙");
    });
    REQUIRE(added != all.cend());
    CHECK(textsOf(added->responsibilities).contains(QStringLiteral("养老服务股")));
    CHECK_FALSE(textsOf(added->responsibilities).contains(QStringLiteral("养老科")));
}

TEST_CASE_METHOD(ReturnedSheet,
                 "a sheet that was sorted, copied and given other codes still knows its tasks")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("\t救助\t乙\t李四\t2026年底\t乙已办\t\t\t\t\t<2>\n"
                                  "\t救助\t甲\t张三\t2026年10月底\t甲已办\t\t\t\t\t<1>\n"));
    CHECK(plan.updated == 2);
    CHECK(plan.added == 0);
    CHECK(plan.issues.isEmpty());
    CHECK(tasks().at(0).reports.constFirst().text == QStringLiteral("甲已办"));
    CHECK(tasks().at(1).reports.constFirst().text == QStringLiteral("乙已办"));
}

TEST_CASE_METHOD(ReturnedSheet,
                 "a copy that was put before its row, and changed, is a row of its own")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("\t救助\t乙的二期\t钱七\t2026年底\t二期已办\t\t\t\t\t<2>\n"
                                  "\t救助\t甲\t张三\t2026年10月底\t\t\t\t\t\t<1>\n"
                                  "\t救助\t乙\t李四\t2026年底\t乙已办\t\t\t\t\t<2>\n"));
    CHECK(plan.added == 1);
    CHECK(plan.updated == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.issues.isEmpty());
    const auto all = tasks();
    REQUIRE(all.size() == 3);
    CHECK(all.at(1).task.content == QStringLiteral("乙"));
    CHECK(all.at(1).reports.constFirst().text == QStringLiteral("乙已办"));
    CHECK(all.at(2).task.content == QStringLiteral("乙的二期"));
    CHECK(all.at(2).task.state == TaskState::Draft);
    CHECK(all.at(2).reports.constFirst().text == QStringLiteral("二期已办"));
    CHECK(textsOf(all.at(2).responsibilities)
          == QStringList {QStringLiteral("钱七"), QStringLiteral("养老科")});
    // The row itself does not name who leads it once more.
    CHECK(textsOf(all.at(1).responsibilities) == QStringList {QStringLiteral("李四")});
}

TEST_CASE_METHOD(ReturnedSheet, "a row a section adds is no task of another that has its number")
{
    const ImportPlan plan
        = takeBack(QStringLiteral("A-2\t\t另一项\t赵六\t2026年底\t已办\t\t\t\t\t\n"));
    CHECK(plan.added == 1);
    CHECK(tasks().at(1).reports.isEmpty());
    CHECK(tasks().at(1).task.content == QStringLiteral("乙"));
}

TEST_CASE_METHOD(ReturnedSheet,
                 "the ledger is found by its tasks, whatever it is called, and keeps its columns")
{
    Ledger renamed = ledger();
    renamed.title = QStringLiteral("改名台账");
    renamed.columns.clear();
    ChangeSet change;
    change.edit(ledger(), renamed);
    file.apply(change);
    const ImportPlan plan
        = takeBack(QStringLiteral("A-1\t救助\t甲\t张三\t2026年10月底\t已办\t\t\t\t\t<1>\n"));
    CHECK_FALSE(plan.createsLedger);
    CHECK(plan.updated == 1);
    CHECK(ledger().columns.isEmpty());
}

TEST_CASE("a task that has a name alone is told by it, and keeps it")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("任务名称\t责任人\t完成时限\n甲工程\t张三\t2026年10月底\n"));
    const QString number = fixture.tasks().constFirst().task.id.toString();
    const ImportPlan plan = fixture.importText(
        QStringLiteral("重点任务\t工作内容\t责任人\t完成时限\t进展情况\t督办填报号\n"
                       "总目标\t甲工程\t张三\t2026年10月底\t\t%1\n")
            .arg(number));
    CHECK(plan.unchanged == 1);
    CHECK(plan.issues.isEmpty());
    CHECK(fixture.tasks().constFirst().task.title == QStringLiteral("甲工程"));
    CHECK(fixture.tasks().constFirst().task.content.isEmpty());
}

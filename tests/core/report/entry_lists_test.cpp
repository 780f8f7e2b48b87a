// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

TEST_CASE("The list of responsibilities names who leads, does, helps and with what")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"新建照护中心");
    const std::tuple<qint64, ResponsibilityRole, const char16_t *, const char16_t *> entries[] {
        {20, ResponsibilityRole::Leader, u"李某", u""},
        {21, ResponsibilityRole::LeadUnit, u"养老服务科", u""},
        {22, ResponsibilityRole::Person, u"何某", u""},
        {23, ResponsibilityRole::Cooperating, u"县财政局", u"安排配套资金"},
        {24, ResponsibilityRole::Cooperating, u"县住建局", u""},
        {25, ResponsibilityRole::Contact, u"甲县", u""}};
    for (const auto &[id, role, text, duty] : entries) {
        auto entry = ListDesk::owned<Responsibility>(id, task.id);
        entry.position = static_cast<int>(id);
        entry.role = role;
        entry.text = QString::fromUtf16(text);
        entry.duty = QString::fromUtf16(duty);
        desk.put(entry);
    }
    const Report report = desk.make("responsibilities");
    CHECK(ListDesk::headers(report)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("编号"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("责任领导"),
                          QStringLiteral("牵头科室"),
                          QStringLiteral("责任人"),
                          QStringLiteral("配合单位"),
                          QStringLiteral("配合事项"),
                          QStringLiteral("联系县区"),
                          QStringLiteral("备注")});
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("—"),
                          QStringLiteral("新建照护中心"),
                          QStringLiteral("李某"),
                          QStringLiteral("养老服务科"),
                          QStringLiteral("何某"),
                          QStringLiteral("县财政局\n县住建局"),
                          QStringLiteral("安排配套资金"),
                          QStringLiteral("甲县"),
                          QStringLiteral("—")});
}

TEST_CASE("The list of measures gives every measure a row; the task stands once beside them")
{
    ListDesk desk;
    Task task = desk.addTask(10, u"新建照护中心");
    task.problem = QStringLiteral("资金缺口");
    desk.put(task);
    desk.addTask(11, u"没有措施的任务");
    auto first = ListDesk::owned<Measure>(20, task.id);
    first.text = QStringLiteral("争取上级补助");
    first.phrase = QStringLiteral("6月底前");
    first.doneOn = QDate(2026, 6, 18);
    first.situation = QStringLiteral("已到位");
    desk.put(first);
    auto third = ListDesk::owned<Measure>(22, task.id);
    third.position = 2;
    third.text = QStringLiteral("公示");
    third.doneOn = QDate(2026, 9, 1);
    third.problem = QStringLiteral("资金缺口");
    third.rootCause = QStringLiteral("招标流标");
    desk.put(third);
    auto second = ListDesk::owned<Measure>(21, task.id);
    second.position = 1;
    second.text = QStringLiteral("倒排工期");
    second.problem = QStringLiteral("工期紧");
    second.rootCause = QStringLiteral("招标流标");
    second.owner = QStringLiteral("何某");
    second.plannedEnd = QDate(2027, 3, 31);
    desk.put(second);

    const Report report = desk.make("measures");
    const ReportBlock &block = report.blocks.first();
    for (const int column : {0, 1, 2, 3, 4})
        CHECK(block.columns.at(column).isMerged);
    CHECK_FALSE(block.columns.at(5).isMerged);
    CHECK(block.groups == QList<ReportGroup> {{0, 3}, {3, 1}});
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("—"),
                          QStringLiteral("新建照护中心"),
                          QStringLiteral("资金缺口\n工期紧"),
                          QStringLiteral("招标流标"),
                          QStringLiteral("争取上级补助"),
                          QStringLiteral("—"),
                          QStringLiteral("6月底前\n6月18日完成"),
                          QStringLiteral("已到位"),
                          QStringLiteral("—")});
    CHECK(ListDesk::row(report, 1)
          == QStringList {QString(),
                          QString(),
                          QString(),
                          QString(),
                          QString(),
                          QStringLiteral("倒排工期"),
                          QStringLiteral("何某"),
                          QStringLiteral("2027年\n3月31日"),
                          QStringLiteral("—"),
                          QStringLiteral("—")});
    CHECK(ListDesk::row(report, 2).at(7) == QStringLiteral("9月1日完成"));
    CHECK(ListDesk::row(report, 3).mid(0, 6)
          == QStringList {QStringLiteral("2"),
                          QStringLiteral("—"),
                          QStringLiteral("没有措施的任务"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("—")});
}

TEST_CASE("The list of outcomes tells figures by their indicator, with the ratio reached")
{
    ListDesk desk;
    const Task task = desk.addTask(10, u"新建照护中心");
    auto outcome = ListDesk::owned<Outcome>(20, task.id);
    outcome.expected = QStringLiteral("失能老人有床位");
    outcome.indicator = QStringLiteral("护理型床位");
    outcome.indicatorUnit = QStringLiteral("张");
    outcome.baseline = QStringLiteral("60");
    outcome.target = QStringLiteral("120");
    outcome.actual = QStringLiteral("96");
    outcome.evidence = QStringLiteral("验收单");
    outcome.recognition = QStringLiteral("省厅通报表扬;全市现场会");
    desk.put(outcome);
    auto words = ListDesk::owned<Outcome>(21, task.id);
    words.position = 1;
    words.expected = QStringLiteral("形成制度");
    words.actual = QStringLiteral("印发管理办法");
    desk.put(words);
    auto open = ListDesk::owned<Outcome>(23, task.id);
    open.position = 2;
    open.indicator = QStringLiteral("备案的村");
    open.actual = QStringLiteral("97");
    desk.put(open);
    auto file = ListDesk::owned<Attachment>(22, task.id);
    file.name = QStringLiteral("验收报告.pdf");
    file.addedOn = QDate(2026, 9, 1);
    desk.put(file);

    const Report report = desk.make("outcomes");
    CHECK(ListDesk::row(report, 0)
          == QStringList {QStringLiteral("1"),
                          QStringLiteral("—"),
                          QStringLiteral("新建照护中心"),
                          QStringLiteral("失能老人有床位"),
                          QStringLiteral("护理型床位（张）\n60→120→96"),
                          QStringLiteral("80.0%"),
                          QStringLiteral("—"),
                          QStringLiteral("验收单\n验收报告.pdf"),
                          QStringLiteral("省厅通报表扬；全市现场会"),
                          QStringLiteral("—")});
    CHECK(ListDesk::row(report, 1).mid(3)
          == QStringList {QStringLiteral("形成制度"),
                          QStringLiteral("—"),
                          QStringLiteral("—"),
                          QStringLiteral("印发管理办法"),
                          QStringLiteral("—"),
                          QString(),
                          QString()});
    CHECK(ListDesk::row(report, 2).at(4) == QStringLiteral("备案的村\n实际97"));
    CHECK(ListDesk::row(report, 2).at(5) == QStringLiteral("—"));
}

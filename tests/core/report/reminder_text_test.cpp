// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kReminderDay(2026, 9, 24);

RemindedTask task(const QString &title, QDate due)
{
    TaskFacts facts;
    DeadlinePoint deadline;
    deadline.due = due;
    deadline.precision = Precision::Day;
    deadline.originalDue = due;
    facts.deadlines.append(deadline);
    RemindedTask task;
    task.bundle.task.title = title;
    task.light = lightOf(facts, kReminderDay, WorkCalendar::builtIn());
    return task;
}

void addPerson(RemindedTask &task, const QString &name)
{
    Responsibility person;
    person.role = ResponsibilityRole::Person;
    person.text = name;
    task.bundle.responsibilities.append(person);
}

void addReport(RemindedTask &task, QDate day, const QString &text, std::optional<int> percent = {})
{
    Progress report;
    report.date = day;
    report.text = text;
    report.percent = percent;
    task.bundle.reports.append(report);
}

RemindedTask beds()
{
    RemindedTask beds = task(QStringLiteral("新建养老服务床位200张"), QDate(2026, 7, 31));
    beds.bundle.task.code = QStringLiteral("养老-004");
    addPerson(beds, QStringLiteral("何某"));
    addReport(beds, QDate(2026, 9, 10), QStringLiteral("主体完工,正在装修。"), 82);
    return beds;
}

} // namespace

TEST_CASE("one task is told in sentences: whom, what, how late, the last report, what is asked")
{
    const ReminderLetter letter {
        QStringLiteral("示例县民政局"), kReminderDay, {{QStringLiteral("养老服务科"), {beds()}}}};
    CHECK(
        reminderText(letter)
        == QStringLiteral(
            "【催办提醒】养老服务科何某同志：\n"
            "您好！“新建养老服务床位200张”（养老-004）完成时限为7月31日，已逾期40个工作日（55天）。"
            "最近一次进展（9月10日）：主体完工，正在装修，进度82%。请抓紧办理、尽快办结，并及时反馈"
            "办理情况和预计办结时间；确有困难的，请说明原因。\n"
            "示例县民政局\n2026年9月24日"));
}

TEST_CASE("several tasks of a unit are told as a list with its counts")
{
    RemindedTask next = task(QStringLiteral("养老机构消防安全\n排查整改"), QDate(2026, 9, 30));
    const ReminderLetter letter {
        {}, kReminderDay, {{QStringLiteral("养老服务科"), {beds(), next}}}};
    CHECK(reminderText(letter)
          == QStringLiteral(
              "【催办提醒】养老服务科：\n"
              "截至2026年9月24日，下列2项任务需要抓紧办理（逾期1项，临期或滞后1项）：\n"
              "1. “新建养老服务床位200张”（养老-004），责任人何某，完成时限为7月31日，"
              "已逾期40个工作日（55天）。最近一次进展（9月10日）：主体完工，正在装修，进度82%。\n"
              "2. “养老机构消防安全 排查整改”，完成时限为9月30日，还剩3个工作日。"
              "目前尚未收到进展反馈。\n"
              "请逐项抓紧办理，并及时反馈办理情况；已逾期的，请说明原因和预计办结时间。\n"
              "2026年9月24日"));
}

TEST_CASE("a letter to all units has a block for each and is signed once")
{
    const ReminderLetter letter {QStringLiteral("示例县民政局"),
                                 kReminderDay,
                                 {{QStringLiteral("养老服务科"), {beds()}},
                                  {{}, {task(QStringLiteral("低保复核"), kReminderDay)}}}};
    const QString text = reminderText(letter);

    CHECK(text.count(QStringLiteral("【催办提醒】")) == 2);
    CHECK(text.contains(QStringLiteral("\n\n【催办提醒】各责任人：\n")));
    CHECK(text.contains(QStringLiteral("1. “低保复核”，完成时限为9月24日，今天到期。")));
    CHECK(text.count(QStringLiteral("示例县民政局")) == 1);
}

TEST_CASE("a unit without late tasks is not asked why, and quotation marks go inside each other")
{
    const RemindedTask next = task(QStringLiteral("清理“僵尸型”社会组织"), QDate(2026, 9, 30));
    const ReminderLetter letter {
        {},
        kReminderDay,
        {{QStringLiteral("社会组织科"), {next, task(QStringLiteral("年检"), kReminderDay)}}}};
    const QString text = reminderText(letter);

    CHECK(text.contains(QStringLiteral("1. “清理‘僵尸型’社会组织”，完成时限为9月30日")));
    CHECK(text.contains(QStringLiteral("（临期或滞后2项）")));
    CHECK(text.endsWith(QStringLiteral("\n请逐项抓紧办理，并及时反馈办理情况。\n2026年9月24日")));
}

TEST_CASE("who is not known is not made up")
{
    const ReminderLetter letter {
        {}, kReminderDay, {{{}, {task(QStringLiteral("低保复核"), kReminderDay)}}}};
    CHECK(reminderText(letter).startsWith(QStringLiteral("【催办提醒】责任单位：\n您好！")));
}

TEST_CASE("a task behind schedule is asked for its reasons, with the figures")
{
    RemindedTask late = task(QStringLiteral("智慧养老平台"), QDate(2027, 1, 29));
    late.light.colour = LightColour::Yellow;
    late.light.reason = LightReason::Behind;
    late.light.percent = 45;
    late.light.scheduledPercent = 58.2;
    addReport(late, QDate(2025, 12, 30), {}, 45);
    addReport(late, QDate(2026, 9, 25), QStringLiteral("以后的事"));

    const QString text = remindedTaskText(late, kReminderDay);
    CHECK(text.contains(QStringLiteral("完成时限为2027年1月29日，还剩")));
    CHECK(text.contains(QStringLiteral("，进度45%，落后序时进度13个百分点。")));
    CHECK(text.contains(QStringLiteral("最近一次进展（2025年12月30日）：进度45%。")));
    CHECK(text.endsWith(QStringLiteral("请加快进度，并及时反馈滞后原因和下一步措施。")));
    CHECK_FALSE(text.contains(QStringLiteral("以后的事")));
}

TEST_CASE("a node that is late is asked for, whatever the end of the task")
{
    RemindedTask open;
    open.bundle.task.title = QStringLiteral("低保复核");
    open.light.reason = LightReason::NodeOverdue;
    CHECK(remindedTaskText(open, kReminderDay)
          == QStringLiteral("“低保复核”有节点已逾期。目前尚未收到进展反馈。"
                            "请抓紧完成逾期节点的工作，并及时反馈进展情况。"));
}

TEST_CASE("a report that has not come is asked for, with the day it was due")
{
    RemindedTask silent;
    silent.bundle.task.title = QStringLiteral("高龄津贴发放");
    silent.light.reason = LightReason::ReportMissing;
    silent.light.reportDue = QDate(2025, 11, 5);
    CHECK(remindedTaskText(silent, QDate(2025, 11, 29))
          == QStringLiteral("“高龄津贴发放”11月5日应反馈进展，尚未收到。目前尚未收到进展反馈。"
                            "请尽快补报进展情况，今后按期反馈。"));
}

TEST_CASE("a text never begins with a sign that a table would take for a formula")
{
    const ReminderLetter letter {
        {}, kReminderDay, {{QStringLiteral("=1+1"), {task(QStringLiteral("=2"), kReminderDay)}}}};
    const QStringList lines = reminderText(letter).split(u'\n');
    for (const QString &line : lines)
        CHECK_FALSE(line.startsWith(u'='));
}

TEST_CASE("a task declared at risk is reminded of with what stands in the way")
{
    RemindedTask risky = task(QStringLiteral("新建养老服务床位200张"), QDate(2026, 12, 31));
    TaskFacts facts;
    facts.deadlines.append(DeadlinePoint {});
    facts.deadlines.first().due = QDate(2026, 12, 31);
    facts.risks = {{Id {1}, QDate(2026, 9, 20), true, QStringLiteral("用地手续未批,\n资金未到位")}};
    risky.light = lightOf(facts, kReminderDay, WorkCalendar::builtIn());
    const QString text = remindedTaskText(risky, kReminderDay);
    CHECK(text.contains(QStringLiteral("，已自报风险：用地手续未批， 资金未到位。")));
    CHECK(text.endsWith(QStringLiteral("需要协调的，请一并提出。")));
}

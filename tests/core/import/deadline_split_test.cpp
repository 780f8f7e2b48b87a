// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/deadline_split.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// Each deadline as stage@phrase=day.
QStringList nodesOf(const char *text)
{
    static const WorkCalendar calendar = WorkCalendar::builtIn();
    QStringList nodes;
    const auto found = splitDeadlines(QString::fromUtf8(text), {QDate(2026, 1, 1)}, calendar);
    for (const WrittenDeadline &each : found)
        nodes.append(QStringLiteral("%1@%2=%3")
                         .arg(each.stage, each.phrase, each.reading.due.toString(Qt::ISODate)));
    return nodes;
}

QStringList nodes(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST_CASE("days and what is due on them are told apart")
{
    CHECK(nodesOf("6月底前完成方案，12月底前建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("3月底前启动；9月30日前封顶。年底前交付")
          == nodes("启动@3月底前=2026-03-31|封顶@9月30日前=2026-09-30|交付@年底前=2026-12-31"));
    CHECK(nodesOf("6月底前完成方案、报批，12月底前建成")
          == nodes("完成方案、报批@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("2027年6月底前完成方案，12月底前建成")
          == nodes("完成方案@2027年6月底前=2027-06-30|建成@12月底前=2027-12-31"));
    CHECK(nodesOf("6月底前，完成方案；12月底前，建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
}

TEST_CASE("what is due may stand before its day or around it")
{
    CHECK(nodesOf("完成方案：6月底前；建成：12月底前")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("完成方案（6月底前）、建成（12月底前）").isEmpty());
    CHECK(nodesOf("完成方案（6月底前），建成（12月底前）")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("方案6月底前印发，项目12月底前建成")
          == nodes("方案6月底前印发@6月底前=2026-06-30|项目12月底前建成@12月底前=2026-12-31"));
    CHECK(nodesOf("力争6月底前完成方案（报局党组、县政府），12月底前建成")
          == nodes("完成方案（报局党组、县政府）@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
}

TEST_CASE("days in a row have the words after the last of them in common")
{
    CHECK(nodesOf("3月、6月、9月底前")
          == nodes("@3月=2026-03-31|@6月=2026-06-30|@9月底前=2026-09-30"));
    CHECK(nodesOf("分别于6月、12月底前") == nodes("@6月=2026-06-30|@12月底前=2026-12-31"));
    CHECK(nodesOf("分别于6、12月底前各通报一次")
          == nodes("各通报一次@6月=2026-06-30|各通报一次@12月底前=2026-12-31"));
    CHECK(nodesOf("3、6、9月底前调度")
          == nodes("调度@3月=2026-03-31|调度@6月=2026-06-30|调度@9月底前=2026-09-30"));
    CHECK(nodesOf("6月底和12月底前调度，2027年1月总结")
          == nodes("调度@6月底=2026-06-30|调度@12月底前=2026-12-31|总结@2027年1月=2027-01-31"));
    CHECK(nodesOf("上半年完成方案，下半年建成")
          == nodes("完成方案@上半年=2026-06-30|建成@下半年=2026-12-31"));
}

TEST_CASE("numbers before deadlines part them and are no months")
{
    CHECK(nodesOf("1.6月底前完成方案；2.12月底前建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("1、6月底前完成方案\n2、12月底前建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("1.6月底前完成方案 2.12月底前建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
    CHECK(nodesOf("（1）6月底前完成方案，（2）12月底前建成")
          == nodes("完成方案@6月底前=2026-06-30|建成@12月底前=2026-12-31"));
}

TEST_CASE("one deadline, a span and what is doubtful stay whole")
{
    for (const char *text : {"6月底前",
                             "2026年3月1日-6月30日",
                             "2026年3月至2026年12月",
                             "3、4月",
                             "12月底前建成，6月底前完成方案", // not in order
                             "6月底前完成方案，6月30日前报批", // the same day
                             "按计划推进，6月底前完成方案，12月底前建成", // whose is the beginning?
                             "完成方案，6月底前，建成，12月底前",
                             "6月底前完成调查和评估12月底前建成", // no mark between them
                             "分别于6月、12月底前完成方案、建成", // which is which?
                             "方案、项目分别于6月、12月底前完成",
                             "6月底前完成方案），12月底前建成",
                             "6月底前完成方案，长期坚持",
                             "适时",
                             ""}) {
        INFO(text);
        CHECK(nodesOf(text).isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

namespace {

enum HighlightColumn
{
    HighlightNumber,
    Subject,
    Words
};

core::ReportBlock highlightsOf(const ExampleOffice &office,
                               const QString &week = QStringLiteral("2026-W39"))
{
    return office.weekly(week).blocks.last();
}

/// What the block says of @p subject; empty where it says nothing.
QString wordsOn(const core::ReportBlock &block, const QString &subject)
{
    const qsizetype row = columnOf(block, Subject).indexOf(subject);
    return row < 0 ? QString() : columnOf(block, Words).at(row);
}

/// A task of 办公室 due on @p due.
ExampleTask dueOn(qint64 id, const QString &title, QDate due)
{
    return {id, 11, {}, title, QStringLiteral("王某"), due, {}, {}};
}

/// A node of task 305, which is due in December.
void putNode(
    ExampleOffice &office, qint64 id, const QString &stage, QDate due, QDate actual = QDate())
{
    office.put(dueOn(305, QStringLiteral("新建社区食堂"), QDate(2026, 12, 31)));
    core::Deadline node;
    node.id = core::Id {id};
    node.task = core::Id {305};
    node.position = static_cast<int>(id);
    node.stage = stage;
    node.due = due;
    node.originalDue = due;
    node.precision = core::Precision::Day;
    node.actual = actual;
    node.isFinal = false;
    office.source().put(node);
}

void extend(ExampleOffice &office, qint64 id, QDate date)
{
    core::Event event;
    event.id = core::Id {id};
    event.task = core::Id {104};
    event.kind = core::EventKind::DueExtended;
    event.deadline = core::Id {1043};
    event.date = date;
    event.oldDue = QDate(2026, 9, 25);
    event.newDue = QDate(2026, 10, 9);
    office.source().put(event);
}

} // namespace

TEST_CASE("Block D says in words what the week demands, and only what there is to say",
          "[weekly_highlights]")
{
    const ExampleOffice office;
    const core::ReportBlock block = highlightsOf(office);
    CHECK(block.heading == QStringLiteral("三、本周重点提示"));
    CHECK(columnOf(block, HighlightNumber).join(QLatin1Char('|')) == QStringLiteral("1|2|3|4"));
    CHECK(columnOf(block, Subject).join(QLatin1Char('|'))
          == QStringLiteral("逾期未办结|下周到期|督办建议|未报进展"));
    CHECK(columnOf(block, Words).at(0)
          == QStringLiteral("3项（社会救助科1项、养老服务科1项、区划地名科1项），逾期最长的是"
                            "县中心敬老院消防改造竣工验收（养老服务科，李某，逾期19个工作日）。"));
    CHECK(columnOf(block, Words).at(1)
          == QStringLiteral("2项：困境儿童保障政策落实情况自查（儿童福利科，赵某，9月28日）；"
                            "第三季度重点工作督查通报（办公室，王某，9月30日）。"));
    CHECK(columnOf(block, Words).at(3)
          == QStringLiteral("逾期、临期而上周以来没有进展的1项：乡村地名信息采集上图（区划地名科，"
                            "周某）。"));
    CHECK(block.columns.last().grows);
    CHECK(block.groups.isEmpty());
}

TEST_CASE("Block D is left out of the sheet of a quiet week", "[weekly_highlights]")
{
    const ExampleOffice office;
    const core::Report report = office.weekly(QStringLiteral("2026-W20"));
    REQUIRE(report.blocks.size() == 2);
    CHECK(report.blocks.last().heading == QStringLiteral("二、各科室工作进展"));
}

TEST_CASE("A single late task is named; of several the new ones are counted", "[weekly_highlights]")
{
    const ExampleOffice office;
    // Judged on Friday, 4 September: 31 August is 4 workdays back.
    const core::ReportBlock one = highlightsOf(office, QStringLiteral("2026-W36"));
    CHECK(wordsOn(one, QStringLiteral("逾期未办结"))
          == QStringLiteral(
              "1项：县中心敬老院消防改造竣工验收（养老服务科，李某，逾期4个工作日）。"));
    // Judged on Sunday, 20 September, worked, 15 workdays after 31 August. On the 11th, the last
    // workday of the week before, those due on the 15th and 18th were not late.
    const core::ReportBlock several = highlightsOf(office, QStringLiteral("2026-W38"));
    CHECK(
        wordsOn(several, QStringLiteral("逾期未办结"))
        == QStringLiteral("4项（社会救助科1项、养老服务科1项、区划地名科1项、社会组织科1项），"
                          "其中本周新逾期2项，逾期最长的是县中心敬老院消防改造竣工验收（养老服务科"
                          "，李某，逾期15个工作日）。"));
}

TEST_CASE("Sections with the most late tasks stand first, tasks without one last",
          "[weekly_highlights]")
{
    ExampleOffice office;
    office.put({301, 13, {}, QStringLiteral("甲"), {}, QDate(2026, 9, 1), {}, {}});
    office.put({302, 0, {}, QStringLiteral("乙"), {}, QDate(2026, 9, 2), {}, {}});
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("逾期未办结"))
              .startsWith(QStringLiteral(
                  "5项（养老服务科2项、社会救助科1项、区划地名科1项、未明确科室1项），逾期最长")));
}

TEST_CASE("Where no late task has a section none is counted", "[weekly_highlights]")
{
    ExampleOffice office;
    for (const qint64 id : {103, 106, 108}) {
        core::Task task = std::get<core::Task>(office.source().record(core::Id {id}));
        task.unit = core::Id();
        office.source().put(task);
    }
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("逾期未办结"))
          == QStringLiteral("3项，逾期最长的是县中心敬老院消防改造竣工验收（李某，逾期19个工作日"
                            "）。"));
}

TEST_CASE("A task late by days off alone is late by days", "[weekly_highlights]")
{
    ExampleOffice office;
    core::ReportRequest request = office.request();
    request.ledgers = {core::Id {7}};
    request.period = QStringLiteral("2026-W40");
    // Sunday, 4 October, lies in the holidays that began on the 1st.
    request.asOf = QDate(2026, 10, 4);
    core::Ledger ledger;
    ledger.id = core::Id {7};
    ledger.title = QStringLiteral("结转事项");
    ledger.year = 2026;
    office.source().put(ledger);
    ExampleTask task = dueOn(401, QStringLiteral("甲"), QDate(2026, 9, 30));
    task.ledger = 7;
    office.put(task);
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(wordsOn(report->blocks.last(), QStringLiteral("逾期未办结"))
          == QStringLiteral("1项：甲（办公室，王某，逾期4天）。"));
}

TEST_CASE("What is due in the rest of the week comes by day, with what to do about it",
          "[weekly_highlights]")
{
    ExampleOffice office;
    // 25 to 27 September 2026 are off; 28 September is the Monday after.
    office.put(dueOn(303, QStringLiteral("周六到期"), QDate(2026, 9, 26)));
    office.put(dueOn(304, QStringLiteral("当天到期。"), QDate(2026, 9, 24)));
    CHECK(
        wordsOn(highlightsOf(office), QStringLiteral("本周到期"))
        == QStringLiteral("2项：当天到期（办公室，王某，9月24日）；周六到期（办公室，王某，"
                          "9月26日，末工作日9月24日）。预计不能按期办结的，须在到期前申请延期。"));
}

TEST_CASE("On a Monday the whole week lies ahead", "[weekly_highlights]")
{
    ExampleOffice office;
    office.put(dueOn(303, QStringLiteral("周三到期"), QDate(2026, 9, 23)));
    core::ReportRequest request = office.request();
    request.period = QStringLiteral("2026-W39");
    request.asOf = QDate(2026, 9, 21);
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), request);
    REQUIRE(report);
    CHECK(wordsOn(report->blocks.last(), QStringLiteral("本周到期"))
              .startsWith(QStringLiteral("1项：周三到期（办公室，王某，9月23日）。")));
}

TEST_CASE("Of many things five are named and the others counted", "[weekly_highlights]")
{
    ExampleOffice office;
    for (int i = 1; i <= 7; ++i)
        office.put({300 + i, 0, {}, QString::number(i), {}, QDate(2026, 10, 1), {}, {}});
    // Two tasks of the office are due before them.
    CHECK(
        wordsOn(highlightsOf(office), QStringLiteral("下周到期"))
            .endsWith(QStringLiteral("；1（10月1日，末工作日9月30日）；2（10月1日，末工作日9月30日"
                                     "）；3（10月1日，末工作日9月30日）；另有4项。")));
}

TEST_CASE("Nodes are told that are late, of this week and of the next", "[weekly_highlights]")
{
    ExampleOffice office;
    putNode(office, 9001, QStringLiteral("完成选址"), QDate(2026, 9, 23));
    putNode(office, 9002, QStringLiteral("签订合同"), QDate(2026, 9, 24));
    putNode(office, 9003, QStringLiteral("进场施工"), QDate(2026, 9, 29));
    putNode(office, 9004, {}, QDate(2026, 9, 30));
    putNode(office, 9005, QStringLiteral("竣工"), QDate(2026, 10, 15));
    const core::ReportBlock block = highlightsOf(office);
    CHECK(wordsOn(block, QStringLiteral("节点逾期"))
          == QStringLiteral("1项：完成选址（新建社区食堂，办公室，9月23日）。"));
    CHECK(wordsOn(block, QStringLiteral("本周节点"))
          == QStringLiteral("1项：签订合同（新建社区食堂，办公室，9月24日）。"));
    CHECK(wordsOn(block, QStringLiteral("下周节点"))
          == QStringLiteral("2项：进场施工（新建社区食堂，办公室，9月29日）；新建社区食堂（办公室，"
                            "王某，9月30日）。"));
}

TEST_CASE("A node that was reached by the day judged on is not told", "[weekly_highlights]")
{
    ExampleOffice office;
    putNode(office, 9001, QStringLiteral("完成选址"), QDate(2026, 9, 22), QDate(2026, 9, 22));
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("节点逾期")).isEmpty());
    putNode(office, 9001, QStringLiteral("完成选址"), QDate(2026, 9, 22), QDate(2026, 9, 25));
    CHECK_FALSE(wordsOn(highlightsOf(office), QStringLiteral("节点逾期")).isEmpty());
    core::Ledger ledger = std::get<core::Ledger>(office.source().record(core::Id {1}));
    ledger.nodeRule = core::NodeRule::Off;
    office.source().put(ledger);
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("节点逾期")).isEmpty());
}

TEST_CASE("A report that has not come is told with its day", "[weekly_highlights]")
{
    ExampleOffice office;
    office.put(dueOn(306, QStringLiteral("报送月报"), {}));
    core::Deadline deadline = std::get<core::Deadline>(office.source().record(core::Id {3063}));
    deadline.phrase = QStringLiteral("每月5日前");
    deadline.precision = core::Precision::Recurring;
    office.source().put(deadline);
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("未按期反馈"))
          == QStringLiteral("1项：报送月报（办公室，王某，应于9月5日反馈）。"));
}

TEST_CASE("What a unit says will not be done in time is told with its reason",
          "[weekly_highlights]")
{
    ExampleOffice office;
    office.put(dueOn(306, QStringLiteral("新建社区食堂"), QDate(2026, 12, 31)));
    core::Event risk;
    risk.id = core::Id {9306};
    risk.task = core::Id {306};
    risk.kind = core::EventKind::RiskDeclared;
    risk.date = QDate(2026, 9, 22);
    risk.reason = QStringLiteral("用地手续未批,年底难以完成。");
    office.source().put(risk);
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("自报风险"))
          == QStringLiteral("1项：新建社区食堂（办公室，王某，用地手续未批，年底难以完成）。"));
    CHECK(wordsOn(highlightsOf(office, QStringLiteral("2026-W38")), QStringLiteral("自报风险"))
              .isEmpty()); // nobody had said so by then
}

TEST_CASE("Late and nearly due tasks nobody reported on since last Monday are told",
          "[weekly_highlights]")
{
    const ExampleOffice office;
    // Judged on 4 September nothing had been reported yet; 10 September was 4 workdays ahead.
    CHECK(wordsOn(highlightsOf(office, QStringLiteral("2026-W36")), QStringLiteral("未报进展"))
          == QStringLiteral("逾期、临期而上周以来没有进展的2项：低保对象第三批复核（社会救助科，"
                            "张某）；县中心敬老院消防改造竣工验收（养老服务科，李某）。"));
}

TEST_CASE("Deadlines put off in the week are told, those of the week before are not",
          "[weekly_highlights]")
{
    ExampleOffice office;
    extend(office, 9001, QDate(2026, 9, 18));
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("本周延期")).isEmpty());
    extend(office, 9001, QDate(2026, 9, 22));
    CHECK(wordsOn(highlightsOf(office), QStringLiteral("本周延期"))
          == QStringLiteral("1项：临时救助备用金拨付（社会救助科，张某，9月25日延至10月9日）。"));
}

} // namespace tests

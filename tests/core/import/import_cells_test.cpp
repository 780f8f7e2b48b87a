// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/predecessors.h"
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

/// Imports one row under the headers given; title lines may stand above.
TaskBundle importRow(ImportFixture &fixture,
                     const char16_t *headers,
                     const char16_t *row,
                     const char16_t *above = u"")
{
    QString text = QString::fromUtf16(above) + QStringLiteral("序号|工作内容|")
        + QString::fromUtf16(headers) + QStringLiteral("\n1|任务|") + QString::fromUtf16(row);
    fixture.importText(text.replace(u'|', u'\t') + u'\n');
    REQUIRE(fixture.tasks().size() == 1);
    return fixture.tasks().constFirst();
}

QStringList extras(const TaskBundle &bundle)
{
    QStringList list;
    for (const Extra &extra : bundle.extras)
        list.append(extra.header + u'=' + extra.text);
    return list;
}

const Event &event(const TaskBundle &bundle)
{
    REQUIRE(bundle.events.size() == 1);
    return bundle.events.constFirst();
}

constexpr auto kDated = u"某县民政局2026年台账\n填报日期：2026年4月2日\n";

} // namespace

TEST_CASE("texts of a task go to its fields as written")
{
    ImportFixture fixture;
    const TaskBundle bundle = importRow(
        fixture,
        u"编号|任务来源|抓手|争取目标|实施目标|存在问题|工作标准|类别|力度|备注",
        u"2026-救-01|省厅文件|以奖代补|全省第一|全市第一| 资金不足 |达标|重点项目|力争|无");
    CHECK(bundle.task.code == QStringLiteral("2026-救-01"));
    CHECK(bundle.task.source == QStringLiteral("省厅文件"));
    CHECK(bundle.task.lever == QStringLiteral("以奖代补"));
    CHECK(bundle.task.targetSought == QStringLiteral("全省第一"));
    CHECK(bundle.task.targetDelivered == QStringLiteral("全市第一"));
    CHECK(bundle.task.problem == QStringLiteral(" 资金不足 "));
    CHECK(bundle.task.acceptance == QStringLiteral("达标"));
    CHECK(bundle.task.taskClass == TaskClass::PriorityProject);
    CHECK(bundle.task.modality == Modality::Strive);
    CHECK(bundle.task.note == QStringLiteral("无"));
    CHECK(extras(bundle) == QStringList {QStringLiteral("序号=1")}); // 编号 is the code already
}

TEST_CASE("what no field fits is an extra, word for word under its header")
{
    ImportFixture fixture;
    const TaskBundle bundle
        = importRow(fixture, u"预算（万元）|类别||灯", u"27041|社会救助|旁注|绿");
    CHECK(extras(bundle)
          == QStringList {QStringLiteral("预算（万元）=27041"),
                          QStringLiteral("类别=社会救助"),
                          QStringLiteral("=旁注"),
                          QStringLiteral("灯=绿")});
    CHECK(bundle.extras.at(1).position == 3);
    CHECK(bundle.task.taskClass == TaskClass::None);
}

TEST_CASE("people and units are responsibilities with what they mean")
{
    ImportFixture fixture;
    const TaskBundle bundle
        = importRow(fixture,
                    u"责任领导|责任科室|责任人|配合单位|配合事项|联系人",
                    u"王五|社会救助股|张三、李四|县财政局、养老服务股|出资|赵六 13800138000");
    REQUIRE(bundle.responsibilities.size() == 7);
    const auto &list = bundle.responsibilities;
    CHECK(list.at(0).role == ResponsibilityRole::Leader);
    CHECK(list.at(0).person.isSet());
    CHECK(list.at(1).role == ResponsibilityRole::LeadUnit);
    CHECK(list.at(1).unit == bundle.task.unit);
    CHECK(std::get<Unit>(fixture.file.record(bundle.task.unit)).name
          == QStringLiteral("社会救助股"));
    CHECK(list.at(2).text == QStringLiteral("张三"));
    CHECK(list.at(3).text == QStringLiteral("李四"));
    CHECK(list.at(4).text == QStringLiteral("县财政局"));
    CHECK(list.at(4).duty == QStringLiteral("出资"));
    CHECK(list.at(5).duty == QStringLiteral("出资"));
    CHECK(list.at(6).text == QStringLiteral("赵六 13800138000"));
    CHECK_FALSE(list.at(6).person.isSet());
    for (int i = 0; i < 7; ++i)
        CHECK(list.at(i).position == i);
}

TEST_CASE("a measure has what stands beside it, several numbered ones are several")
{
    ImportFixture fixture;
    const TaskBundle one = importRow(fixture,
                                     u"工作措施|根源分析|措施责任人|措施时限|落实情况|需协调事项",
                                     u"一是甲；二是乙|缺钱|张三|2026年6月底|在办|请协调");
    REQUIRE(one.measures.size() == 1);
    const Measure &measure = one.measures.constFirst();
    CHECK(measure.text == QStringLiteral("一是甲；二是乙"));
    CHECK(measure.rootCause == QStringLiteral("缺钱"));
    CHECK(measure.owner == QStringLiteral("张三"));
    CHECK(measure.phrase == QStringLiteral("2026年6月底"));
    CHECK(measure.plannedEnd == QDate(2026, 6, 30));
    CHECK(measure.situation == QStringLiteral("在办"));
    CHECK(measure.coordination == QStringLiteral("请协调"));

    ImportFixture second;
    CHECK(textsOf(importRow(second, u"工作措施", u"一是甲；二是乙").measures).size() == 2);
    ImportFixture third;
    const TaskBundle without = importRow(third, u"工作措施|根源分析", u"|缺钱");
    CHECK(without.measures.isEmpty());
    CHECK(extras(without) == QStringList {QStringLiteral("根源分析=缺钱")});
}

TEST_CASE("how long a measure takes and when it was done stand beside it")
{
    ImportFixture fixture;
    const TaskBundle task = importRow(fixture,
                                      u"工作措施|倒排天数|措施开工日期|措施完成日期",
                                      u"甲|10个工作日|2026年6月1日|2026年6月12日");
    REQUIRE(task.measures.size() == 1);
    CHECK(task.measures.constFirst().duration == QStringLiteral("10个工作日"));
    CHECK(task.measures.constFirst().startedOn == QDate(2026, 6, 1));
    CHECK(task.measures.constFirst().doneOn == QDate(2026, 6, 12));

    ImportFixture second;
    const TaskBundle doubtful
        = importRow(second, u"工作措施|倒排天数|措施完成日期", u"甲|半个月|6月中旬");
    CHECK(doubtful.measures.constFirst().duration == QStringLiteral("半个月"));
    CHECK_FALSE(doubtful.measures.constFirst().doneOn.isValid());
    CHECK(extras(doubtful) == QStringList {QStringLiteral("措施完成日期=6月中旬")});
}

TEST_CASE("phrases are read against the best basis there is")
{
    const auto due = [](const char16_t *above, QDate basis, const char16_t *phrase) {
        ImportFixture fixture;
        fixture.options.basis = basis;
        return importRow(fixture, u"时限", phrase, above).deadlines.constFirst();
    };
    const Deadline dated = due(kDated, QDate(2030, 1, 1), u"6月底");
    CHECK(dated.due == QDate(2026, 6, 30));
    CHECK(dated.basis == QDate(2026, 4, 2));
    CHECK(due(u"", QDate(2030, 1, 1), u"6月底").due == QDate(2030, 6, 30));
    const Deadline ofYear = due(u"某县民政局2026年台账\n", QDate(), u"6月底");
    CHECK(ofYear.due == QDate(2026, 6, 30));
    CHECK(ofYear.basis == QDate(2026, 1, 1));
    const Deadline without = due(u"", QDate(), u"6月底");
    CHECK_FALSE(without.due.isValid());
    CHECK_FALSE(without.basis.isValid());
    CHECK(without.phrase == QStringLiteral("6月底"));
}

TEST_CASE("doubtful deadlines are kept as phrases and reported with their place")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(QStringLiteral(
        "序号\t工作内容\t时限\n1\t甲\t适时\n2\t乙\t长期\n3\t丙\t—\n4\t丁\t2026年底\n"));
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst()
          == ImportIssue {ImportIssueKind::DeadlineUnknown,
                          QString(),
                          2,
                          QStringLiteral("C"),
                          QStringLiteral("适时"),
                          {}});
    const auto tasks = fixture.tasks();
    CHECK(tasks.at(0).deadlines.constFirst().phrase == QStringLiteral("适时"));
    CHECK(tasks.at(1).deadlines.constFirst().precision == Precision::OpenEnded);
    CHECK(tasks.at(2).deadlines.isEmpty());
    CHECK(plan.totals.deadlines == 3);
}

TEST_CASE("words for finished and stopped close a task with their word as the note")
{
    ImportFixture fixture;
    const TaskBundle closed = importRow(fixture, u"状态", u"已销号");
    CHECK(closed.task.state == TaskState::Closed);
    CHECK(event(closed).kind == EventKind::ImportedClosed);
    CHECK(event(closed).note == QStringLiteral("已销号"));
    CHECK_FALSE(event(closed).date.isValid()); // the sheet names no day, so there is none

    ImportFixture second;
    const TaskBundle dated
        = importRow(second, u"状态|办结日期|时限", u"已办结|2026年5月8日|2026年底");
    CHECK(event(dated).date == QDate(2026, 5, 8));
    CHECK(dated.deadlines.constFirst().actual == QDate(2026, 5, 8));

    ImportFixture third;
    const TaskBundle byDate = importRow(third, u"完成日期", u"2026-05-08");
    CHECK(byDate.task.state == TaskState::Closed);
    CHECK(event(byDate).note.isEmpty());

    ImportFixture fourth;
    const TaskBundle stopped = importRow(fourth, u"状态|完成日期", u"中止|2026-05-08");
    CHECK(stopped.task.state == TaskState::Suspended);
    CHECK(event(stopped).kind == EventKind::ImportedStopped);

    ImportFixture fifth;
    CHECK(importRow(fifth, u"完成率|完成情况", u"100%|已完成").task.state == TaskState::Closed);
}

TEST_CASE("live words leave a task live, and what says more is kept")
{
    ImportFixture fixture;
    const TaskBundle live = importRow(fixture, u"状态", u"正常推进");
    CHECK(live.task.state == TaskState::InProgress);
    CHECK(event(live).kind == EventKind::Imported);
    CHECK(event(live).date == QDate(2021, 7, 20));
    CHECK(extras(live) == QStringList {QStringLiteral("状态=正常推进")});
    ImportFixture second;
    CHECK(extras(importRow(second, u"状态", u"办理中")).isEmpty());
    ImportFixture third;
    const ImportPlan plan = third.importText(QStringLiteral("工作内容\t状态\n甲\t看情况\n"));
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("state_unknown")});
    CHECK(extras(third.tasks().constFirst()) == QStringList {QStringLiteral("状态=看情况")});
}

TEST_CASE("reports bear the day of the sheet, and without one they are extras")
{
    ImportFixture fixture;
    const TaskBundle dated = importRow(fixture, u"进展情况|进度", u"已开工建设|80%", kDated);
    REQUIRE(dated.reports.size() == 1);
    CHECK(dated.reports.constFirst().date == QDate(2026, 4, 2));
    CHECK(dated.reports.constFirst().text == QStringLiteral("已开工建设"));
    CHECK(dated.reports.constFirst().percent == 80);

    ImportFixture second;
    second.options.basis = QDate(2026, 1, 1); // a basis is no day of a report
    const ImportPlan plan
        = second.importText(QStringLiteral("工作内容\t进展情况\t进度\n甲\t已开工建设\t80%\n"));
    CHECK(keysOf(plan.issues)
          == QStringList {QStringLiteral("report_undated"), QStringLiteral("report_undated")});
    CHECK(second.tasks().constFirst().reports.isEmpty());
    CHECK(extras(second.tasks().constFirst())
          == QStringList {QStringLiteral("进展情况=已开工建设"), QStringLiteral("进度=80%")});

    ImportFixture third;
    const TaskBundle alone = importRow(third, u"进度", u"59.7%", kDated);
    CHECK(alone.reports.constFirst().percent == 59);
    CHECK(extras(alone) == QStringList {QStringLiteral("进度=59.7%")});
    ImportFixture fourth;
    CHECK(extras(importRow(fourth, u"进度", u"2.1倍", kDated))
          == QStringList {QStringLiteral("进度=2.1倍")});
}

TEST_CASE("starts and completions that are no days are kept and reported")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(QStringLiteral(
        "工作内容\t开始时间\t完成日期\n甲\t2026年3月1日\t\n乙\t2026年3月\t\n丙\t适时\t快了\n"));
    const auto tasks = fixture.tasks();
    CHECK(tasks.at(0).task.start == QDate(2026, 3, 1));
    CHECK(tasks.at(1).task.start == QDate(2026, 3, 1));
    CHECK(extras(tasks.at(1)) == QStringList {QStringLiteral("开始时间=2026年3月")});
    CHECK_FALSE(tasks.at(2).task.start.isValid());
    CHECK(tasks.at(2).task.state == TaskState::InProgress);
    CHECK(keysOf(plan.issues)
          == QStringList {QStringLiteral("date_unknown"), QStringLiteral("date_unknown")});
}

TEST_CASE("outcomes keep their figures as written")
{
    ImportFixture fixture;
    const TaskBundle bundle = importRow(fixture,
                                        u"预期效果|指标|计量单位|基期值|目标值|实际值|佐证材料",
                                        u"明显提升|持证社工|人|约40|80人以上|2.1倍|照片");
    REQUIRE(bundle.outcomes.size() == 1);
    const Outcome &outcome = bundle.outcomes.constFirst();
    CHECK(outcome.expected == QStringLiteral("明显提升"));
    CHECK(outcome.indicator == QStringLiteral("持证社工"));
    CHECK(outcome.indicatorUnit == QStringLiteral("人"));
    CHECK(outcome.baseline == QStringLiteral("约40"));
    CHECK(outcome.target == QStringLiteral("80人以上"));
    CHECK(outcome.actual == QStringLiteral("2.1倍"));
    CHECK(outcome.evidence == QStringLiteral("照片"));
}

TEST_CASE("control characters go, half characters are marked and reported, long texts stay whole")
{
    ImportFixture fixture;
    tests::WorkbookWriter writer;
    const QString longText = QStringLiteral("长").repeated(5000);
    writer.sheet(
        QStringLiteral("表"),
        QStringLiteral(
            "<sheetData><row><c t=\"inlineStr\"><is><t>工作内容</t></is></c>"
            "<c t=\"inlineStr\"><is><t>备注</t></is></c></row>"
            "<row><c t=\"inlineStr\"><is><t>甲_x0000__x0007_乙_x000D_</t></is></c>"
            "<c t=\"inlineStr\"><is><t>%1</t></is></c></row>"
            "<row><c t=\"inlineStr\"><is><t>半_xD842_字</t></is></c><c "
            "t=\"e\"><v>#REF!</v></c></row>"
            "<row><c t=\"inlineStr\"><is><t>丙</t></is></c><c><f>A1</f></c></row></sheetData>")
            .arg(longText));
    const QString path = fixture.folder().path(QStringLiteral("x.xlsx"));
    REQUIRE(writer.write(path));
    const ImportPlan plan = fixture.import(path);
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(0).task.content == QStringLiteral("甲乙\n"));
    CHECK(tasks.at(0).task.note == longText);
    CHECK(tasks.at(1).task.content == QStringLiteral("半\uFFFD字"));
    CHECK(tasks.at(1).task.note == QStringLiteral("#REF!"));
    CHECK(tasks.at(2).task.note == QStringLiteral("=A1"));
    CHECK(keysOf(plan.issues)
          == QStringList {QStringLiteral("text_unreadable"),
                          QStringLiteral("formula_error"),
                          QStringLiteral("formula_without_value")});
}

TEST_CASE("days in date cells are deadlines, months in them are months")
{
    ImportFixture fixture;
    tests::WorkbookWriter writer;
    writer.styles(QStringLiteral("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf "
                                 "numFmtId=\"57\"/></cellXfs>"));
    writer.sheet(QStringLiteral("表"),
                 QStringLiteral("<sheetData><row><c t=\"inlineStr\"><is><t>工作内容</t></is></c>"
                                "<c t=\"inlineStr\"><is><t>时限</t></is></c></row>"
                                "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c s=\"1\"><v>44561"
                                "</v></c></row><row><c t=\"inlineStr\"><is><t>乙</t></is></c>"
                                "<c s=\"2\"><v>44531</v></c></row></sheetData>"));
    const QString path = fixture.folder().path(QStringLiteral("x.xlsx"));
    REQUIRE(writer.write(path));
    CHECK(fixture.import(path).issues.isEmpty());
    const auto tasks = fixture.tasks();
    const Deadline day = tasks.at(0).deadlines.constFirst();
    CHECK(day.phrase == QStringLiteral("2021年12月31日"));
    CHECK(day.due == QDate(2021, 12, 31));
    CHECK(day.precision == Precision::Day);
    const Deadline month = tasks.at(1).deadlines.constFirst();
    CHECK(month.phrase == QStringLiteral("2021年12月"));
    CHECK(month.due == QDate(2021, 12, 31));
    CHECK(month.precision == Precision::Month);
}

TEST_CASE("a character a web page could not write is reported")
{
    ImportFixture fixture;
    const QString path = fixture.folder().put(
        QStringLiteral("页.html"),
        QByteArrayLiteral(
            "<table><tr><th>工作内容<th>时限<tr><td>修订&#xD800;章程<td>2021年底</table>"));
    const ImportPlan plan = fixture.import(path);
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("text_unreadable")});
    CHECK(fixture.tasks().constFirst().task.content == QStringLiteral("修订\uFFFD章程"));
}

TEST_CASE("a table that was exported tells the day of each report")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(
        QStringLiteral("工作内容\t状态\t最新进展\t进展日期\t督办任务号\n"
                       "甲\t待核验\t已开工\t2026-05-06\t11\n"
                       "乙\t已交办\t已完工\t2026年5月7日\t12\n丙\t\t在办\t\t13\n"));
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.at(0).reports.size() == 1);
    CHECK(tasks.at(0).reports.constFirst().date == QDate(2026, 5, 6));
    CHECK(tasks.at(1).reports.constFirst().date == QDate(2026, 5, 7));
    CHECK(tasks.at(2).reports.isEmpty());
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("report_undated")});
    CHECK(tasks.at(0).extras.isEmpty());
}

namespace {

const auto kBranches = QStringLiteral("序号\t工作内容\t工作措施\t前置措施\n"
                                      "1\t建设\t征地\t—\n"
                                      "\t\t设计\t无\n"
                                      "\t\t招标\t1，2\n"
                                      "\t\t施工\t%1\n");

/// Where what a measure waits for was not understood, and what stands there.
QStringList unclear(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportIssue &issue : plan.issues) {
        if (issue.kind == ImportIssueKind::PredecessorsUnknown)
            texts.append(issue.column + QString::number(issue.row) + u' ' + issue.value);
    }
    return texts;
}

QStringList waiting(const TaskBundle &task)
{
    QStringList texts;
    for (const Measure &measure : task.measures)
        texts.append(predecessorsText(task, measure));
    return texts;
}

} // namespace

TEST_CASE("what a measure waits for is imported by its numbers and kept by its records")
{
    ImportFixture fixture;
    const ImportPlan first = fixture.importText(kBranches.arg(u"3"));
    CHECK(unclear(first).isEmpty());
    const TaskBundle task = fixture.tasks().constFirst();
    REQUIRE(task.measures.size() == 4);
    CHECK(waiting(task)
          == QStringList {{}, QStringLiteral("无"), QStringLiteral("1、2"), QStringLiteral("3")});
    CHECK(task.measures.at(2).predecessors
          == predecessorField({task.measures.at(0).id, task.measures.at(1).id}));

    // The same table once more changes nothing, another number does.
    CHECK(fixture.importText(kBranches.arg(u"3")).unchanged == 1);
    CHECK(fixture.importText(kBranches.arg(u"2")).updated == 1);
    CHECK(waiting(fixture.tasks().constFirst()).constLast() == QStringLiteral("2"));
}

TEST_CASE("what names no measure, or leads in a circle, is kept as written and reported")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(kBranches.arg(u"竣工后"));
    CHECK(unclear(plan) == QStringList {QStringLiteral("D5 竣工后")});
    CHECK(waiting(fixture.tasks().constFirst()).constLast() == QStringLiteral("竣工后"));

    ImportFixture second;
    QString circle = kBranches.arg(u"3");
    circle.replace(QStringLiteral("—"), QStringLiteral("4"));
    CHECK(unclear(second.importText(circle)) == QStringList {QStringLiteral("D2 4")});
    CHECK(waiting(second.tasks().constFirst()).constFirst() == QStringLiteral("4"));
}

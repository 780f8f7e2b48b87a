// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/predecessors.h"
#include "tests/core/import/import_fixture.h"

#include <algorithm>

using namespace core;
using tests::ImportFixture;

namespace {

/// Imports documents whose tasks are @p tasks into the file of the fixture, laid out on Thursday,
/// 24 September 2026.
class DocumentFixture
{
public:
    DocumentFixture() { m_fixture.options.basis = QDate(2026, 9, 24); }

    [[nodiscard]] QString write(const QByteArray &tasks) const
    {
        return m_fixture.folder().put(QStringLiteral("台账.json"), R"({
          "office": "某县民政局",
          "ledger": {"title": "2026年台账", "year": 2026},
          "units": [{"name": "办公室", "kind": "section"},
                    {"name": "某镇", "kind": "township"},
                    {"name": "综合股", "kind": "section", "parent": "办公室"}],
          "people": [{"name": "马某", "unit": "办公室", "post": "主任"}],
          "tasks": )" + tasks + "}");
    }

    TaskBundle task(const QByteArray &json)
    {
        m_plan = m_fixture.import(write('[' + json + ']'));
        const QList<TaskBundle> tasks = m_fixture.tasks();
        REQUIRE(tasks.size() == 1);
        return tasks.first();
    }

    QString fault(const QByteArray &tasks)
    {
        const auto plan = m_fixture.plan(write(tasks));
        REQUIRE_FALSE(plan.has_value());
        CHECK(plan.error().kind == ErrorKind::InputDamaged);
        return plan.error().arguments.value(0);
    }

    [[nodiscard]] ImportFixture &fixture() { return m_fixture; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

private:
    ImportFixture m_fixture;
    ImportPlan m_plan;
};

template <typename R> R named(const QList<R> &list, const QString &name)
{
    const auto found = std::find_if(
        list.cbegin(), list.cend(), [&name](const R &record) { return record.name == name; });
    REQUIRE(found != list.cend());
    return *found;
}

} // namespace

TEST_CASE("a task of a document holds every field under its name")
{
    DocumentFixture document;
    const TaskBundle task
        = document.task(R"({"code": "办-1", "title": "档案", "content": "整理上架",
        "unit": "办公室", "state": "assigned", "modality": "strive", "start_date": "-10d",
        "measures": [{"text": "著录", "phrase": "9月底前"}, {"text": "上架", "done_on": "-1w"}],
        "outcomes": [{"indicator": "卷", "target": "120", "as_of": "+0d"}],
        "reports": [{"report_date": "-1w", "percent": 40, "text": "过半", "said_by": "马某"}]})");

    CHECK(task.task.code == QStringLiteral("办-1"));
    CHECK(task.task.state == TaskState::Assigned);
    CHECK(task.task.modality == Modality::Strive);
    CHECK(task.task.start == QDate(2026, 9, 14));
    REQUIRE(task.measures.size() == 2);
    CHECK(task.measures.at(0).plannedEnd == QDate(2026, 9, 30));
    CHECK(task.measures.at(1).doneOn == QDate(2026, 9, 23));
    REQUIRE(task.outcomes.size() == 1);
    CHECK(task.outcomes.at(0).asOf == QDate(2026, 9, 24));
    REQUIRE(task.reports.size() == 1);
    CHECK(task.reports.at(0).percent == 40);
    CHECK(task.reports.at(0).date == QDate(2026, 9, 23));
}

TEST_CASE("a measure of a document names what it waits for by numbers and names")
{
    DocumentFixture document;
    const TaskBundle task = document.task(R"({"content": "建设", "measures": [
        {"text": "征地"}, {"text": "设计", "predecessors": "无"},
        {"text": "施工", "predecessors": "1、2"}, {"text": "装修", "predecessors": "封顶"}],
        "deadlines": [{"stage": "封顶", "due": "+1m", "is_final": false}, {"due": "+3m"}]})");
    REQUIRE(task.measures.size() == 4);
    CHECK(task.measures.at(0).predecessors.isEmpty());
    CHECK(task.measures.at(1).predecessors == QStringLiteral("#"));
    CHECK(task.measures.at(2).predecessors
          == predecessorField({task.measures.at(0).id, task.measures.at(1).id}));
    CHECK(task.measures.at(3).predecessors == predecessorField({task.deadlines.at(0).id}));
}

TEST_CASE("units and persons of a document are all there, used or not")
{
    DocumentFixture document;
    const TaskBundle task
        = document.task(R"({"content": "甲", "unit": "办公室", "responsibilities": [
        {"role": "person", "text": "马某"}, {"role": "cooperating", "text": "各科室"}]})");

    const QList<Unit> units = *document.fixture().file.units();
    const QList<Person> people = *document.fixture().file.people();
    REQUIRE(units.size() == 4);
    const Unit office = named(units, QStringLiteral("某县民政局"));
    const Unit section = named(units, QStringLiteral("办公室"));
    CHECK(office.kind == UnitKind::Office);
    CHECK(section.parent == office.id);
    CHECK(named(units, QStringLiteral("综合股")).parent == section.id);
    CHECK_FALSE(named(units, QStringLiteral("某镇")).parent.isSet());
    CHECK(named(people, QStringLiteral("马某")).unit == section.id);
    CHECK(task.task.unit == section.id);
    REQUIRE(task.responsibilities.size() == 2);
    CHECK(task.responsibilities.at(0).person == people.first().id);
    CHECK_FALSE(task.responsibilities.at(1).unit.isSet());
}

TEST_CASE("the phrase of a measure means its day as well, whichever day it is laid out on")
{
    DocumentFixture document;
    const TaskBundle task = document.task(R"({"content": "甲", "measures": [
        {"text": "一", "phrase": "9月底前", "planned_end": "+3w"},
        {"text": "二", "phrase": "9月底前", "planned_end": "+5w"},
        {"text": "三", "phrase": "9月底前"},
        {"text": "四", "phrase": "适时"},
        {"text": "五", "planned_end": "+5w"}]})");

    REQUIRE(task.measures.size() == 5);
    CHECK(task.measures.at(0).phrase == QStringLiteral("9月底前"));
    CHECK(task.measures.at(1).phrase == QStringLiteral("10月9日前"));
    CHECK(task.measures.at(1).plannedEnd == QDate(2026, 10, 9));
    CHECK(task.measures.at(2).plannedEnd == QDate(2026, 9, 30));
    CHECK(task.measures.at(3).phrase == QStringLiteral("适时"));
    CHECK_FALSE(task.measures.at(3).plannedEnd.isValid());
    CHECK(task.measures.at(4).phrase.isEmpty());
}

TEST_CASE("a phrase stays where it means the day laid out, else the day is the phrase")
{
    DocumentFixture document;
    const TaskBundle task = document.task(R"({"content": "甲", "deadlines": [
        {"stage": "一", "phrase": "9月底前", "due": "+3w", "is_final": false},
        {"stage": "二", "phrase": "9月底前", "due": "+5w", "is_final": false},
        {"stage": "三", "due": "+2m", "is_final": false},
        {"stage": "四", "due": "+5m", "original_due": "-2d"},
        {"stage": "五", "phrase": "适时", "is_final": false}]})");

    REQUIRE(task.deadlines.size() == 5);
    const auto phrase = [&task](int index) { return task.deadlines.at(index).phrase; };
    CHECK(phrase(0) == QStringLiteral("9月底前"));
    CHECK(phrase(1) == QStringLiteral("10月9日前"));
    CHECK(phrase(2) == QStringLiteral("11月底前"));
    CHECK(phrase(3) == QStringLiteral("2027年2月底前"));
    CHECK(phrase(4) == QStringLiteral("适时"));
    CHECK(task.deadlines.at(0).due == QDate(2026, 9, 30));
    CHECK(task.deadlines.at(0).precision == Precision::Month);
    CHECK(task.deadlines.at(1).due == QDate(2026, 10, 9));
    CHECK(task.deadlines.at(1).originalDue == QDate(2026, 10, 9));
    CHECK(task.deadlines.at(3).originalDue == QDate(2026, 9, 22));
    CHECK_FALSE(task.deadlines.at(4).due.isValid());
    CHECK(task.deadlines.at(1).basis == QDate(2026, 1, 1));
}

TEST_CASE("quotes are kept once each, word for word, beside the task")
{
    DocumentFixture document;
    const TaskBundle task = document.task(R"({"content": "甲", "quote": "第一句。",
        "measures": [{"text": "乙", "quote": "第二句, 半角。"}, {"text": "丙", "quote": "第一句。"}]})");

    REQUIRE(task.extras.size() == 1);
    CHECK(task.extras.first().header == QStringLiteral("原文"));
    CHECK(task.extras.first().text == QStringLiteral("第一句。\n第二句, 半角。"));
}

TEST_CASE("tasks stand under their objectives in the order of the document")
{
    DocumentFixture document;
    document.fixture().import(document.write(R"([
        {"code": "1", "title": "目标一", "lever": "抓手", "tasks": [{"content": "甲"}, {"content": "乙"}]},
        {"content": "丙"}])"));

    const QList<Task> objectives = document.fixture().objectives();
    REQUIRE(objectives.size() == 1);
    CHECK(objectives.first().lever == QStringLiteral("抓手"));
    const QList<TaskBundle> tasks = document.fixture().tasks();
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(1).task.parent == objectives.first().id);
    CHECK(tasks.at(2).task.content == QStringLiteral("丙"));
    CHECK_FALSE(tasks.at(2).task.parent.isSet());
}

TEST_CASE("what is not as it should be is refused by its place and changes nothing")
{
    DocumentFixture document;
    CHECK(document.fault(R"([{"content": "甲"}, {"title": 7}])")
          == QStringLiteral("tasks[1].title"));
    CHECK(document.fault(R"(["甲"])") == QStringLiteral("tasks[0]"));
    CHECK(document.fault(R"([{"content": "甲", "unit": "无此科"}])")
          == QStringLiteral("tasks[0].unit"));
    CHECK(document.fault(R"([{"content": "甲", "state": "late"}])")
          == QStringLiteral("tasks[0].state"));
    CHECK(document.fault(R"([{"title": "一", "tasks": [{"deadlines": [{"due": "+3x"}]}]}])")
          == QStringLiteral("tasks[0].tasks[0].deadlines[0].due"));
    CHECK(document.fault(R"([{"content": "甲", "measures": {}}])")
          == QStringLiteral("tasks[0].measures"));
    CHECK(document.fault(R"([{"content": "甲", "quote": 3}])") == QStringLiteral("tasks[0].quote"));
    CHECK(document.fault(R"([{"content": "甲", "position": 3}])")
          == QStringLiteral("tasks[0].position"));
    CHECK(document.fixture().file.records().isEmpty());
}

TEST_CASE("a document that is imported again changes nothing")
{
    DocumentFixture document;
    const QByteArray json = R"({"code": "1", "content": "甲", "measures": [{"text": "乙"}],
        "deadlines": [{"phrase": "9月底前"}], "reports": [{"report_date": "-1w", "text": "丙"}]})";
    document.task(json);
    document.task(json);

    CHECK(document.plan().unchanged == 1);
    CHECK(document.plan().changes.isEmpty());
}

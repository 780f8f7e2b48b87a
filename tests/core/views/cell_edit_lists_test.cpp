// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

const Id kListsTask = dayingTask(1, 1);

QStringList measures(const EditDesk &desk)
{
    QStringList texts;
    for (const Measure &measure : desk.bundle(kListsTask).measures)
        texts << measure.id.toString() + u':' + measure.text;
    return texts;
}

/// Leaves the first task with a deadline that names no day.
void undate(EditDesk &desk)
{
    Deadline deadline;
    deadline.id = Id {113};
    deadline.task = kListsTask;
    deadline.phrase = QStringLiteral("待定");
    desk.source.put(deadline);
}

QStringList people(const EditDesk &desk, ResponsibilityRole role)
{
    QStringList names;
    for (const Responsibility &responsibility : desk.bundle(kListsTask).responsibilities) {
        if (responsibility.role == role)
            names << responsibility.text + u'='
                    + (responsibility.person.isSet() ? responsibility.person : responsibility.unit)
                          .toString();
    }
    return names;
}

} // namespace

TEST_CASE("the only measure takes the whole text, line breaks and all")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"一\n二").has_value());
    CHECK(measures(desk) == QStringList {QStringLiteral("112:一\n二")});
}

TEST_CASE("several measures in one cell are edited line by line")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"筹资").has_value());
    REQUIRE(desk.type(kListsTask, {ColumnField::Measure, {}, {}}, QStringLiteral("开工"), true)
                .has_value());
    const auto before = desk.source.records();
    CHECK(desk.text(kListsTask, ColumnField::Measure) == QStringLiteral("筹资\n开工"));

    SECTION("a changed line stays the measure it was")
    {
        REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"筹资\n验收").has_value());
        CHECK(measures(desk)
              == QStringList {QStringLiteral("112:筹资"), QStringLiteral("1001:验收")});
    }
    SECTION("a line put between becomes a new measure in its place")
    {
        REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"筹资\n招标\n开工").has_value());
        CHECK(measures(desk)
              == QStringList {QStringLiteral("112:筹资"),
                              QStringLiteral("1002:招标"),
                              QStringLiteral("1001:开工")});
    }
    SECTION("a line taken out takes its measure out")
    {
        REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"开工").has_value());
        CHECK(measures(desk) == QStringList {QStringLiteral("1001:开工")});
    }
    SECTION("a cell emptied takes all measures out")
    {
        REQUIRE(desk.type(kListsTask, ColumnField::Measure, u" ").has_value());
        CHECK(measures(desk).isEmpty());
    }
    SECTION("owners cannot be told apart unless there is one for each")
    {
        CHECK(desk.type(kListsTask, ColumnField::MeasureOwner, u"周某").error().kind
              == ErrorKind::Ambiguous);
        REQUIRE(desk.type(kListsTask, ColumnField::MeasureOwner, u"周某\n吴某").has_value());
        CHECK(desk.bundle(kListsTask).measures.at(1).owner == QStringLiteral("吴某"));
        CHECK(desk.text(kListsTask, ColumnField::MeasureOwner) == QStringLiteral("周某\n吴某"));
    }
    while (desk.written.size() > 2)
        desk.source.apply(desk.written.takeLast().inverted());
    CHECK(desk.source.records() == before);
}

TEST_CASE("a measure with lines of its own is not edited together with others")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::Measure, u"一\n二").has_value());
    REQUIRE(desk.type(kListsTask, {ColumnField::Measure, {}, {}}, QStringLiteral("三"), true)
                .has_value());

    CHECK(desk.type(kListsTask, ColumnField::Measure, u"一\n二\n四").error().kind
          == ErrorKind::Ambiguous);
    const CellAddress second {ColumnField::Measure, {}, Id {1001}};
    REQUIRE(desk.type(kListsTask, second, QStringLiteral("四")).has_value());
    CHECK(measures(desk) == QStringList {QStringLiteral("112:一\n二"), QStringLiteral("1001:四")});
}

TEST_CASE("an entry emptied goes only when nothing else is left of it")
{
    EditDesk desk;
    const CellAddress text {ColumnField::Measure, {}, Id {112}};
    const CellAddress owner {ColumnField::MeasureOwner, {}, Id {112}};
    REQUIRE(desk.type(kListsTask, owner, QStringLiteral("周某")).has_value());
    REQUIRE(desk.type(kListsTask, text, QString()).has_value());
    CHECK(measures(desk) == QStringList {QStringLiteral("112:")});
    REQUIRE(desk.type(kListsTask, owner, QString()).has_value());
    CHECK(measures(desk).isEmpty());
    CHECK(desk.type(kListsTask, text, QStringLiteral("一")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the root cause stands once for all measures of a task")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::RootCause, u"渠道单一").has_value());
    REQUIRE(desk.type(kListsTask, {ColumnField::Measure, {}, {}}, QStringLiteral("三"), true)
                .has_value());
    CHECK(desk.text(kListsTask, ColumnField::RootCause) == QStringLiteral("渠道单一"));
    CHECK(desk.bundle(kListsTask).measures.at(1).rootCause.isEmpty());
    REQUIRE(desk.type(kListsTask, ColumnField::RootCause, u"未列预算").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().rootCause == QStringLiteral("未列预算"));
}

TEST_CASE("a phrase without a day is read against the date of the document and gets its first day")
{
    EditDesk desk;
    undate(desk);
    REQUIRE(desk.type(kListsTask, ColumnField::Deadline, u"10月底前").has_value());

    const Deadline deadline = desk.bundle(kListsTask).deadlines.first();
    CHECK(deadline.id == Id {113});
    CHECK(deadline.phrase == QStringLiteral("10月底前"));
    CHECK(deadline.due == QDate(2021, 10, 31));
    CHECK(deadline.basis == QDate(2021, 7, 13));
    CHECK(deadline.originalDue == QDate(2021, 10, 31));
    CHECK(desk.cell(kListsTask, ColumnField::Deadline).second == QStringLiteral("2021-10-31"));
}

TEST_CASE("a due date that is there moves only by a step, which is told what was typed")
{
    EditDesk desk;
    const auto moved = desk.type(kListsTask, ColumnField::Deadline, u"10月底前");
    REQUIRE_FALSE(moved.has_value());
    CHECK(moved.error().kind == ErrorKind::NeedsStep);
    CHECK(tests::refusal(moved) == QStringLiteral("113 10月底前"));
    CHECK(desk.type(kListsTask, ColumnField::Deadline, u"").error().arguments.isEmpty());
    CHECK(desk.written.isEmpty());
}

TEST_CASE("another phrase for the same day moves nothing")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::Deadline, u"2021年12月31日前").has_value());
    CHECK(desk.bundle(kListsTask).deadlines.first().due == QDate(2021, 12, 31));
    CHECK(desk.written.last().kind == ChangeKind::Edit);
}

TEST_CASE("without a document the year of the ledger is the basis, never today")
{
    EditDesk desk;
    undate(desk);
    Ledger ledger = tests::dayingLedger();
    ledger.sourceDate = {};
    ledger.year = 2026;
    desk.source.put(ledger);
    desk.today = QDate(2026, 11, 3);
    REQUIRE(desk.type(kListsTask, ColumnField::Deadline, u"").has_value());
    CHECK(desk.bundle(kListsTask).deadlines.isEmpty());

    REQUIRE(desk.type(kListsTask, ColumnField::Deadline, u"6月底").has_value());
    const Deadline deadline = desk.bundle(kListsTask).deadlines.first();
    CHECK(deadline.basis == QDate(2026, 1, 1));
    CHECK(deadline.due == QDate(2026, 6, 30));
    CHECK(deadline.originalDue == QDate(2026, 6, 30));
}

TEST_CASE("a phrase nobody understands is kept as written")
{
    EditDesk desk;
    undate(desk);
    REQUIRE(desk.type(kListsTask, ColumnField::Deadline, u"看情况").has_value());
    const Deadline deadline = desk.bundle(kListsTask).deadlines.first();
    CHECK(deadline.phrase == QStringLiteral("看情况"));
    CHECK_FALSE(deadline.due.isValid());
    CHECK(deadline.precision == Precision::Unknown);
    CHECK_FALSE(deadline.originalDue.isValid());
}

TEST_CASE("a node is a deadline on the way, a second deadline as well")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, {ColumnField::Node, {}, {}}, QStringLiteral("开工"), true)
                .has_value());
    REQUIRE(desk.type(kListsTask, {ColumnField::Deadline, {}, Id {1001}}, QStringLiteral("8月底"))
                .has_value());
    REQUIRE(desk.type(kListsTask, {ColumnField::Deadline, {}, {}}, QStringLiteral("9月底"), true)
                .has_value());

    const auto deadlines = desk.bundle(kListsTask).deadlines;
    REQUIRE(deadlines.size() == 3);
    CHECK(deadlines.at(0).isFinal);
    CHECK(deadlines.at(1).stage == QStringLiteral("开工"));
    CHECK(deadlines.at(1).due == QDate(2021, 8, 31));
    CHECK_FALSE(deadlines.at(1).isFinal);
    CHECK_FALSE(deadlines.at(2).isFinal);
    CHECK(desk.text(kListsTask, ColumnField::Deadline) == QStringLiteral("2021年底"));
    CHECK(desk.text(kListsTask, ColumnField::Node) == QStringLiteral("开工"));
}

TEST_CASE("the deadline of a measure keeps phrase and day")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::MeasurePhrase, u"9月底前").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().plannedEnd == QDate(2021, 9, 30));
    CHECK(desk.cell(kListsTask, ColumnField::MeasurePhrase).second == QStringLiteral("2021-09-30"));
    REQUIRE(desk.type(kListsTask, ColumnField::MeasurePhrase, u"").has_value());
    CHECK_FALSE(desk.bundle(kListsTask).measures.first().plannedEnd.isValid());
}

TEST_CASE("names in a cell become the persons they mean")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::Person, u"陈祖丽、胡应兵，新某").has_value());
    CHECK(people(desk, ResponsibilityRole::Person)
          == QStringList {
              QStringLiteral("陈祖丽=4"), QStringLiteral("胡应兵=3"), QStringLiteral("新某=1003")});
    CHECK(desk.source.people()->last().name == QStringLiteral("新某"));
    CHECK(desk.text(kListsTask, ColumnField::Person) == QStringLiteral("陈祖丽、胡应兵、新某"));

    REQUIRE(desk.type(kListsTask, ColumnField::Person, u"").has_value());
    CHECK(people(desk, ResponsibilityRole::Person).isEmpty());
}

TEST_CASE("a name shared by two persons is left open unless one works in the lead unit")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::LeadUnit, u"养老科").has_value());
    const Id unit = desk.bundle(kListsTask).task.unit;
    Person namesake;
    namesake.id = Id {80};
    namesake.name = QStringLiteral("陈祖丽");
    desk.source.put(namesake);

    REQUIRE(desk.type(kListsTask, ColumnField::Person, u"陈祖丽").has_value());
    CHECK(people(desk, ResponsibilityRole::Person) == QStringList {QStringLiteral("陈祖丽=0")});

    namesake.unit = unit;
    desk.source.put(namesake);
    REQUIRE(desk.type(kListsTask, ColumnField::Person, u"").has_value());
    REQUIRE(desk.type(kListsTask, ColumnField::Person, u"陈祖丽").has_value());
    CHECK(people(desk, ResponsibilityRole::Person) == QStringList {QStringLiteral("陈祖丽=80")});
}

TEST_CASE("the first lead unit is the unit of the task")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::LeadUnit, u"社会组织科；办公室").has_value());
    const QList<Unit> units = *desk.source.units();
    REQUIRE(units.size() == 3);
    CHECK(units.at(1).name == QStringLiteral("社会组织科"));
    CHECK(units.at(1).kind == UnitKind::Section);
    CHECK(units.at(1).parent == tests::kDayingOffice);
    CHECK(desk.bundle(kListsTask).task.unit == units.at(1).id);

    REQUIRE(desk.type(kListsTask, ColumnField::LeadUnit, u"办 公 室").has_value());
    CHECK(desk.bundle(kListsTask).task.unit == units.at(2).id);
    CHECK(desk.source.units()->size() == 3);
    REQUIRE(desk.type(kListsTask, ColumnField::LeadUnit, u"").has_value());
    CHECK_FALSE(desk.bundle(kListsTask).task.unit.isSet());
}

TEST_CASE("cooperating units are partners and carry duties")
{
    EditDesk desk;
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::CooperatingDuty, u"拨款"))
          == QStringLiteral("cooperating_duty missing"));
    REQUIRE(desk.type(kListsTask, ColumnField::Cooperating, u"财政局").has_value());
    REQUIRE(desk.type(kListsTask, ColumnField::CooperatingDuty, u"拨款").has_value());
    CHECK(desk.source.units()->last().kind == UnitKind::Partner);
    CHECK(desk.text(kListsTask, ColumnField::CooperatingDuty) == QStringLiteral("拨款"));
    REQUIRE(desk.type(kListsTask, ColumnField::CooperatingDuty, u"").has_value());
    CHECK(people(desk, ResponsibilityRole::Cooperating).size() == 1);
}

TEST_CASE("how long a measure takes is kept as written, and must be a number of workdays")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureDuration, u"15个工作日").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().duration == QStringLiteral("15个工作日"));
    CHECK(desk.text(kListsTask, ColumnField::MeasureDuration) == QStringLiteral("15个工作日"));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureDuration, u"半个月左右"))
          == QStringLiteral("measure_workdays no_work_length"));
    CHECK(desk.bundle(kListsTask).measures.first().duration == QStringLiteral("15个工作日"));
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureDuration, u"").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().duration.isEmpty());
}

TEST_CASE("a measure is done on a day that has come")
{
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureDoneOn, u"7月28日").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().doneOn == QDate(2021, 7, 28));
    CHECK(desk.text(kListsTask, ColumnField::MeasureDoneOn) == QStringLiteral("2021-07-28"));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureDoneOn, u"2021-07-31"))
          == QStringLiteral("measure_done_on in_future"));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureDoneOn, u"6月底"))
          == QStringLiteral("measure_done_on no_day"));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureDoneOn, u"早就办了"))
          == QStringLiteral("measure_done_on no_day"));
    CHECK(desk.bundle(kListsTask).measures.first().doneOn == QDate(2021, 7, 28));
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureStartedOn, u"7.20").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().startedOn == QDate(2021, 7, 20));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureStartedOn, u"7月29日"))
          == QStringLiteral("measure_started_on end_before_start"));
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureDoneOn, u"").has_value());
    CHECK_FALSE(desk.bundle(kListsTask).measures.first().doneOn.isValid());
}

TEST_CASE("a day that has come lies in the ledger's year, long before its document too")
{
    // A deadline of 2 April beside a document of July would be one of the next year.
    EditDesk desk;
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureStartedOn, u"4月2日").has_value());
    CHECK(desk.bundle(kListsTask).measures.first().startedOn == QDate(2021, 4, 2));
}

TEST_CASE("lengths that came with a table do not keep others from being changed")
{
    EditDesk desk;
    Measure first = desk.bundle(kListsTask).measures.first();
    first.duration = QStringLiteral("半个月");
    desk.source.put(first);
    Measure second = first;
    second.id = Id {990};
    second.position = first.position + 1;
    second.duration = QStringLiteral("5");
    desk.source.put(second);
    REQUIRE(desk.type(kListsTask, ColumnField::MeasureDuration, u"半个月\n8").has_value());
    CHECK(desk.bundle(kListsTask).measures.at(0).duration == QStringLiteral("半个月"));
    CHECK(desk.bundle(kListsTask).measures.at(1).duration == QStringLiteral("8"));
    CHECK(tests::refusal(desk.type(kListsTask, ColumnField::MeasureDuration, u"一阵子\n8"))
          == QStringLiteral("measure_workdays no_work_length"));
}

namespace {

/// Gives the first task the measures 甲 (112), 乙 (5001) and 丙 (5002).
void measureThrice(EditDesk &desk)
{
    Measure measure = desk.bundle(kListsTask).measures.first();
    for (const char16_t *text : {u"甲", u"乙", u"丙"}) {
        measure.text = QString::fromUtf16(text);
        desk.source.put(measure);
        measure.id = Id {measure.id == Id {112} ? 5001 : 5002};
        ++measure.position;
    }
}

CellAddress before(qint64 measure)
{
    return {ColumnField::MeasurePredecessors, {}, Id {measure}};
}

} // namespace

TEST_CASE("what a measure waits for is typed as numbers and kept as records")
{
    EditDesk desk;
    measureThrice(desk);
    REQUIRE(desk.type(kListsTask, before(5002), QStringLiteral("1")).has_value());
    CHECK(desk.bundle(kListsTask).measures.at(2).predecessors == QStringLiteral("#112"));
    REQUIRE(desk.type(kListsTask, before(5002), QStringLiteral("２，1")).has_value());
    CHECK(desk.bundle(kListsTask).measures.at(2).predecessors == QStringLiteral("#112 #5001"));
    CHECK(desk.text(kListsTask, ColumnField::MeasurePredecessors) == QStringLiteral("1、2"));
    // A cell for the whole task has a line for each measure.
    REQUIRE(desk.type(kListsTask, ColumnField::MeasurePredecessors, u"\n无\n1").has_value());
    CHECK(desk.bundle(kListsTask).measures.at(1).predecessors == QStringLiteral("#"));
    CHECK(desk.bundle(kListsTask).measures.at(2).predecessors == QStringLiteral("#112"));
    REQUIRE(desk.type(kListsTask, before(5002), {}).has_value());
    CHECK(desk.bundle(kListsTask).measures.at(2).predecessors.isEmpty());
}

TEST_CASE("a number that is not there, the measure itself and a circle change nothing")
{
    EditDesk desk;
    measureThrice(desk);
    const auto records = desk.source.records();
    const auto refused = [&](qint64 measure, const char16_t *text) {
        return tests::refusal(desk.type(kListsTask, before(measure), QString::fromUtf16(text)));
    };
    CHECK(refused(5002, u"4") == QStringLiteral("measure_predecessors no_such_measure"));
    CHECK(refused(5002, u"3") == QStringLiteral("measure_predecessors after_itself"));
    CHECK(refused(112, u"3") == QStringLiteral("measure_predecessors in_circle"));
    CHECK(refused(5002, u"#112") == QStringLiteral("measure_predecessors no_such_measure"));
    CHECK(desk.source.records() == records);
    // Once the others wait for nothing, the first one may wait for them.
    REQUIRE(desk.type(kListsTask, before(5001), QStringLiteral("无")).has_value());
    REQUIRE(desk.type(kListsTask, before(112), QStringLiteral("2")).has_value());
    CHECK(refused(5001, u"1") == QStringLiteral("measure_predecessors in_circle"));
}

TEST_CASE("what came with a table and names nothing stays while another measure is changed")
{
    EditDesk desk;
    measureThrice(desk);
    Measure second = desk.bundle(kListsTask).measures.at(1);
    second.predecessors = QStringLiteral("征地后");
    desk.source.put(second);
    REQUIRE(desk.type(kListsTask, before(5002), QStringLiteral("1")).has_value());
    CHECK(desk.text(kListsTask, ColumnField::MeasurePredecessors) == QStringLiteral("征地后\n1"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_facts.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace core;
using namespace tests;

namespace {

Task placed(Id id, Id parent, int position)
{
    Task task = sampleTask(id, kLedger, QStringLiteral("任务"));
    task.parent = parent;
    task.position = position;
    return task;
}

QList<Id> idsOf(const QList<TaskFacts> &facts)
{
    QList<Id> ids;
    for (const TaskFacts &each : facts)
        ids.append(each.id);
    return ids;
}

} // namespace

TEST_CASE("facts hold what the lists hold, without their texts")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const auto facts = store->facts(kLedger);
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);

    const TaskFacts &task = facts->first();
    CHECK(task.id == kTask);
    CHECK(task.ledger == kLedger);
    CHECK_FALSE(task.parent.isSet());
    CHECK(task.state == TaskState::InProgress);
    CHECK(task.taskClass == TaskClass::None);
    CHECK(task.start == QDate(2021, 7, 13));
    CHECK_FALSE(task.hasChildren);
    DeadlinePoint point;
    point.due = QDate(2021, 12, 31);
    point.precision = Precision::Year;
    point.plannedPercent = 100;
    point.id = Id {103};
    CHECK(task.deadlines == QList<DeadlinePoint> {point});
    CHECK(task.reports == QList<ReportPoint> {{QDate(2021, 7, 23), 40}});
    CHECK(task.registeredOn == QDate(2021, 7, 20));
    CHECK_FALSE(task.closedOn.isValid());
    CHECK(store->facts(Id {11})->isEmpty());
}

TEST_CASE("of deadlines only the phrase of one that comes again and again is a fact")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const Deadline before = store->bundles({kTask})->constFirst().deadlines.constFirst();
    CHECK(store->facts(kLedger)->constFirst().deadlines.constFirst().cadence.isEmpty());
    Deadline after = before;
    after.phrase = QStringLiteral("每月5日前");
    after.due = {};
    after.precision = Precision::Recurring;
    ChangeSet set = emptySet();
    set.edit(before, after);
    REQUIRE(store->apply(set));
    const DeadlinePoint point = store->facts(kLedger)->constFirst().deadlines.constFirst();
    CHECK(point.cadence == QStringLiteral("每月5日前"));
    CHECK(point == pointOf(after));

    // One that was stored before such phrases were understood says so as well.
    Deadline old = after;
    old.precision = Precision::Unknown;
    set = emptySet();
    set.edit(after, old);
    REQUIRE(store->apply(set));
    CHECK(store->facts(kLedger)->constFirst().deadlines.constFirst() == pointOf(old));
    CHECK(pointOf(old).cadence == QStringLiteral("每月5日前"));
}

TEST_CASE("facts say when reminders were put off, without the reason")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    CHECK(store->facts(kLedger)->constFirst().snoozes
          == QList<SnoozePoint> {{QDate(2021, 7, 26), QDate(2021, 8, 2)}});
}

TEST_CASE("facts bear every rule of their ledger")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const Ledger before = store->ledgers()->constFirst();
    Ledger after = before;
    after.warnWorkdays = 7;
    after.priorityWarnWorkdays = 0;
    after.behindPoints = 12;
    after.farBehindPoints = 0;
    after.dayOffRule = DayOffRule::Later;
    after.nodeRule = NodeRule::Off;
    after.startRule = StartRule::Off;
    after.riskRule = RiskRule::Yellow;
    after.reportGraceWorkdays = 5;
    after.silentSteps = QStringLiteral("before_20 late_5");
    ChangeSet set;
    set.kind = ChangeKind::Settings;
    set.edit(before, after);
    REQUIRE(store->apply(set));
    CHECK(store->ledgers()->constFirst() == after);
    CHECK(store->facts(kLedger)->constFirst().rules == lightRulesOf(after));
}

TEST_CASE("facts come depth first, siblings by position")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet();
    set.insert(placed(Id {1}, {}, 2));
    set.insert(placed(Id {2}, {}, 1));
    set.insert(placed(Id {3}, Id {1}, 1));
    set.insert(placed(Id {4}, Id {1}, 0));
    set.insert(placed(Id {5}, Id {4}, 0));
    set.insert(placed(Id {6}, Id {2}, 0));
    REQUIRE(store->apply(set));

    const auto facts = store->facts(kLedger);
    REQUIRE(facts);
    CHECK(idsOf(*facts) == QList<Id> {kTask, Id {2}, Id {6}, Id {1}, Id {4}, Id {5}, Id {3}});
    CHECK(facts->at(1).hasChildren);
    CHECK_FALSE(facts->at(2).hasChildren);
    CHECK(facts->at(4).hasChildren);
}

TEST_CASE("deadlines come by position, reports by date, events as they were taken")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet();
    Deadline node;
    node.id = Id {50};
    node.task = kTask;
    node.position = -1;
    node.due = QDate(2021, 9, 30);
    node.isFinal = false;
    set.insert(node);
    set.insert(Progress {Id {51}, kTask, QDate(2021, 7, 1), {}, QStringLiteral("早"), {}, {}});
    set.insert(sampleEvent(Id {52}, kTask, EventKind::Registered, QDate(2021, 7, 1)));
    REQUIRE(store->apply(set));

    const TaskFacts facts = store->facts(kLedger)->first();
    CHECK(facts.deadlines.size() == 2);
    CHECK(facts.deadlines.first().due == QDate(2021, 9, 30));
    CHECK_FALSE(facts.deadlines.first().isFinal);
    CHECK(facts.reports.first() == ReportPoint {QDate(2021, 7, 1), {}});
    CHECK(facts.registeredOn == QDate(2021, 7, 1));
    const TaskBundle bundle = store->bundles({kTask})->first();
    CHECK(bundle.deadlines.first().id == Id {50});
    CHECK(bundle.reports.first().id == Id {51});
    CHECK(bundle.events.first().id == Id {52});
}

TEST_CASE("a task that came in finished was closed on the day of its event")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Task closed = sampleTask(Id {60}, kLedger, QStringLiteral("已办结"));
    closed.state = TaskState::Closed;
    Task undated = closed;
    undated.id = Id {61};
    ChangeSet set = emptySet(ChangeKind::Import);
    set.insert(closed);
    set.insert(sampleEvent(Id {62}, closed.id, EventKind::ImportedClosed, QDate(2021, 6, 30)));
    set.insert(undated);
    set.insert(sampleEvent(Id {63}, undated.id, EventKind::ImportedClosed, {}));
    REQUIRE(store->apply(set));

    const auto facts = store->facts(kLedger);
    REQUIRE(facts->size() == 3);
    CHECK(facts->at(0).closedOn == QDate(2021, 6, 30));
    CHECK_FALSE(facts->at(1).closedOn.isValid());
}

TEST_CASE("the steps of a task are facts of its state and its deadlines")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Event extension = sampleEvent(Id {70}, kTask, EventKind::DueExtended, QDate(2021, 12, 20));
    extension.deadline = Id {103};
    extension.reason = QStringLiteral("选址未定");
    extension.decidedBy = QStringLiteral("局党组");
    extension.oldDue = QDate(2021, 12, 31);
    extension.newPhrase = QStringLiteral("2022年3月底");
    extension.newDue = QDate(2022, 3, 31);
    Event stop = sampleEvent(Id {71}, kTask, EventKind::Suspended, QDate(2021, 12, 1));
    stop.stateBefore = TaskState::Assigned;
    stop.reason = QStringLiteral("资金未到位");
    stop.decidedBy = QStringLiteral("局党组");
    ChangeSet set = emptySet(ChangeKind::Step);
    set.insert(extension);
    set.insert(stop);
    REQUIRE(store->apply(set));

    const TaskFacts facts = store->facts(kLedger)->first();
    const DueMove move {
        EventKind::DueExtended, QDate(2021, 12, 20), QDate(2021, 12, 31), QDate(2022, 3, 31)};
    CHECK(facts.deadlines.first().moves == QList<DueMove> {move});
    const StateStep step {EventKind::Suspended, QDate(2021, 12, 1), TaskState::Assigned};
    CHECK(facts.steps == QList<StateStep> {step});
    const TaskBundle bundle = store->bundles({kTask})->first();
    CHECK(bundle.events.contains(extension));
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("heads of a list follow the tasks, and count within each")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet();
    Task before = placed(Id {1}, {}, -1);
    set.insert(before);
    for (const qint64 id : {70, 71}) {
        Measure measure;
        measure.id = Id {id};
        measure.task = before.id;
        measure.position = static_cast<int>(100 - id);
        set.insert(measure);
    }
    REQUIRE(store->apply(set));

    const auto heads = store->entries(RecordKind::Measure, kLedger);
    REQUIRE(heads);
    CHECK(*heads
          == QList<EntryHead> {
              {Id {71}, before.id, 0}, {Id {70}, before.id, 1}, {Id {102}, kTask, 0}});
    CHECK(store->entries(RecordKind::Progress, kLedger)->size() == 1);
    CHECK(store->entries(RecordKind::Source, kLedger)->size() == 1);
    CHECK(store->entries(RecordKind::Event, kLedger)->size() == 1);
    CHECK(store->entries(RecordKind::Reminder, kLedger)->size() == 1);
    CHECK(store->entries(RecordKind::Unit, kLedger).error().kind == ErrorKind::Internal);
}

TEST_CASE("the first tasks begin the whole order, without an objective cut off from its tasks")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet();
    // Objective, task, objective within an objective, task, before all that was there.
    const Task first = placed(Id {1}, {}, -2);
    const Task second = placed(Id {2}, {}, -1);
    for (const Task &task : {first,
                             placed(Id {11}, first.id, 0),
                             second,
                             placed(Id {21}, second.id, 0),
                             placed(Id {211}, Id {21}, 0)})
        set.insert(task);
    REQUIRE(store->apply(set));

    CHECK(store->firstTasks(kLedger, 1)->isEmpty());
    CHECK(*store->firstTasks(kLedger, 2) == QList<Id> {Id {1}, Id {11}});
    CHECK(*store->firstTasks(kLedger, 3) == QList<Id> {Id {1}, Id {11}});
    CHECK(*store->firstTasks(kLedger, 4) == QList<Id> {Id {1}, Id {11}});
    CHECK(*store->firstTasks(kLedger, 5) == QList<Id> {Id {1}, Id {11}, Id {2}, Id {21}, Id {211}});
    CHECK(*store->firstTasks(kLedger, 100) == idsOf(*store->facts(kLedger)));
    CHECK(store->firstTasks(Id {9999}, 4)->isEmpty());
}

TEST_CASE("bundles come in the order asked for, however many")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet(ChangeKind::Import);
    QList<Id> wanted;
    for (qint64 i = 0; i < 1203; ++i) {
        insertBundle(set, sampleBundle(Id {10000 + 10 * i}, kLedger));
        wanted.append(Id {10000 + 10 * i});
    }
    REQUIRE(store->apply(set));
    std::shuffle(wanted.begin(), wanted.end(), std::mt19937(20210726));

    const auto bundles = store->bundles(wanted);
    REQUIRE(bundles);
    REQUIRE(bundles->size() == wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        REQUIRE(bundles->at(i) == sampleBundle(wanted.at(i), kLedger));
}

TEST_CASE("ledgers, units and persons come by position")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    ChangeSet set = emptySet();
    const Person late {Id {80}, {}, QStringLiteral("后"), QStringLiteral("科长"), 2};
    const Person early {Id {81}, {}, QStringLiteral("先"), {}, 1};
    set.insert(late);
    set.insert(early);
    const Unit section {Id {82}, {}, UnitKind::Section, QStringLiteral("办公室"), {}, -1};
    set.insert(section);
    REQUIRE(store->apply(set));

    CHECK(store->people() == QList<Person> {early, late});
    CHECK(store->units()->first() == section);
    CHECK(store->ledgers()->isEmpty());
}

TEST_CASE("changes come newest first, as many as asked for")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    CHECK(store->changes(0)->isEmpty());
    CHECK(store->changes(-1)->isEmpty());
    CHECK(store->changes(2)->size() == 2);
    CHECK(store->changes(2)->first().number == 3);
    CHECK(store->changes(100)->size() == 3);
}

TEST_CASE("of the texts of steps the facts hold the reasons of declared risks alone")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet();
    const std::pair<qint64, EventKind> steps[] {{6001, EventKind::RiskDeclared},
                                                {6002, EventKind::RiskWithdrawn},
                                                {6003, EventKind::RiskDeclared}};
    for (const auto &[id, kind] : steps) {
        Event event;
        event.id = Id {id};
        event.task = kTask;
        event.kind = kind;
        event.date = QDate(2026, 9, 1).addDays(id - 6001);
        event.reason = QStringLiteral("事由") + QString::number(id);
        set.insert(event);
    }
    REQUIRE(store->apply(set));
    const QList<RiskPoint> expected {
        {Id {6001}, QDate(2026, 9, 1), true, QStringLiteral("事由6001")},
        {Id {6002}, QDate(2026, 9, 2), false, {}},
        {Id {6003}, QDate(2026, 9, 3), true, QStringLiteral("事由6003")}};
    CHECK(store->facts(kLedger)->constFirst().risks == expected);
    CHECK(factsOf(store->bundles({kTask})->constFirst()).risks == expected);
    CHECK(store->check()->findings.isEmpty());
}

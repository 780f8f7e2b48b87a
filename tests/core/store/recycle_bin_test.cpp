// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/action_words.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace core;
using namespace tests;

namespace {

constexpr Id kUnit {50};
constexpr Id kPerson {51};
constexpr Id kObjective {1000};
constexpr Id kFirst {1001};
constexpr Id kSecond {1002};

class BinFixture : public LedgerFixture
{
public:
    BinFixture()
    {
        ChangeSet names = emptySet(ChangeKind::Settings);
        Unit unit;
        unit.id = kUnit;
        unit.name = QStringLiteral("基层政权科");
        Person person;
        person.id = kPerson;
        person.unit = kUnit;
        person.name = QStringLiteral("李四");
        names.insert(unit);
        names.insert(person);
        REQUIRE(store->apply(names));
    }

    /// Deletes tasks with all they own, from below upwards, as the window does.
    void deleteTasks(const QList<Id> &tasks)
    {
        const auto bundles = store->bundles(tasks);
        REQUIRE(bundles);
        ChangeSet set = emptySet();
        set.action = {ActionKind::DeleteTask, {bundles->last().task.displayName()}};
        for (const TaskBundle &bundle : *bundles)
            removeBundle(set, bundle);
        clock.advanceMilliseconds(60000);
        REQUIRE(store->apply(set));
    }

    /// An objective with two tasks under it, the first led by the unit, its person named.
    void insertObjective()
    {
        ChangeSet set = emptySet();
        set.insert(sampleTask(kObjective, kLedger, QStringLiteral("目标")));
        for (const Id id : {kFirst, kSecond}) {
            Task task = sampleTask(
                id, kLedger, id == kFirst ? QStringLiteral("甲") : QStringLiteral("乙"));
            task.parent = kObjective;
            task.position = id == kFirst ? 0 : 1;
            if (id == kFirst)
                task.unit = kUnit;
            set.insert(task);
        }
        Responsibility entry;
        entry.id = Id {1010};
        entry.task = kFirst;
        entry.role = ResponsibilityRole::Person;
        entry.text = QStringLiteral("李四");
        entry.person = kPerson;
        set.insert(entry);
        REQUIRE(store->apply(set));
    }

    [[nodiscard]] QStringList names() const
    {
        const auto tasks = store->deletedTasks();
        REQUIRE(tasks);
        QStringList names;
        for (const DeletedTask &task : *tasks)
            names.append(task.name);
        return names;
    }

    [[nodiscard]] QSet<Id> idsOf(const QList<Id> &tasks) const
    {
        const auto set = store->changeBringingBack(tasks);
        REQUIRE(set);
        QSet<Id> found;
        for (const RecordChange &change : set->changes) {
            CHECK_FALSE(change.before);
            if (kindOf(*change.after) == RecordKind::Task)
                found.insert(idOf(*change.after));
        }
        return found;
    }

    std::unique_ptr<Store> store = filledStore(*this);
};

} // namespace

TEST_CASE_METHOD(BinFixture, "a deleted task tells its name, its ledger, who deleted it and when")
{
    CHECK(store->deletedTasks()->isEmpty());
    deleteTasks({kTask});
    const auto tasks = store->deletedTasks();
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->first()
          == DeletedTask {kTask,
                          {},
                          5,
                          QDateTime(QDate(2021, 7, 26), QTime(9, 1), QTimeZone::utc()),
                          QStringLiteral("李红"),
                          QStringLiteral("孵化培育枢纽型社会组织"),
                          {},
                          QStringLiteral("2021年对标竞进工作台账")});
}

TEST_CASE_METHOD(BinFixture, "a task comes back with all it owned, and can be taken out again")
{
    const auto before = store->bundles({kTask});
    const QByteArray rows = dump();
    deleteTasks({kTask});
    const auto set = store->changeBringingBack({kTask});
    REQUIRE(set);
    CHECK(
        set->action
        == Action {ActionKind::AddTask, {QStringLiteral("孵化培育枢纽型社会组织"), kBroughtBack}});
    const auto number = store->apply(*set);
    REQUIRE(number);
    CHECK(store->bundles({kTask}) == before);
    CHECK(dump() == rows);
    CHECK(store->deletedTasks()->isEmpty());
    CHECK(store->content(before->first().attachments.first().content) == kBytes);
    CHECK(store->check()->findings.isEmpty());

    REQUIRE(store->revert(*number));
    CHECK(names() == QStringList {QStringLiteral("孵化培育枢纽型社会组织")});
}

TEST_CASE_METHOD(BinFixture,
                 "undoing the entry of a task deletes nothing, undoing a deletion empties the bin")
{
    ChangeSet set = emptySet();
    set.action = {ActionKind::AddTask, {}};
    set.insert(sampleTask(Id {900}, kLedger, QStringLiteral("误加")));
    const auto added = store->apply(set);
    REQUIRE(added);
    REQUIRE(store->revert(*added));
    CHECK(names().isEmpty());

    deleteTasks({kTask});
    const auto undone = store->revert(*added + 2);
    REQUIRE(undone);
    CHECK(names().isEmpty());
    REQUIRE(store->revert(*undone)); // redo
    CHECK(names().size() == 1);
}

TEST_CASE_METHOD(BinFixture,
                 "the last deleted comes first, a task deleted twice comes once, as it was last")
{
    insertObjective();
    deleteTasks({kSecond});
    deleteTasks({kTask});
    CHECK(names() == QStringList {QStringLiteral("孵化培育枢纽型社会组织"), QStringLiteral("乙")});
    REQUIRE(store->apply(*store->changeBringingBack({kSecond})));
    REQUIRE(store->apply(retitled(taskIn(*store, kSecond), QStringLiteral("乙改"))));
    deleteTasks({kSecond});
    CHECK(names()
          == QStringList {QStringLiteral("乙改"), QStringLiteral("孵化培育枢纽型社会组织")});
}

TEST_CASE_METHOD(BinFixture, "a task comes back with what it stood under")
{
    insertObjective();
    deleteTasks({kFirst, kSecond, kObjective});
    CHECK(idsOf({kSecond}) == QSet<Id> {kObjective, kSecond});
    REQUIRE(store->apply(*store->changeBringingBack({kSecond})));
    CHECK(taskIn(*store, kSecond).parent == kObjective);
    CHECK(names() == QStringList {QStringLiteral("甲")});
}

TEST_CASE_METHOD(BinFixture,
                 "an objective comes back with what was deleted with it, not with what went before")
{
    insertObjective();
    deleteTasks({kSecond});
    deleteTasks({kFirst, kObjective});
    CHECK(idsOf({kObjective}) == QSet<Id> {kObjective, kFirst});
    CHECK(idsOf({kObjective, kSecond}) == QSet<Id> {kObjective, kFirst, kSecond});
}

TEST_CASE_METHOD(BinFixture,
                 "units and persons that are gone are let go of, what was written stays")
{
    insertObjective();
    CHECK(store->deletedTasks()->isEmpty());
    deleteTasks({kFirst});
    CHECK(store->deletedTasks()->first().unit == QStringLiteral("基层政权科"));
    ChangeSet names = emptySet(ChangeKind::Settings);
    const auto people = store->people();
    const auto units = store->units();
    for (const Person &person : *people)
        names.remove(person);
    for (const Unit &unit : *units) {
        if (unit.id == kUnit)
            names.remove(unit);
    }
    REQUIRE(store->apply(names));
    CHECK(store->deletedTasks()->first().unit.isEmpty());

    REQUIRE(store->apply(*store->changeBringingBack({kFirst})));
    const auto bundles = store->bundles({kFirst});
    CHECK_FALSE(bundles->first().task.unit.isSet());
    CHECK(bundles->first().responsibilities.first().text == QStringLiteral("李四"));
    CHECK_FALSE(bundles->first().responsibilities.first().person.isSet());
}

TEST_CASE_METHOD(BinFixture, "what was not deleted cannot be brought back")
{
    CHECK(store->changeBringingBack({kTask}).error().kind == ErrorKind::NotFound);
    CHECK(store->changeBringingBack({})->isEmpty());
}

TEST_CASE_METHOD(BinFixture, "nothing comes back into a closed ledger")
{
    deleteTasks({kTask});
    const Ledger before = store->ledgers()->first();
    Ledger after = before;
    after.isClosed = true;
    ChangeSet close = emptySet(ChangeKind::Settings);
    close.edit(before, after);
    REQUIRE(store->apply(close));
    const auto refused = store->apply(*store->changeBringingBack({kTask}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::LedgerClosed);
}

TEST_CASE_METHOD(BinFixture,
                 "a task comes back without the one it went on with, where that is gone")
{
    const Id later {1500};
    ChangeSet next = emptySet();
    next.insert(sampleTask(later, kLedger, QStringLiteral("结转的任务")));
    Event entry;
    entry.id = Id {1501};
    entry.task = later;
    entry.kind = EventKind::CarriedOver;
    entry.date = QDate(2021, 12, 20);
    entry.carriedFrom = kTask;
    next.insert(entry);
    REQUIRE(store->apply(next));
    deleteTasks({later});
    const auto linked = store->changeBringingBack({later});
    REQUIRE(linked);
    CHECK(std::get<Event>(*linked->changes.last().after).carriedFrom == kTask);

    deleteTasks({kTask});
    const auto alone = store->changeBringingBack({later});
    REQUIRE(alone);
    REQUIRE(store->apply(*alone));
    CHECK_FALSE(store->bundles({later})->first().events.first().carriedFrom.isSet());
    CHECK(store->check()->findings.isEmpty());
}

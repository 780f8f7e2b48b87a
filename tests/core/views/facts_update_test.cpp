// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/facts_update.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

#include <QRandomGenerator>

using namespace core;

namespace {

const QDate kUpdateDay(2021, 7, 30);

/// A file that changes at random; what it tells of a change is the tasks it touched.
class RestlessFile
{
public:
    explicit RestlessFile(quint32 seed)
        : source(tests::dayingRecords())
        , m_random(seed)
    {
    }

    QSet<Id> change()
    {
        const Id task = anyTask();
        switch (m_random.bounded(5)) {
        case 0: return addTask(task);
        case 1: return moveTask(task);
        case 2: return removeLeaf(task);
        case 3: return addMeasure(task);
        default: return report(task);
        }
    }

    tests::ListRecordSource source;

private:
    Id anyTask()
    {
        const auto facts = *source.facts(tests::kDayingLedger);
        return facts.at(m_random.bounded(static_cast<int>(facts.size()))).id;
    }

    QSet<Id> addTask(Id parent)
    {
        Task task;
        task.id = Id {++m_last};
        task.ledger = tests::kDayingLedger;
        task.parent = m_random.bounded(3) == 0 ? Id {} : parent;
        task.position = m_random.bounded(4);
        source.put(task);
        return {task.id};
    }

    QSet<Id> moveTask(Id id)
    {
        Task task = std::get<Task>(source.record(id));
        task.position = m_random.bounded(6);
        source.put(task);
        return {id};
    }

    QSet<Id> removeLeaf(Id id)
    {
        const auto facts = *source.facts(tests::kDayingLedger);
        for (const TaskFacts &task : facts) {
            if (task.parent == id)
                return {};
        }
        source.remove(id);
        return {id};
    }

    QSet<Id> addMeasure(Id task)
    {
        Measure measure;
        measure.id = Id {++m_last};
        measure.task = task;
        measure.position = m_random.bounded(4);
        source.put(measure);
        return {task};
    }

    QSet<Id> report(Id task)
    {
        Progress progress;
        progress.id = Id {++m_last};
        progress.task = task;
        progress.date = kUpdateDay.addDays(-m_random.bounded(60));
        progress.percent = m_random.bounded(101);
        source.put(progress);
        return {task};
    }

    QRandomGenerator m_random;
    qint64 m_last = 100000;
};

LedgerFacts readAll(const RestlessFile &file)
{
    const auto facts = LedgerFacts::read(
        file.source, {tests::kDayingLedger}, kUpdateDay, WorkCalendar::builtIn());
    REQUIRE(facts.has_value());
    return *facts;
}

void checkSame(const LedgerFacts &facts, const LedgerFacts &expected)
{
    REQUIRE(facts.tasks() == expected.tasks());
    CHECK(facts.asOf() == expected.asOf());
    for (int i = 0; i < expected.tasks().size(); ++i) {
        CHECK(facts.indexOf(expected.tasks().at(i).id) == i);
        CHECK(facts.isLeaf(i) == expected.isLeaf(i));
        CHECK(facts.lightAt(i) == expected.lightAt(i));
    }
}

LedgerFacts factsWith(const TaskFacts &task)
{
    return LedgerFacts({task}, kUpdateDay, WorkCalendar::builtIn());
}

LedgerFacts updated(const LedgerFacts &known,
                    const TasksReadAnew &anew,
                    const QList<Ledger> &ledgers,
                    QDate asOf = kUpdateDay)
{
    return updatedFacts(known, anew, ledgers, asOf, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("what is brought up to date is what reading all of it gives")
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        RestlessFile file(seed);
        LedgerFacts known = readAll(file);
        QList<EntryHead> heads = *file.source.entries(RecordKind::Measure, tests::kDayingLedger);
        for (int step = 0; step < 40; ++step) {
            QSet<Id> tasks = file.change();
            if (step % 3 == 0)
                tasks += file.change();
            const TasksReadAnew anew {tasks, *file.source.bundles(tasks.values())};
            known = updated(known, anew, *file.source.ledgers());
            heads = updatedEntries(heads, RecordKind::Measure, anew, known);
            INFO("seed " << seed << ", step " << step);
            checkSame(known, readAll(file));
            REQUIRE(heads == *file.source.entries(RecordKind::Measure, tests::kDayingLedger));
        }
    }
}

TEST_CASE("tasks of several ledgers stay ledger by ledger, those of others do not come in")
{
    TaskFacts first;
    first.id = Id {1};
    first.ledger = Id {100};
    first.position = 5;
    TaskBundle second;
    second.task.id = Id {2};
    second.task.ledger = Id {200};
    TaskBundle foreign;
    foreign.task.id = Id {3};
    foreign.task.ledger = Id {300};
    const TasksReadAnew anew {{Id {2}, Id {3}}, {second, foreign}};

    const auto order = [&](const QList<Id> &named) {
        QList<Ledger> ledgers(named.size());
        for (int i = 0; i < named.size(); ++i)
            ledgers[i].id = named.at(i);
        QList<Id> ids;
        const LedgerFacts facts = updated(factsWith(first), anew, ledgers);
        for (const TaskFacts &task : facts.tasks())
            ids.append(task.id);
        return ids;
    };
    CHECK(order({Id {100}, Id {200}}) == QList<Id> {Id {1}, Id {2}});
    CHECK(order({Id {200}, Id {100}}) == QList<Id> {Id {2}, Id {1}});
}

TEST_CASE("tasks that did not change follow the rules that their ledger sets now")
{
    TaskFacts known;
    known.id = Id {1};
    known.ledger = Id {100};
    Ledger ledger;
    ledger.id = Id {100};
    ledger.warnWorkdays = 3;
    ledger.dayOffRule = DayOffRule::Later;

    LightRules expected;
    expected.warnWorkdays = 3;
    expected.dayOffRule = DayOffRule::Later;
    CHECK(updated(factsWith(known), {}, {ledger}).tasks().constFirst().rules == expected);
}

TEST_CASE("on another day all tasks are judged anew, whatever changed")
{
    const RestlessFile file(1);
    const QDate later(2022, 1, 5);
    const LedgerFacts facts = updated(readAll(file), {}, *file.source.ledgers(), later);
    CHECK(facts.asOf() == later);
    CHECK(facts.lightOf(tests::dayingTask(1, 0)).colour == LightColour::Red);
}

TEST_CASE("a report is seen in the light of its task and of the objective above, and in no other")
{
    RestlessFile file(1);
    const LedgerFacts before = readAll(file);
    Progress progress;
    progress.id = Id {5001};
    progress.task = tests::dayingTask(1, 1);
    progress.date = kUpdateDay;
    progress.percent = 60;
    file.source.put(progress);

    const LedgerFacts after = updated(
        before, {{progress.task}, *file.source.bundles({progress.task})}, *file.source.ledgers());
    CHECK(after.lightOf(progress.task).percent == 60);
    CHECK(after.lightOf(tests::dayingTask(1, 0)).percent == 20); // three stand under it
    CHECK(after.lightOf(tests::dayingTask(1, 2)) == before.lightOf(tests::dayingTask(1, 2)));
    CHECK(before.lightOf(progress.task).percent == std::nullopt);
}

TEST_CASE("objectives above objectives are judged from what stands under them")
{
    const auto task = [](qint64 id, qint64 parent) {
        TaskFacts facts;
        facts.id = Id {id};
        facts.parent = Id {parent};
        return facts;
    };
    TaskFacts reported = task(5003, 5002);
    reported.reports = {{kUpdateDay, 40}};
    const LedgerFacts facts({task(5001, 0), task(5002, 5001), task(5003, 5002), task(5004, 5001)},
                            kUpdateDay,
                            WorkCalendar::builtIn());
    CHECK(facts.lightOf(Id {5001}).percent == 0);
    const LedgerFacts after = facts.withTasks({reported}, WorkCalendar::builtIn());
    CHECK(after.lightOf(Id {5002}).percent == 40);
    CHECK(after.lightOf(Id {5001}).percent == 20);
}

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

} // namespace

TEST_CASE("what is brought up to date is what reading all of it gives")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    for (quint32 seed = 1; seed <= 5; ++seed) {
        RestlessFile file(seed);
        QList<TaskFacts> known = *file.source.facts(tests::kDayingLedger);
        QList<EntryHead> heads = *file.source.entries(RecordKind::Measure, tests::kDayingLedger);
        for (int step = 0; step < 40; ++step) {
            QSet<Id> tasks = file.change();
            if (step % 3 == 0)
                tasks += file.change();
            const TasksReadAnew anew {tasks, *file.source.bundles(tasks.values())};
            known = updatedFacts(known, anew, *file.source.ledgers());
            const LedgerFacts facts(known, kUpdateDay, calendar);
            heads = updatedEntries(heads, RecordKind::Measure, anew, facts);
            INFO("seed " << seed << ", step " << step);
            REQUIRE(known == *file.source.facts(tests::kDayingLedger));
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
        for (const TaskFacts &task : updatedFacts({first}, anew, ledgers))
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
    CHECK(updatedFacts({known}, {}, {ledger}).constFirst().rules == expected);
}

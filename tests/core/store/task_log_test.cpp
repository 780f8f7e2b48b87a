// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

/// A file with one task and everything it can own, and somebody who changes it.
class TaskLogFixture : public LedgerFixture
{
public:
    ChangeNumber write(const ChangeSet &set)
    {
        const auto number = store->apply(set);
        REQUIRE(number.has_value());
        return *number;
    }

    ChangeNumber retitle(const QString &title) { return write(retitled(taskIn(*store), title)); }

    [[nodiscard]] Measure measure() const
    {
        return store->bundles({kTask})->first().measures.first();
    }

    [[nodiscard]] QList<TaskChange> log(Id task = kTask) const
    {
        const auto changes = store->changesOf(task);
        REQUIRE(changes.has_value());
        return *changes;
    }

    std::unique_ptr<Store> store = filledStore(*this);
};

QString titleIn(const RecordImage &task)
{
    return task ? std::get<Task>(*task).title : QString();
}

} // namespace

TEST_CASE_METHOD(TaskLogFixture, "the log of a task begins with the change that made it")
{
    const QList<TaskChange> changes = log();
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().change.number == 3);
    const TaskBundle bundle = store->bundles({kTask})->first();
    REQUIRE(changes.first().records.size() > 10);
    CHECK_FALSE(changes.first().records.first().before);
    CHECK(changes.first().records.first().after == Record(bundle.task));
}

TEST_CASE_METHOD(TaskLogFixture,
                 "edits come newest first, each with the whole record on both sides")
{
    const Task made = taskIn(*store);
    retitle(QStringLiteral("甲"));
    const ChangeNumber last = retitle(QStringLiteral("乙"));
    const QList<TaskChange> changes = log();
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0).change.number == last);
    REQUIRE(changes.at(0).records.size() == 1);
    CHECK(titleIn(changes.at(0).records.first().before) == QStringLiteral("甲"));
    CHECK(changes.at(0).records.first().after == Record(taskIn(*store)));
    CHECK(changes.at(1).records.first().before == Record(made));
    CHECK(titleIn(changes.at(1).records.first().after) == QStringLiteral("甲"));
}

TEST_CASE_METHOD(TaskLogFixture, "an entry that was edited and then deleted is told as it was")
{
    const Measure first = measure();
    Measure second = first;
    second.text = QStringLiteral("改过的措施");
    ChangeSet edit;
    edit.edit(first, second);
    write(edit);
    ChangeSet removal;
    removal.remove(second);
    write(removal);
    const QList<TaskChange> changes = log();
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0).records == QList<RecordChange> {RecordChange {Record(second), {}}});
    CHECK(changes.at(1).records == QList<RecordChange> {{Record(first), Record(second)}});
}

TEST_CASE_METHOD(TaskLogFixture, "what is undone stands in the log as well")
{
    const QString before = taskIn(*store).title;
    const ChangeNumber number = retitle(QStringLiteral("甲"));
    REQUIRE(store->revert(number).has_value());
    const QList<TaskChange> changes = log();
    REQUIRE(changes.size() == 3);
    CHECK(changes.first().change.reverts == number);
    CHECK(titleIn(changes.first().records.first().before) == QStringLiteral("甲"));
    CHECK(titleIn(changes.first().records.first().after) == before);
}

TEST_CASE_METHOD(TaskLogFixture,
                 "changes of other tasks are left out, and an unknown task has none")
{
    ChangeSet other;
    other.insert(sampleTask(Id {1000}, kLedger, QStringLiteral("另一项")));
    write(other);
    CHECK(log().size() == 1);
    CHECK(log(Id {1000}).size() == 1);
    CHECK(log(Id {4711}).isEmpty());
}

TEST_CASE_METHOD(TaskLogFixture,
                 "a task with very many entries has the log of all of them, in order")
{
    ChangeSet entries;
    for (int i = 0; i < 1200; ++i) {
        Measure entry;
        entry.id = Id {5000 + i};
        entry.task = kTask;
        entry.position = 10 + i;
        entry.text = QString::number(i);
        entries.insert(entry);
    }
    write(entries);
    for (const int i : {0, 1199, 600}) {
        const Measure before = std::get<Measure>(*entries.changes.at(i).after);
        Measure after = before;
        after.text += QStringLiteral("改");
        ChangeSet edit;
        edit.edit(before, after);
        write(edit);
    }
    const QList<TaskChange> changes = log();
    REQUIRE(changes.size() == 5);
    const auto textIn = [&changes](int change) {
        return std::get<Measure>(*changes.at(change).records.first().after).text;
    };
    CHECK(textIn(0) == QStringLiteral("600改"));
    CHECK(textIn(1) == QStringLiteral("1199改"));
    CHECK(textIn(2) == QStringLiteral("0改"));
    REQUIRE(changes.at(3).records.size() == 1200);
    CHECK(textIn(3) == QStringLiteral("0"));
    CHECK(std::get<Measure>(*changes.at(3).records.last().after).text == QStringLiteral("1199"));
}

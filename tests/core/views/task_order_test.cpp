// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_order.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

const QString kName = QStringLiteral("任务");

/// A desk on which tasks are moved, and their order told as "11 12 13 | 21 …".
class OrderDesk : public EditDesk
{
public:
    [[nodiscard]] QString order() const
    {
        const LedgerFacts now = facts();
        QStringList objectives;
        for (const Id objective : now.childrenOf({})) {
            QStringList tasks;
            for (const Id task : now.childrenOf(objective))
                tasks.append(nameOf(task));
            objectives.append(tasks.join(u' '));
        }
        return objectives.join(QStringLiteral(" | "));
    }

    bool move(const QSet<Id> &tasks, bool isUpward)
    {
        const ChangeSet set = moveTasks(facts(), tasks, isUpward, kName);
        source.apply(set);
        written.append(set);
        return !set.isEmpty();
    }

    bool place(const QSet<Id> &tasks, Id beside, bool isBefore)
    {
        return keep(placeTasks(facts(), tasks, beside, isBefore, kName));
    }

    bool nest(const QSet<Id> &tasks, bool isInward)
    {
        return keep(nestTasks(facts(), tasks, isInward, kName));
    }

private:
    bool keep(const ChangeSet &set)
    {
        source.apply(set);
        written.append(set);
        return !set.isEmpty();
    }

    static QString nameOf(Id task)
    {
        for (int objective = 1; objective <= 3; ++objective) {
            for (int number = 1; number <= 3; ++number) {
                if (task == dayingTask(objective, number))
                    return QString::number(objective * 10 + number);
            }
        }
        return QStringLiteral("?");
    }
};

const QString kFirstOrder = QStringLiteral("11 12 13 | 21 22 23 | 31 32 33");

} // namespace

TEST_CASE("a task moves before the one above it, and behind the one below")
{
    OrderDesk desk;
    CHECK(desk.move({dayingTask(1, 2)}, true));
    CHECK(desk.order() == QStringLiteral("12 11 13 | 21 22 23 | 31 32 33"));
    CHECK(desk.move({dayingTask(1, 2)}, false));
    CHECK(desk.move({dayingTask(1, 2)}, false));
    CHECK(desk.order() == QStringLiteral("11 13 12 | 21 22 23 | 31 32 33"));
    desk.takeBack();
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("several tasks move together, and stand together afterwards")
{
    OrderDesk desk;
    CHECK(desk.move({dayingTask(2, 2), dayingTask(2, 3)}, true));
    CHECK(desk.order() == QStringLiteral("11 12 13 | 22 23 21 | 31 32 33"));
    desk.takeBack();
    CHECK(desk.move({dayingTask(2, 1), dayingTask(2, 3)}, true));
    CHECK(desk.order() == QStringLiteral("11 12 13 | 21 23 22 | 31 32 33"));
}

TEST_CASE("past the edge a task goes into the objective beside its own")
{
    OrderDesk desk;
    CHECK(desk.move({dayingTask(2, 1)}, true));
    CHECK(desk.order() == QStringLiteral("11 12 13 21 | 22 23 | 31 32 33"));
    CHECK(desk.move({dayingTask(2, 3)}, false));
    CHECK(desk.order() == QStringLiteral("11 12 13 21 | 22 | 23 31 32 33"));
    desk.takeBack();
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("nothing moves past the ends, nor the last task out of its objective")
{
    OrderDesk desk;
    CHECK_FALSE(desk.move({dayingTask(1, 1)}, true));
    CHECK_FALSE(desk.move({dayingTask(3, 3)}, false));
    CHECK_FALSE(desk.move({dayingTask(2, 1), dayingTask(2, 2), dayingTask(2, 3)}, true));
    CHECK_FALSE(desk.move({dayingTask(1, 3), dayingTask(2, 1)}, true));
    CHECK_FALSE(desk.move({}, true));
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("tasks are put before or behind any other, also under another objective")
{
    OrderDesk desk;
    CHECK(desk.place({dayingTask(1, 1)}, dayingTask(1, 3), true));
    CHECK(desk.order() == QStringLiteral("12 11 13 | 21 22 23 | 31 32 33"));
    CHECK(desk.place({dayingTask(1, 1), dayingTask(1, 3)}, dayingTask(3, 1), false));
    CHECK(desk.order() == QStringLiteral("12 | 21 22 23 | 31 11 13 32 33"));
    CHECK(desk.place({dayingTask(3, 3), dayingTask(1, 1)}, dayingTask(2, 1), true));
    CHECK(desk.order() == QStringLiteral("12 | 11 33 21 22 23 | 31 13 32"));
    desk.takeBack();
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("tasks are put nowhere where they stand, below themselves, or that empties an objective")
{
    OrderDesk desk;
    CHECK_FALSE(desk.place({dayingTask(1, 2)}, dayingTask(1, 1), false));
    CHECK_FALSE(desk.place({dayingTask(1, 2)}, dayingTask(1, 2), true));
    CHECK_FALSE(desk.place({}, dayingTask(1, 2), true));
    CHECK_FALSE(desk.place({dayingTask(1, 2)}, Id {9999}, true));
    CHECK_FALSE(desk.place({dayingTask(1, 1), dayingTask(2, 1)}, dayingTask(3, 1), true));
    CHECK_FALSE(desk.place({Id {10}}, dayingTask(1, 2), true));
    CHECK_FALSE(
        desk.place({dayingTask(1, 1), dayingTask(1, 2), dayingTask(1, 3)}, dayingTask(2, 1), true));
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("a task goes out of its objective and into the one before it")
{
    OrderDesk desk;
    const Id task = dayingTask(1, 2);
    CHECK(desk.nest({task}, false));
    CHECK(desk.facts().childrenOf({}) == QList<Id> {{10}, task, {20}, {30}});
    CHECK(desk.nest({task}, true));
    CHECK(desk.order() == QStringLiteral("11 13 12 | 21 22 23 | 31 32 33"));
    CHECK_FALSE(desk.nest({dayingTask(1, 3)}, true));
    CHECK_FALSE(desk.nest({Id {10}}, true));
    CHECK_FALSE(desk.nest({Id {10}}, false));
    CHECK_FALSE(desk.nest({dayingTask(1, 1), dayingTask(1, 2), dayingTask(1, 3)}, false));
    desk.takeBack();
    CHECK(desk.order() == kFirstOrder);
}

TEST_CASE("tasks of another ledger shown together are no neighbours")
{
    TaskFacts first;
    first.id = Id {1};
    first.ledger = Id {100};
    first.position = 7;
    TaskFacts second = first;
    second.id = Id {2};
    second.ledger = Id {200};
    second.position = 0;
    TaskFacts third = second;
    third.id = Id {3};
    third.position = 1;
    const LedgerFacts facts({first, second, third}, QDate(2021, 7, 30), WorkCalendar::builtIn());
    CHECK(moveTasks(facts, {second.id}, true, kName).isEmpty());
    CHECK(moveTasks(facts, {first.id}, false, kName).isEmpty());
    CHECK_FALSE(haveOneParent(facts, {first.id, second.id}));
    const ChangeSet moved = moveTasks(facts, {third.id}, true, kName);
    for (const RecordChange &change : moved.changes)
        CHECK(idOf(*change.after) != first.id);
    CHECK(placeBefore(facts, second.id) == TaskPlace {{}, {}, true, Id {200}});
}

TEST_CASE("the place before a task is behind the one above it, or the first of all")
{
    const LedgerFacts facts = EditDesk().facts();
    const Id objective = facts.parentOf(dayingTask(1, 1));
    CHECK(placeBefore(facts, dayingTask(1, 2))
          == TaskPlace {objective, dayingTask(1, 1), false, tests::kDayingLedger});
    CHECK(placeBefore(facts, dayingTask(1, 1))
          == TaskPlace {objective, {}, true, tests::kDayingLedger});
    ChangeSet moves;
    CHECK(makeRoom(facts, {objective, {}, true, {}}, 2, moves) == 0);
    CHECK(moves.changes.size() == 3);
}

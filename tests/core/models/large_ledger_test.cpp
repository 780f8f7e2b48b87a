// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace core;
using tests::ModelDesk;

namespace {

constexpr int kObjectives = 1000;
constexpr int kTasksEach = 10;

Id taskId(int objective, int task)
{
    return Id {1'000'000 + objective * 100 + task};
}

// 1,000 objectives with ten tasks each.
ChangeSet generated()
{
    ChangeSet set;
    set.kind = ChangeKind::Import;
    set.insert(tests::dayingLedger());
    for (int group = 0; group < kObjectives; ++group) {
        Task objective;
        objective.id = taskId(group, 0);
        objective.ledger = tests::kDayingLedger;
        objective.position = group;
        objective.title = QStringLiteral("目标") + QString::number(group);
        set.insert(objective);
        for (int number = 1; number <= kTasksEach; ++number) {
            Task task;
            task.id = taskId(group, number);
            task.ledger = tests::kDayingLedger;
            task.parent = objective.id;
            task.position = number;
            task.content = QStringLiteral("第%1项养老服务工作").arg(group * kTasksEach + number);
            set.insert(task);
            set.insert(tests::dayingDeadline(
                Id {task.id.value + 5'000'000}, task.id, QStringLiteral("2021年底")));
        }
    }
    return set;
}

} // namespace

TEST_CASE("ten thousand tasks come in without the window ever waiting")
{
    ModelDesk desk(generated());
    // The longest the event loop stood still, measured by a timer that wants to fire all the time.
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &desk.model, [&] {
        longest = std::max(longest, since.restart());
    });
    since.start();
    heartbeat.start(0);
    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(60000));

    CHECK(desk.model.rowCount() == kObjectives * kTasksEach + 1);
    desk.model.setVisibleRows(5000, 5030);
    const int content = desk.model.columnOf(ColumnField::Content);
    REQUIRE(desk.until([&] { return desk.model.index(5000, content).data(LoadedRole).toBool(); }));
    CHECK(desk.model.index(5000, content).data().toString()
          == QStringLiteral("第5001项养老服务工作"));
    CHECK_FALSE(desk.model.index(9999, content).data(LoadedRole).toBool());
    CHECK(desk.model.index(9999, content).data().toString().isEmpty());
    CHECK(desk.model.index(9999, content).data(LightRole).toInt()
          == static_cast<int>(LightColour::Green));

    REQUIRE(QTest::qWaitFor([&] { return desk.model.isSearchComplete(); }, 60000));
    desk.model.setSearch(QStringLiteral("第777项"));
    CHECK(desk.model.counts() == RowCounts {1, 10000, 1});
    // Debug code on a busy machine: far above what a user waits, far below reading it all at once.
    CHECK(longest < 2000);
}

TEST_CASE("the first rows of a large ledger are there before the others are read")
{
    ModelDesk desk(generated());
    QList<int> counts;
    QObject::connect(&desk.model, &QAbstractItemModel::modelReset, &desk.model, [&] {
        counts.append(desk.model.rowCount());
        if (counts.size() != 2)
            return;
        // Every row has its texts, none invites to type, and no task can come or go yet.
        CHECK(desk.hasTexts());
        CHECK_FALSE(desk.model.rowList().hasEntryRow());
        CHECK(desk.model.newTaskChange({}).error().kind == ErrorKind::NotFound);
        CHECK(desk.wait(desk.model.deleteChange({desk.model.index(0, 0)})).error().kind
              == ErrorKind::NotFound);
    });
    QSignalSpy counted(&desk.model, &LedgerModel::countsChanged);
    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(60000));

    // Emptied; eighteen objectives with ten tasks each, and the first task of the nineteenth; then
    // all, with the last row to type in.
    CHECK(counts == QList<int> {0, 181, kObjectives * kTasksEach + 1});
    CHECK(counted.size() == 1);
    CHECK(desk.model.newTaskChange({}).has_value());
    CHECK(desk.model.index(0, desk.model.columnOf(ColumnField::Content)).data().toString()
          == QStringLiteral("第1项养老服务工作"));
}

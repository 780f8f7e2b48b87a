// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_model.h"
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

// Objectives with ten tasks each, every second one due a year after the others.
ChangeSet generated(int objectives = kObjectives)
{
    ChangeSet set;
    set.kind = ChangeKind::Import;
    set.insert(tests::dayingLedger());
    for (int group = 0; group < objectives; ++group) {
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
            set.insert(tests::dayingDeadline(Id {task.id.value + 5'000'000},
                                             task.id,
                                             number % 2 == 1 ? QStringLiteral("2021年底")
                                                             : QStringLiteral("2022年底")));
        }
    }
    return set;
}

/// The longest the event loop stood still, measured by a timer that wants to fire all the time.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
        m_since.start();
        m_timer.start(0);
    }

    [[nodiscard]] qint64 milliseconds() const { return m_longest; }

private:
    qint64 m_longest = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

/// The night after the ledger was opened; how long the window stood still for it at most.
qint64 longestAtMidnight(int objectives)
{
    ModelDesk desk(generated(objectives));
    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(600'000));
    REQUIRE(QTest::qWaitFor([&] { return desk.model.isSearchComplete(); }, 600'000));
    const QSignalSpy resets(&desk.model, &LedgerModel::modelReset);
    const QSignalSpy told(&desk.model, &LedgerModel::dataChanged);
    desk.clock.setToday(desk.clock.today().addDays(1));
    const Heartbeat heartbeat;
    desk.model.refresh();
    REQUIRE(loaded.wait(600'000));
    REQUIRE(QTest::qWaitFor([&] { return !desk.model.isFollowing(); }, 600'000));
    CHECK(desk.model.facts().asOf() == desk.clock.today());
    CHECK(resets.isEmpty());
    CHECK_FALSE(told.isEmpty());
    CHECK(told.size() < 200);
    return heartbeat.milliseconds();
}

/// Opening, another grouping, a filter and the night after; how long the window stood still.
qint64 longestOfTimeline(int objectives)
{
    ModelDesk desk(generated(objectives));
    TimelineModel model(TimelineModel::Context {desk.store, desk.clock, tests::workDays()});
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    QSignalSpy resets(&model, &TimelineModel::modelReset);
    const Heartbeat heartbeat;
    model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(600'000));
    model.setGrouping(TimelineGrouping::Objective);
    REQUIRE(resets.wait(600'000));
    CHECK(model.rowCount() == objectives);
    model.setUnit(Id {4711});
    REQUIRE(resets.wait(600'000));
    CHECK(model.rowCount() == 0);
    model.setUnit({});
    REQUIRE(resets.wait(600'000));
    desk.clock.setToday(desk.clock.today().addDays(1));
    model.refresh();
    REQUIRE(loaded.wait(600'000));
    CHECK(model.timeline().asOf == desk.clock.today());
    CHECK(model.rowCount() == objectives);
    return heartbeat.milliseconds();
}

} // namespace

TEST_CASE("at midnight ten thousand tasks are judged anew without the window waiting")
{
    // Debug code on a busy machine: far above what a user waits, far below doing it here.
    CHECK(longestAtMidnight(kObjectives) < 1000);
}

TEST_CASE("ten thousand tasks are arranged along the time without the window waiting")
{
    CHECK(longestOfTimeline(kObjectives) < 1000);
}

// Run by name where a figure is wanted.
TEST_CASE("how long a hundred thousand tasks hold the window up", "[.stalls]")
{
    const qint64 ledger = longestAtMidnight(10 * kObjectives);
    const qint64 timeline = longestOfTimeline(10 * kObjectives);
    WARN("longest stall, ledger at midnight: " << ledger << " ms, timeline: " << timeline << " ms");
    SUCCEED();
}

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

TEST_CASE("texts that are waited for come in wherever the view is, and stay")
{
    ModelDesk desk(generated());
    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(60000));
    const auto isRead
        = [&desk](int row) { return desk.model.index(row, 0).data(LoadedRole).toBool(); };
    REQUIRE_FALSE(isRead(9999));
    desk.model.setAwaited({Id {desk.model.index(9999, 0).data(TaskIdRole).toLongLong()}});
    REQUIRE(desk.until([&] { return isRead(9999); }));
    // More is read on the way than is held.
    for (const int first : {1000, 2500, 4000, 5500, 7000, 8500}) {
        desk.model.setVisibleRows(first, first + 30);
        REQUIRE(desk.until([&] { return isRead(first + 1000); }));
    }
    CHECK_FALSE(isRead(1000));
    CHECK(isRead(9999));
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

TEST_CASE("lights that change here and there on a new day are not told one by one")
{
    ModelDesk desk(generated());
    QSignalSpy loaded(&desk.model, &LedgerModel::loaded);
    desk.model.setLedgers({tests::kDayingLedger});
    REQUIRE(loaded.wait(60000));
    REQUIRE(desk.until([&desk] { return !desk.model.isFollowing(); }));
    const auto lightOf = [&desk](int row) {
        return static_cast<LightColour>(desk.model.index(row, 0).data(LightRole).toInt());
    };
    REQUIRE(lightOf(9998) == LightColour::Green);

    QSet<int> firsts;
    int most = 0;
    QObject::connect(&desk.model,
                     &QAbstractItemModel::dataChanged,
                     &desk.model,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         firsts.insert(first.row());
                         most = std::max(most, last.row() - first.row() + 1);
                     });
    desk.clock.setToday(QDate(2022, 1, 10));
    desk.model.refresh();
    REQUIRE(loaded.wait(60000));
    // All rows at once, besides the few whose texts came in meanwhile.
    CHECK(most >= kObjectives * kTasksEach - 1);
    CHECK(firsts.size() < 200);
    CHECK(lightOf(9998) == LightColour::Red);
    CHECK(lightOf(9999) == LightColour::Green);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_model.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using tests::dayingTask;

namespace {

constexpr int kModelPatience = 20000; // milliseconds

/// A timeline over the file of 大英县民政局 on 28 July 2021, watched by Qt's model tester.
class Fixture
{
public:
    Fixture()
    {
        REQUIRE(tests::waitFor(store.open(file.path(), OpenMode::ReadWrite)).has_value());
        model.setGrouping(TimelineGrouping::Objective);
        model.setLedgers({tests::kDayingLedger});
        REQUIRE(becomes([this] { return hasTexts(); }));
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, kModelPatience);
    }

    [[nodiscard]] bool hasTexts() const
    {
        return model.rowCount() > 0 && model.indexOf(dayingTask(3, 3)).data(LoadedRole).toBool()
            && !model.index(0, 0).data().toString().isEmpty();
    }

    [[nodiscard]] QString text(const QModelIndex &name, int column) const
    {
        return name.siblingAtColumn(column).data().toString();
    }

    /// Writes @p change of a record as another page would.
    template <typename R> void write(const R &before, const R &after)
    {
        ChangeSet set;
        set.edit(before, after);
        REQUIRE(tests::waitFor(store.apply(set)).has_value());
    }

    [[nodiscard]] Deadline deadlineOf(Id task)
    {
        const auto reading = Store::open(file.path(), file.context(), OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        const auto bundles = (*reading)->bundles({task});
        REQUIRE(bundles.has_value());
        return bundles->first().deadlines.first();
    }

    tests::DayingFile file;
    StoreThread store {file.context()};
    TimelineModel model {{store, file.clock, tests::workDays()}};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(Fixture, "the timeline has a group for each objective and its tasks under it")
{
    REQUIRE(model.rowCount() == 3);
    const QModelIndex first = model.index(0, 0);
    CHECK(text(first, TimelineModel::NameColumn)
          == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(text(first, TimelineModel::DueColumn) == QStringLiteral("3 tasks in all"));
    REQUIRE(model.rowCount(first) == 3);
    const QModelIndex task = model.indexOf(dayingTask(1, 1));
    CHECK(task.parent() == first);
    CHECK(text(task, TimelineModel::NameColumn) == QStringLiteral("完成全县18个社区亲民化改造"));
    CHECK(text(task, TimelineModel::PersonColumn) == QStringLiteral("胡应兵"));
    CHECK(text(task, TimelineModel::DueColumn) == QStringLiteral("2021-12-31"));
    CHECK(task.data(TaskIdRole).toLongLong() == dayingTask(1, 1).value);
    CHECK(task.data(LightRole).toInt() == static_cast<int>(LightColour::Green));
    CHECK_FALSE(model.indexOf(Id {999}).isValid());
}

TEST_CASE_METHOD(Fixture, "the columns of the table are named")
{
    CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("Task"));
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("Person"));
    CHECK(model.headerData(2, Qt::Horizontal).toString() == QStringLiteral("Deadline"));
}

TEST_CASE_METHOD(Fixture,
                 "a bar tells task, section, person, plan and reason; screen readers the row")
{
    const QModelIndex task = model.indexOf(dayingTask(1, 1));
    CHECK(task.data(Qt::ToolTipRole).toString()
          == QStringLiteral("完成全县18个社区亲民化改造\nNo section named\nResponsible: 胡应兵\n"
                            "Deadline: 2021-12-31\nOn track: 108 workday(s) left"));
    CHECK(task.data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("完成全县18个社区亲民化改造, 胡应兵, 2021-12-31")));
}

TEST_CASE_METHOD(Fixture, "searching leaves what is found, clearing brings all back")
{
    model.setSearch(QStringLiteral("18"));
    REQUIRE(becomes([this] { return model.timeline().counts.shown == 1; }));
    CHECK(model.rowCount() == 1);
    CHECK(model.isFiltered());
    model.clearFilters();
    CHECK(becomes([this] { return model.timeline().counts.shown == 9; }));
    CHECK_FALSE(model.isFiltered());
}

TEST_CASE_METHOD(Fixture, "by person every person has a group")
{
    model.setGrouping(TimelineGrouping::Person);
    REQUIRE(becomes([this] { return !model.isLoading(); }));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    CHECK(names.contains(QStringLiteral("胡应兵")));
    CHECK(names.contains(QStringLiteral("陈祖丽")));
    CHECK(model.indexOf(dayingTask(1, 2)).parent().data().toString() == QStringLiteral("胡应兵"));
}

TEST_CASE_METHOD(Fixture, "no task stands under a section where none is named")
{
    model.setGrouping(TimelineGrouping::Unit);
    CHECK(becomes([this] { return model.rowCount() == 1; }));
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("No section named"));
    model.setUnit(Id {12345});
    CHECK(becomes([this] { return model.rowCount() == 0; }));
    model.setUnit(Id {});
    CHECK(becomes([this] { return model.rowCount() == 1; }));
}

TEST_CASE_METHOD(Fixture,
                 "another grouping is arranged aside, and the rows of before stay meanwhile")
{
    model.setGrouping(TimelineGrouping::Unit);
    CHECK(model.grouping() == TimelineGrouping::Unit);
    REQUIRE(model.rowCount() == 3);
    CHECK(text(model.index(0, 0), TimelineModel::NameColumn)
          == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(becomes([this] { return model.rowCount() == 1; }));
}

TEST_CASE_METHOD(Fixture, "of several filters set one after the other the last one is shown")
{
    QSignalSpy resets(&model, &TimelineModel::modelReset);
    model.setUnit(Id {12345});
    model.setGrouping(TimelineGrouping::Unit);
    model.setUnit(Id {});
    model.clearFilters();
    model.setGrouping(TimelineGrouping::Objective);
    REQUIRE(becomes([this] { return model.timeline().counts.shown == 9; }));
    REQUIRE(becomes([&resets] { return resets.size() >= 1; }));
    CHECK_FALSE(model.isFiltered());
    CHECK(model.rowCount() == 3);
}

TEST_CASE_METHOD(Fixture, "a filter set while the ledgers are read holds for what was read")
{
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    model.refresh();
    model.setUnit(Id {12345});
    REQUIRE(becomes([&loaded] { return loaded.size() == 1; }));
    CHECK(model.rowCount() == 0);
    CHECK(model.timeline().counts.all == 9);
    model.setUnit({});
    CHECK(becomes([this] { return model.rowCount() == 3; }));
    CHECK(loaded.size() == 1);
}

TEST_CASE_METHOD(Fixture, "what was asked for of a file that is closed is shown of no other one")
{
    model.setGrouping(TimelineGrouping::Unit);
    model.clear();
    CHECK(model.rowCount() == 0);
    model.setLedgers({tests::kDayingLedger});
    REQUIRE(becomes([this] { return model.rowCount() > 0; }));
    CHECK(model.rowCount() == 1);
}

TEST_CASE_METHOD(Fixture, "a deadline written elsewhere moves its bar")
{
    const Deadline before = deadlineOf(dayingTask(2, 2));
    Deadline after = before;
    after.due = QDate(2021, 7, 1);
    write(before, after);
    REQUIRE(becomes([this] {
        return text(model.indexOf(dayingTask(2, 2)), TimelineModel::DueColumn)
            == QStringLiteral("2021-07-01");
    }));
    // Overdue now: its group stands first, and in it the task.
    CHECK(model.indexOf(dayingTask(2, 2)).row() == 0);
    CHECK(model.indexOf(dayingTask(2, 2)).parent().row() == 0);
    CHECK(model.line(model.index(0, 0)).red == QStringLiteral("1 overdue"));
}

TEST_CASE_METHOD(Fixture, "a change that moves no row is told without a reset")
{
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const Task before = file.task(dayingTask(1, 1));
    Task after = before;
    after.content = QStringLiteral("完成全县20个社区亲民化改造");
    write(before, after);
    REQUIRE(becomes([&] {
        return text(model.indexOf(dayingTask(1, 1)), TimelineModel::NameColumn) == after.content;
    }));
    CHECK(resets.isEmpty());
}

TEST_CASE_METHOD(Fixture, "what the ledger counts down to comes with the rows and goes with it")
{
    CHECK(model.countdowns().isEmpty());
    ChangeSet set {ChangeKind::Settings, {ActionKind::EditSettings, {}}, {}, {}};
    setCountdown(
        set, {}, tests::kDayingLedger, {QStringLiteral("试点验收"), QDate(2021, 12, 31)}, file.ids);
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    REQUIRE(tests::waitFor(store.apply(set)).has_value());
    REQUIRE(becomes([this] { return model.countdowns().size() == 1; }));
    CHECK_FALSE(told.isEmpty());
    CHECK(model.countdowns().first().calendarDays == 156);
    CHECK(model.countdowns().first().workdays == 108);
    file.clock.setToday(QDate(2021, 12, 31));
    model.refresh();
    CHECK(becomes([this] { return model.countdowns().first().calendarDays == 0; }));
    model.clear();
    CHECK(model.countdowns().isEmpty());
}

TEST_CASE_METHOD(Fixture, "another day judges anew")
{
    file.clock.setToday(QDate(2022, 1, 4));
    model.refresh();
    REQUIRE(becomes([this] { return !model.isLoading(); }));
    CHECK(model.timeline().asOf == QDate(2022, 1, 4));
    CHECK(model.indexOf(dayingTask(1, 1)).data(LightRole).toInt()
          == static_cast<int>(LightColour::Red));
}

TEST_CASE_METHOD(Fixture, "a closed file leaves nothing")
{
    model.clear();
    CHECK(model.rowCount() == 0);
    CHECK(model.ledgers().isEmpty());
    store.close();
    const QSignalSpy failed(&model, &TimelineModel::failed);
    model.setLedgers({tests::kDayingLedger});
    REQUIRE(becomes([&failed] { return !failed.isEmpty(); }));
    CHECK_FALSE(model.isLoading());
}

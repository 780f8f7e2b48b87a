// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_model.h"
#include "core/models/roles.h"
#include "core/views/reminder_edit.h"
#include "tests/core/models/model_desk.h"
#include "tests/support/work_days.h"

using namespace core;
using tests::dayingTask;

namespace {

/// The list of alerts over the nine rows, the first objective led by a section. Of them the three
/// of 2021 are late after New Year.
class AlertDesk : public tests::ModelDesk
{
public:
    explicit AlertDesk(QDate day)
        : alerts({store, clock, tests::workDays()})
        , alertTester(&alerts, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        clock.setToday(day);
        lead(1);
        alerts.refresh();
        REQUIRE(until([this] { return !alerts.snapshot().ledgers.isEmpty(); }));
    }

    void lead(int task)
    {
        Unit section;
        section.id = Id {90};
        section.name = QStringLiteral("基层政权和社区治理股");
        section.shortName = QStringLiteral("基层政权股");
        const Task before = wait(store.read<QList<TaskBundle>>([task](const RecordSource &source) {
                                return source.bundles({dayingTask(1, task)});
                            }))
                                ->first()
                                .task;
        Task after = before;
        after.unit = section.id;
        ChangeSet set;
        set.insert(section);
        set.edit(before, after);
        write(set);
    }

    /// The list as text: a unit's name, then its tasks by the columns given, apart by bars.
    [[nodiscard]] QString printed(const QList<AlertColumn> &columns) const
    {
        QStringList lines;
        for (int group = 0; group < alerts.rowCount(); ++group) {
            const QModelIndex top = alerts.index(group, 0);
            lines << top.data().toString();
            for (int row = 0; row < alerts.rowCount(top); ++row) {
                QStringList cells;
                for (const AlertColumn column : columns)
                    cells << alerts.index(row, static_cast<int>(column), top).data().toString();
                lines << cells.join(u'|');
            }
        }
        return lines.join(u'\n');
    }

    bool becomes(const QList<AlertColumn> &columns, const QString &expected)
    {
        const bool isThere = until([&] { return printed(columns) == expected; });
        CHECK(printed(columns) == expected);
        return isThere;
    }

    [[nodiscard]] QVariant cell(Id task, AlertColumn column, int role = Qt::DisplayRole) const
    {
        return alerts.indexOf(task).siblingAtColumn(static_cast<int>(column)).data(role);
    }

    AlertModel alerts;
    QAbstractItemModelTester alertTester;
};

} // namespace

TEST_CASE("alerts stand under their lead units with all that is known of them")
{
    AlertDesk desk(QDate(2022, 1, 5));
    CHECK(desk.becomes(
        {AlertColumn::Light, AlertColumn::Task, AlertColumn::Person, AlertColumn::Due},
        QStringLiteral("No lead unit\nOverdue|孵化培育枢纽型社会组织|陈祖丽|2021-12-31\n"
                       "Overdue|进一步提升日间照料中心功能发挥|邓迪伟|2021-12-31\n"
                       "基层政权股\nOverdue|完成全县18个社区亲民化改造|胡应兵|2021-12-31")));

    const Id task = dayingTask(1, 1);
    CHECK(desk.cell(task, AlertColumn::Remaining).toString()
          == QStringLiteral("2 workday(s) overdue"));
    CHECK(desk.cell(task, AlertColumn::Remaining, SecondLineRole).toString()
          == QStringLiteral("(5 day(s))"));
    CHECK(desk.cell(task, AlertColumn::Reason).toString()
          == QStringLiteral("5 day(s) past the deadline"));
    CHECK(desk.cell(task, AlertColumn::Progress).toString() == QStringLiteral("—"));
    CHECK(desk.cell(task, AlertColumn::Light, LightRole).toInt()
          == static_cast<int>(LightColour::Red));
    CHECK(desk.cell(task, AlertColumn::Reminders, ReminderCountRole).toInt() == 0);
}

TEST_CASE("a unit's row has its counts in words, over all its open tasks")
{
    AlertDesk desk(QDate(2022, 1, 5));
    const QModelIndex unit = desk.alerts.index(1, 0);
    CHECK(unit.data(RedTextRole).toString() == QStringLiteral("1 overdue"));
    CHECK(unit.data(YellowTextRole).toString().isEmpty());
    CHECK(unit.data(OpenTextRole).toString() == QStringLiteral("1 open"));
    CHECK(desk.alerts.index(0, 0).data(OpenTextRole).toString() == QStringLiteral("8 open"));
    CHECK(unit.data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("基层政权股 1 overdue 1 open"));
    CHECK(desk.alerts.redCount() == 3);
    CHECK(desk.alerts.yellowCount() == 0);
}

TEST_CASE("the list follows the day and what is written")
{
    AlertDesk desk(QDate(2021, 12, 20));
    CHECK(desk.alerts.rowCount() == 0);

    desk.clock.setToday(QDate(2021, 12, 27));
    desk.alerts.refresh();
    REQUIRE(desk.until([&] { return desk.alerts.yellowCount() == 3; }));
    CHECK(desk.alerts.redCount() == 0);

    Task before = desk.alerts.snapshot().texts.value(dayingTask(2, 1)).task;
    Task after = before;
    after.state = TaskState::Closed;
    ChangeSet set;
    set.edit(before, after);
    desk.write(set);
    REQUIRE(desk.until([&] { return desk.alerts.yellowCount() == 2; }));
    CHECK_FALSE(desk.alerts.indexOf(dayingTask(2, 1)).isValid());
}

TEST_CASE("a reminder is shown with its day, and the rows stay where they are")
{
    AlertDesk desk(QDate(2022, 1, 5));
    const QSignalSpy reset(&desk.alerts, &AlertModel::modelReset);
    const Id task = dayingTask(2, 1);
    const auto remind = [&](QDate day) {
        desk.write(reminders(
            {{task, QStringLiteral("请办理。")}}, {day, QStringLiteral("张某")}, desk.ids));
    };
    remind(QDate(2021, 12, 30));
    remind(QDate(2022, 1, 4));
    remind(QDate(2022, 1, 6)); // later than the day looked at
    REQUIRE(desk.until(
        [&] { return desk.cell(task, AlertColumn::Reminders, ReminderCountRole).toInt() == 2; }));
    CHECK(desk.cell(task, AlertColumn::Reminders).toString()
          == QStringLiteral("Reminded 2 time(s)"));
    CHECK(desk.cell(task, AlertColumn::Reminders, SuffixRole).toString()
          == QStringLiteral("01-04"));
    CHECK(desk.cell(task, AlertColumn::Reminders, SecondLineRole).toString()
          == QStringLiteral("2021-12-30 张某\n2022-01-04 张某"));
    CHECK(reset.isEmpty());
}

TEST_CASE("reported progress stands beside the scheduled one")
{
    AlertDesk desk(QDate(2022, 1, 5));
    const Id task = dayingTask(1, 1);
    Task before = desk.alerts.snapshot().texts.value(task).task;
    Task after = before;
    after.start = QDate(2021, 7, 13);
    ChangeSet set;
    set.edit(before, after);
    set.insert(Progress {Id {555}, task, QDate(2021, 12, 1), 80, {}, {}, {}});
    desk.write(set);
    REQUIRE(desk.until([&] {
        return desk.cell(task, AlertColumn::Progress).toString() == QStringLiteral("80%");
    }));
    CHECK(desk.cell(task, AlertColumn::Progress, SuffixRole).toString()
          == QStringLiteral("／ 100%"));
}

TEST_CASE("closed ledgers are left out, also while the list is up")
{
    AlertDesk desk(QDate(2022, 1, 5));
    REQUIRE(desk.alerts.redCount() == 3);
    const Ledger before = tests::dayingLedger();
    Ledger after = before;
    after.isClosed = true;
    ChangeSet set;
    set.edit(before, after);
    desk.write(set);
    CHECK(desk.until([&] { return desk.alerts.rowCount() == 0; }));
}

TEST_CASE("without a file there is nothing, whatever is still being read")
{
    AlertDesk desk(QDate(2022, 1, 5));
    desk.alerts.refresh();
    desk.alerts.clear();
    CHECK(desk.alerts.rowCount() == 0);
    CHECK_FALSE(desk.alerts.indexOf(dayingTask(1, 1)).isValid());
    CHECK_FALSE(desk.alerts.taskOf({}).isSet());
}

TEST_CASE("the reminders of the day are a list of their own, with what each proposes")
{
    // The three tasks are due on Friday 31 December 2021: three workdays from Tuesday.
    AlertDesk desk(QDate(2021, 12, 28));
    REQUIRE(desk.until([&] { return desk.alerts.yellowCount() == 3; }));
    desk.alerts.setList(AlertListKind::Reminders);
    CHECK(desk.alerts.rowCount() == 2);
    CHECK(desk.cell(dayingTask(1, 1), AlertColumn::Reason).toString()
          == QStringLiteral("Due in 3 workday(s), not closed; proposed: blue slip (reminder)"));

    // Two workdays before, no step falls; the alerts are there all the same.
    desk.clock.setToday(QDate(2021, 12, 29));
    desk.alerts.refresh();
    REQUIRE(desk.until([&] { return desk.alerts.rowCount() == 0; }));
    CHECK(desk.alerts.yellowCount() == 3);
    desk.alerts.setList(AlertListKind::Alerts);
    CHECK(desk.alerts.rowCount() == 2);
    CHECK(desk.cell(dayingTask(1, 1), AlertColumn::Reason).toString()
          == QStringLiteral("Due soon, in 2 day(s)"));
}

TEST_CASE("the list of reminders begins after the day on which it was shown last")
{
    AlertDesk desk(QDate(2021, 12, 29));
    REQUIRE(desk.until([&] { return desk.alerts.yellowCount() == 3; }));
    desk.alerts.setList(AlertListKind::Reminders);
    CHECK(desk.alerts.rowCount() == 0);
    desk.alerts.setRemindersShownOn(QDate(2021, 12, 27));
    desk.alerts.refresh();
    REQUIRE(desk.until([&] { return desk.alerts.rowCount() == 2; }));
    CHECK(desk.cell(dayingTask(1, 1), AlertColumn::Reason).toString()
          == QStringLiteral(
              "Due in 3 workday(s), not closed; proposed: blue slip (reminder) (12-28)"));
}

TEST_CASE("a task put off says so among the alerts and leaves the reminders")
{
    AlertDesk desk(QDate(2022, 1, 4));
    const Id task = dayingTask(2, 1);
    desk.write(snoozes({task},
                       {QDate(2022, 1, 10), QStringLiteral("等待县里批复")},
                       {QDate(2022, 1, 4), QStringLiteral("张某")},
                       desk.ids));
    REQUIRE(desk.until([&] {
        return desk.cell(task, AlertColumn::Reminders).toString()
            == QStringLiteral("Put off until 01-10");
    }));
    CHECK(desk.cell(task, AlertColumn::Reminders, SecondLineRole).toString()
          == QStringLiteral("Put off until 2022-01-10 (张某): 等待县里批复"));
    CHECK(desk.alerts.redCount() == 3);
    CHECK(desk.alerts.snapshot().reminders.snoozed == QList<Id> {task});
    desk.alerts.setList(AlertListKind::Reminders);
    CHECK_FALSE(desk.alerts.indexOf(task).isValid());
    CHECK(desk.alerts.indexOf(dayingTask(1, 1)).isValid());

    desk.clock.setToday(QDate(2022, 1, 10));
    desk.alerts.refresh();
    REQUIRE(desk.until([&] { return desk.alerts.indexOf(task).isValid(); }));
    CHECK(desk.cell(task, AlertColumn::Reason)
              .toString()
              .startsWith(QStringLiteral(
                  "Put off until now; 5 workday(s) overdue, not closed; proposed: line in")));
    CHECK(desk.cell(task, AlertColumn::Reminders).toString().isEmpty());
}

TEST_CASE("the list of one person follows what is written, and is everybody's in another file")
{
    AlertDesk desk(QDate(2022, 1, 5));
    const QString person = desk.cell(dayingTask(1, 1), AlertColumn::Person).toString();
    REQUIRE(person == QStringLiteral("胡应兵"));
    desk.alerts.setPerson(person);
    CHECK(desk.printed({AlertColumn::Person}) == QStringLiteral("基层政权股\n胡应兵"));
    CHECK(desk.alerts.redCount() == 3); // counts are of all
    CHECK(desk.alerts.taskCount() == 3);
    CHECK(desk.alerts.persons().size() == 3);
    CHECK_FALSE(desk.alerts.indexOf(dayingTask(2, 1)).isValid());

    const Task before = desk.alerts.snapshot().texts.value(dayingTask(1, 1)).task;
    Task after = before;
    after.state = TaskState::Closed;
    ChangeSet set;
    set.edit(before, after);
    desk.write(set);
    REQUIRE(desk.until([&] { return desk.alerts.redCount() == 2; }));
    CHECK(desk.alerts.rowCount() == 0);
    desk.alerts.setPerson({});
    CHECK(desk.alerts.rowCount() == 1);

    desk.alerts.setPerson(person);
    desk.alerts.clear();
    CHECK_FALSE(desk.alerts.person().has_value());
}

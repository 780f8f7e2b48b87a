// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_list_model.h"
#include "core/models/task_card_reader.h"
#include "tests/core/models/model_desk.h"
#include "tests/support/work_days.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

TEST_CASE("the card has everything of a task and follows every change")
{
    ModelDesk desk;
    desk.load();
    TaskCardReader reader(desk.store, desk.clock, tests::workDays());
    QSignalSpy changes(&reader, &TaskCardReader::cardChanged);
    reader.setTask(dayingTask(1, 1));
    REQUIRE(desk.until([&] { return reader.card().bundle.task.id == dayingTask(1, 1); }));
    CHECK(reader.card().bundle.measures.size() == 1);
    REQUIRE(reader.card().above.size() == 1);
    CHECK(reader.card().above.first().code == QStringLiteral("1"));
    CHECK(reader.card().below.isEmpty());
    CHECK(reader.card().light.workdays == 106);

    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Percent), QStringLiteral("60"));
    REQUIRE(desk.until([&] { return reader.card().light.percent == 60; }));
    CHECK(reader.card().bundle.reports.size() == 1);

    reader.setTask(dayingTask(1, 0));
    REQUIRE(desk.until([&] { return reader.card().below.size() == 3; }));
    CHECK(reader.card().light.percent == 20);
    reader.setTask({});
    CHECK(reader.card() == TaskCard {});
    CHECK(changes.size() >= 4);
}

TEST_CASE("the card of a task that is deleted is empty")
{
    ModelDesk desk;
    desk.load();
    TaskCardReader reader(desk.store, desk.clock, tests::workDays());
    reader.setTask(dayingTask(1, 1));
    REQUIRE(desk.until([&] { return reader.card().bundle.task.id.isSet(); }));
    const auto set = desk.wait(desk.model.deleteChange({desk.model.index(0, 0)}));
    REQUIRE(set.has_value());
    desk.write(*set);
    REQUIRE(desk.until([&] { return !reader.card().bundle.task.id.isSet(); }));
}

TEST_CASE("the chooser lists the ledgers of the file and follows their titles")
{
    ModelDesk desk;
    LedgerListModel ledgers(desk.store);
    const QAbstractItemModelTester tester(&ledgers,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&ledgers, &LedgerListModel::loaded);
    ledgers.refresh();
    REQUIRE(loaded.wait(ModelDesk::kPatience));
    REQUIRE(ledgers.rowCount() == 1);
    CHECK(ledgers.index(0).data().toString() == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(ledgers.index(0).data(Qt::UserRole).toLongLong() == 1);

    ChangeSet renaming {ChangeKind::Settings, {}, {}, {}};
    Ledger renamed = tests::dayingLedger();
    renamed.title = QStringLiteral("对标竞进");
    renaming.edit(tests::dayingLedger(), renamed);
    desk.write(renaming);
    REQUIRE(desk.until(
        [&] { return ledgers.index(0).data().toString() == QStringLiteral("对标竞进"); }));
}

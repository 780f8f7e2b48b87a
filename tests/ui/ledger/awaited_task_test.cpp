// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/awaited_task.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

class AwaitedTaskFixture : public tests::LedgerDesk
{
public:
    ui::AwaitedTask awaited {model};
    QSignalSpy arrived {&awaited, &ui::AwaitedTask::arrived};
};

} // namespace

TEST_CASE_METHOD(AwaitedTaskFixture, "A task that stands in the table has arrived at once")
{
    awaited.await(dayingTask(2, 2));
    REQUIRE(arrived.size() == 1);
    CHECK(arrived.first().first().toModelIndex() == cell(2, 2, ColumnField::Content));
}

TEST_CASE_METHOD(AwaitedTaskFixture,
                 "A new task arrives when the model has followed, with a cell to type in")
{
    QObject::connect(&commands, &ui::LedgerCommands::added, &awaited, &ui::AwaitedTask::await);
    commands.addTask(cell(1, 2, ColumnField::Content));
    REQUIRE(becomes([this] { return !arrived.isEmpty(); }));
    const QModelIndex name = arrived.first().first().toModelIndex();
    CHECK(name.row() == 2);
    CHECK(name.column() == model.columnOf(ColumnField::Content));
    CHECK(name.flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(AwaitedTaskFixture, "A task arrives once")
{
    awaited.await(dayingTask(2, 2));
    model.setSearch(QStringLiteral("社工"));
    REQUIRE(becomes([this] { return model.isFiltered(); }));
    QCoreApplication::processEvents();
    CHECK(arrived.size() == 1);
}

TEST_CASE_METHOD(AwaitedTaskFixture, "Nobody waits for a task where nothing can be typed")
{
    model.setReadOnly(true);
    awaited.await(dayingTask(2, 2));
    CHECK(arrived.isEmpty());
    awaited.await({});
    model.setReadOnly(false);
    QCoreApplication::processEvents();
    CHECK(arrived.isEmpty());
}

TEST_CASE_METHOD(AwaitedTaskFixture, "The cell that names a task is its title, else its content")
{
    // The ledger has no titles of its own; the list of tasks shows the content too.
    CHECK(ui::AwaitedTask::nameCell(model, dayingTask(1, 1)) == cell(1, 1, ColumnField::Content));
    CHECK_FALSE(ui::AwaitedTask::nameCell(model, core::Id {999}).isValid());
    CHECK_FALSE(ui::AwaitedTask::nameCell(model, {}).isValid());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/backup_list_model.h"
#include "core/models/deleted_task_model.h"
#include "core/records/action_words.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/actions/actions.h"
#include "ui/main_window/recovery_desk.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using core::BackupListModel;
using tests::DeskFixture;
using ui::ActionId;

namespace {

constexpr int kLook = 0;
constexpr int kRestore = 1;

class RecoveryFixture
{
public:
    /// Opens the file, which makes the first backup of the day, and waits for it.
    void openAndBackUp()
    {
        const QSignalSpy written(&desk.keeper(), &core::BackupKeeper::backedUp);
        desk.open(file.path());
        REQUIRE(DeskFixture::becomes([this] { return desk.isOpen(); }));
        desk.checkPages();
        REQUIRE(DeskFixture::becomes([&written] { return !written.isEmpty(); }));
    }

    void trigger(ActionId action)
    {
        actions.setState(ui::Need::File);
        const qsizetype before = prompts.tables.size();
        actions.action(action)->trigger();
        REQUIRE(DeskFixture::becomes([&] { return prompts.tables.size() > before; }));
    }

    [[nodiscard]] QStringList shown(int row) const
    {
        QStringList texts;
        const auto &model = *prompts.tables.last().model;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    void deleteTask(core::Id task)
    {
        core::ChangeSet set;
        set.action = {core::ActionKind::DeleteTask, {QStringLiteral("甲")}};
        const auto bundles = tests::waitFor(desk.store().read<QList<core::TaskBundle>>(
            [task](const core::RecordSource &source) { return source.bundles({task}); }));
        REQUIRE(bundles);
        const core::TaskBundle &bundle = bundles->first();
        const auto removeAll = [&set](const auto &list) {
            for (const auto &record : list)
                set.remove(record);
        };
        removeAll(bundle.events);
        removeAll(bundle.extras);
        removeAll(bundle.sources);
        removeAll(bundle.outcomes);
        removeAll(bundle.deadlines);
        removeAll(bundle.measures);
        removeAll(bundle.responsibilities);
        set.remove(bundle.task);
        REQUIRE(tests::waitFor(desk.editor().apply(set)));
    }

    tests::DayingFile file;
    tests::FakePrompts prompts;
    ui::Actions actions;
    ui::FileDesk desk {file.context(), file.folder.filePath(QStringLiteral("backups"))};
    ui::RecoveryDesk recovery {{actions, desk, prompts, file.clock}};
};

} // namespace

TEST_CASE_METHOD(RecoveryFixture, "the backups of the open file are listed with what they hold")
{
    openAndBackUp();
    trigger(ActionId::ShowBackups);
    const ui::TableRequest &request = prompts.tables.last();
    CHECK(request.title.contains(QStringLiteral("大英.duban")));
    REQUIRE(request.model->rowCount() == 1);
    CHECK(shown(0).at(BackupListModel::AgeColumn) == QStringLiteral("Just now"));
    CHECK(shown(0).at(BackupListModel::ReasonColumn) == QStringLiteral("First of the day"));
    CHECK(shown(0).at(BackupListModel::TasksColumn) == QStringLiteral("9"));
    CHECK(request.verbs.size() == 2);
}

TEST_CASE_METHOD(RecoveryFixture, "without a backup the list says when the first will be made")
{
    const QString never = file.folder.filePath(QStringLiteral("never.duban"));
    REQUIRE(QFile::copy(file.path(), never));
    prompts.pathToOpen = never;
    trigger(ActionId::ShowBackups);
    CHECK(prompts.tables.last().model->rowCount() == 0);
    CHECK(prompts.tables.last().emptyText.contains(QStringLiteral("opened for editing")));
}

TEST_CASE_METHOD(RecoveryFixture, "a backup is restored beside the file, which stays as it is")
{
    openAndBackUp();
    deleteTask(tests::dayingTask(1, 1));
    prompts.tableVerb = kRestore;
    trigger(ActionId::ShowBackups);
    REQUIRE(DeskFixture::becomes([this] { return !prompts.questions.isEmpty(); }));
    const QStringList beside
        = QDir(file.folder.path())
              .entryList({QStringLiteral("大英 (restored 2021-07-28 *).duban")});
    REQUIRE(beside.size() == 1);
    CHECK(prompts.questions.last().text.contains(beside.first()));
    CHECK(desk.path() == file.path());

    // The state before is kept too, and a second restoring takes a name of its own.
    prompts.accepts = true;
    trigger(ActionId::ShowBackups);
    REQUIRE(DeskFixture::becomes([this] { return desk.isOpen() && desk.path() != file.path(); }));
    CHECK(QFileInfo(desk.path()).fileName().endsWith(QStringLiteral(" 2.duban")));
    const auto tasks = tests::waitFor(desk.store().deletedTasks());
    REQUIRE(tasks);
    const core::BackupFolder folder(desk.backups(), file.path());
    CHECK(folder.backups().size() == 3);
}

TEST_CASE_METHOD(RecoveryFixture, "a backup is looked at to read only, and stays byte for byte")
{
    openAndBackUp();
    const core::KeptBackup backup
        = core::BackupFolder(desk.backups(), file.path()).backups().first();
    QFile kept(backup.path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray before = kept.readAll();
    deleteTask(tests::dayingTask(1, 1));
    prompts.tableVerb = kLook;
    trigger(ActionId::ShowBackups);
    REQUIRE(DeskFixture::becomes([this] { return desk.isOpen() && desk.shownBackup(); }));
    CHECK(desk.editor().isReadOnly());
    CHECK(desk.ledger() == file.path());
    CHECK(QFileInfo(desk.path()).fileName().startsWith(QStringLiteral("大英 (backup 2021-07-28")));
    CHECK(tests::waitFor(desk.store().deletedTasks())->isEmpty());

    // Its backups are those of the file.
    prompts.tableVerb.reset();
    trigger(ActionId::ShowBackups);
    CHECK(prompts.tables.last().title.contains(QStringLiteral("大英.duban")));
    desk.open(desk.ledger());
    REQUIRE(DeskFixture::becomes([this] { return desk.isOpen() && !desk.shownBackup(); }));
    CHECK_FALSE(desk.editor().isReadOnly());
    CHECK(tests::waitFor(desk.store().deletedTasks())->size() == 1);
    REQUIRE(kept.seek(0));
    CHECK(kept.readAll() == before);
}

TEST_CASE_METHOD(RecoveryFixture, "deleted tasks are listed and put back, which can be undone")
{
    openAndBackUp();
    const core::Task before = file.task(tests::dayingTask(1, 1));
    deleteTask(before.id);
    const QSignalSpy back(&recovery, &ui::RecoveryDesk::broughtBack);
    prompts.tableVerb = 0;
    trigger(ActionId::ShowDeletedTasks);
    REQUIRE(prompts.tables.last().model->rowCount() == 1);
    CHECK(shown(0).at(core::DeletedTaskModel::PersonColumn) == QStringLiteral("张某"));
    REQUIRE(DeskFixture::becomes([&back] { return !back.isEmpty(); }));
    CHECK(file.task(before.id) == before);
    CHECK(desk.editor().history().nextUndo()->action.arguments.last() == core::kBroughtBack);

    REQUIRE(tests::waitFor(desk.editor().undo()));
    prompts.tableVerb.reset();
    trigger(ActionId::ShowDeletedTasks);
    CHECK(prompts.tables.last().model->rowCount() == 1);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(RecoveryFixture, "in a file that can only be read nothing is put back")
{
    openAndBackUp();
    desk.editor().setReadOnly(true);
    trigger(ActionId::ShowDeletedTasks);
    CHECK_FALSE(prompts.tables.last().verbs.first().refusal.isEmpty());
    CHECK(prompts.tables.last().emptyText.contains(QStringLiteral("No task")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"
#include "tests/features/accept_import.h"
#include "tests/features/window_driver.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"
#include "ui/actions/actions.h"
#include "ui/main_window/band.h"
#include "ui/style/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

const core::Id kFirstTask = dayingTask(1, 1);
const QString kPersonHeader = QStringLiteral("责任人");
constexpr qint64 kThreeSeconds = 3000;
constexpr qint64 kOneSecond = 1000;

/// A disk on which no file grows, as long as this lives.
class FullDisk
{
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit none = {1, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    struct rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

QString bandOf(const WindowDriver &driver)
{
    return driver.window.findChild<ui::Band *>()->text();
}

void pressBand(const WindowDriver &driver)
{
    driver.window.findChild<ui::Band *>()->findChild<QToolButton *>()->click();
}

bool canDo(const WindowDriver &driver, ActionId action)
{
    return driver.window.actions().action(action)->isEnabled();
}

} // namespace

TEST_CASE("a second window on one file shows the edits of the first within three seconds and "
          "cannot write")
{
    tests::DayingFile file;
    WindowDriver first(file);
    first.open();
    WindowDriver second(file);
    QElapsedTimer timer;
    timer.start();
    second.tryToOpen(file.path());
    CHECK(timer.elapsed() < kOneSecond);
    second.waitForRows();
    CHECK(bandOf(first).isEmpty());
    CHECK(bandOf(second).contains(QStringLiteral("张某 (on 办公室一号机)")));
    for (const ActionId edit :
         {ActionId::AddTask, ActionId::ImportTable, ActionId::Undo, ActionId::DeleteTask})
        CHECK_FALSE(canDo(second, edit));
    CHECK(canDo(second, ActionId::Find));
    CHECK(canDo(second, ActionId::BackUp));
    CHECK(canDo(second, ActionId::ShowPapers));

    const QModelIndex shown = second.cell(kFirstTask, kPersonHeader);
    CHECK((shown.flags() & Qt::ItemIsEditable) == Qt::NoItemFlags);
    timer.restart();
    first.type(first.cell(kFirstTask, kPersonHeader), QStringLiteral("Wang"));
    REQUIRE(WindowDriver::waitUntil([&second] {
        return second.cell(kFirstTask, kPersonHeader).data().toString() == QStringLiteral("Wang");
    }));
    CHECK(timer.elapsed() < kThreeSeconds);

    first.window.close();
    REQUIRE(WindowDriver::waitUntil(
        [&second] { return bandOf(second).contains(QStringLiteral("no longer")); }));
    pressBand(second);
    REQUIRE(WindowDriver::waitUntil([&second] { return canDo(second, ActionId::AddTask); }));
    second.waitForRows();
    second.type(second.cell(kFirstTask, kPersonHeader), QStringLiteral("Zhao"));
    CHECK(second.personOf(kFirstTask) == QStringLiteral("Zhao"));
    CHECK(bandOf(second).isEmpty());
}

TEST_CASE("a task deleted by mistake is put back from the recycle bin and is shown")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const core::Task before = file.task(kFirstTask);
    driver.prompts.accepts = true;
    driver.table().setCurrentIndex(driver.cell(kFirstTask, kPersonHeader));
    REQUIRE(WindowDriver::waitUntil([&driver] { return canDo(driver, ActionId::DeleteTask); }));
    driver.trigger(ActionId::DeleteTask);
    REQUIRE(WindowDriver::waitUntil(
        [&driver] { return !driver.cell(kFirstTask, kPersonHeader).isValid(); }));

    driver.prompts.tableVerb = 0;
    driver.trigger(ActionId::ShowDeletedTasks);
    REQUIRE(WindowDriver::waitUntil(
        [&driver] { return driver.cell(kFirstTask, kPersonHeader).isValid(); }));
    CHECK(file.task(kFirstTask) == before);
    CHECK(driver.window.actions()
              .action(ActionId::Undo)
              ->text()
              .contains(QStringLiteral("Bring back")));
    CHECK(file.isClean());
}

TEST_CASE("a backup is looked at in the window, which says so and leads back")
{
    tests::DayingFile file;
    const QString root = file.folder.filePath(QStringLiteral("backups"));
    WindowDriver driver(file, root);
    QStringList remembered;
    QObject::connect(&driver.window,
                     &ui::MainWindow::fileOpened,
                     &driver.window,
                     [&remembered](const QString &path) { remembered.append(path); });
    driver.open();
    REQUIRE(WindowDriver::waitUntil(
        [&] { return core::BackupFolder(root, file.path()).backups().size() == 1; }));
    driver.type(driver.cell(kFirstTask, kPersonHeader), QStringLiteral("Wang"));

    driver.prompts.tableVerb = 0;
    driver.trigger(ActionId::ShowBackups);
    REQUIRE(WindowDriver::waitUntil(
        [&driver] { return bandOf(driver).contains(QStringLiteral("looking at the backup")); }));
    driver.waitForRows();
    CHECK(driver.cell(kFirstTask, kPersonHeader).data().toString() != QStringLiteral("Wang"));
    CHECK_FALSE(canDo(driver, ActionId::AddTask));
    CHECK(remembered == QStringList {file.path()});

    pressBand(driver);
    REQUIRE(WindowDriver::waitUntil([&driver] { return canDo(driver, ActionId::AddTask); }));
    driver.waitForRows();
    CHECK(driver.cell(kFirstTask, kPersonHeader).data().toString() == QStringLiteral("Wang"));
    CHECK(bandOf(driver).isEmpty());
}

TEST_CASE("an import keeps what was there before it")
{
    tests::DayingFile file;
    const core::BackupFolder folder(file.folder.filePath(QStringLiteral("backups")), file.path());
    WindowDriver driver(file, file.folder.filePath(QStringLiteral("backups")));
    driver.open();
    REQUIRE(WindowDriver::waitUntil([&folder] { return folder.backups().size() == 1; }));

    QFile original(tests::testData(QStringLiteral("import/daying-2021.tsv")));
    REQUIRE(original.open(QIODevice::ReadOnly));
    QFile table(file.folder.filePath(QStringLiteral("大英县民政局对标竞进工作清单.tsv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    REQUIRE(table.write(original.readAll().replace("孵化", "再孵化")) > 0);
    table.close();
    driver.prompts.pathToOpen = table.fileName();
    driver.trigger(ActionId::ImportTable);
    tests::acceptImport(driver.window);
    REQUIRE(WindowDriver::waitUntil([&driver] { return !driver.prompts.messages.isEmpty(); }));

    const QList<core::KeptBackup> backups = folder.backups();
    const auto before = std::find_if(backups.begin(), backups.end(), [](const auto &backup) {
        return backup.reason == core::BackupReason::Import;
    });
    REQUIRE(before != backups.end());
    CHECK(core::countTasks(before->path) == 9);
    CHECK(core::countTasks(file.path()).value() > 9);
}

TEST_CASE("on a full disk only that edit fails, and what was typed stays until there is room")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QString before = driver.personOf(kFirstTask);
    {
        const FullDisk full;
        driver.enter(driver.cell(kFirstTask, kPersonHeader), QStringLiteral("Wang"));
        driver.settle();
        REQUIRE(WindowDriver::waitUntil([&driver] {
            const auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            return editor && driver.table().isAncestorOf(editor);
        }));
    }
    auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    CHECK(editor->toPlainText() == QStringLiteral("Wang"));
    QStringList reasons;
    for (const ui::PlainLabel *label : driver.table().findChildren<ui::PlainLabel *>()) {
        if (label->isVisible())
            reasons.append(label->text());
    }
    CHECK(reasons.join(u'\n').contains(QStringLiteral("大英.duban")));
    CHECK(driver.personOf(kFirstTask) == before);

    QTest::keyClick(editor, Qt::Key_Return);
    driver.settle();
    CHECK(driver.personOf(kFirstTask) == QStringLiteral("Wang"));
    CHECK(file.isClean());
}

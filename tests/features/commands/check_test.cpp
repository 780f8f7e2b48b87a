// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tests;

namespace {
/// What a seat of the window has open: a store of its own on the file.
struct Seat
{
    explicit Seat(const QString &path)
        : store(core::Store::open(path,
                                  {clock, ids, {QStringLiteral("王某"), QStringLiteral("seat")}},
                                  core::OpenMode::ReadWrite)
                    .value())
    {
    }

    core::SystemClock clock;
    core::TimeOrderedIdSource ids {clock};
    std::unique_ptr<core::Store> store;
};

/// Changes the content of the first task that has one.
core::ChangeNumber editFirstTask(core::Store &store, const QString &content)
{
    const core::Id ledger = store.ledgers().value().first().id;
    QList<core::Id> tasks;
    const QList<core::TaskFacts> facts = store.facts(ledger).value();
    for (const core::TaskFacts &task : facts) {
        if (!task.hasChildren)
            tasks.append(task.id);
    }
    const core::Task before = store.bundles({tasks.first()}).value().first().task;
    core::Task after = before;
    after.content = content;
    core::ChangeSet set;
    set.action = {core::ActionKind::EditCell, {QStringLiteral("content"), before.displayName()}};
    set.edit(before, after);
    return store.apply(set).value();
}

Run check(const QString &path)
{
    return runDuban({QStringLiteral("check"), path});
}

/// Writes past the program, as a damaged disk or a meddling hand does.
void tamper(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(statement));
        REQUIRE(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(name);
}
} // namespace

TEST_CASE("a file that was only imported is sound")
{
    const ImportedFile file;
    const Run run = check(file.path());

    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.out.contains("2 changes agree with what it holds."));
}

TEST_CASE("a single change is counted as one")
{
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("t.tsv"));
    const QString path = folder.filePath(QStringLiteral("t.duban"));
    writeFile(table, "任务\t责任人\t时限\n甲任务\t张某\t2026-06-30\n");
    REQUIRE(runDuban(words("import %1 --to %2 --ledger T --year 2026", {table, path})).exitCode
            == 0);

    CHECK(check(path).out.contains("1 change agrees with what it holds."));
}

TEST_CASE("an edit undone after a restart leaves the rows as they were and the file sound")
{
    const ImportedFile file;
    const QJsonArray before = file.list(QStringLiteral("tasks"));
    {
        Seat seat(file.path());
        REQUIRE(editFirstTask(*seat.store, QStringLiteral("改过的工作内容")) > 0);
    }
    CHECK(check(file.path()).exitCode == 0);
    CHECK(file.list(QStringLiteral("tasks")) != before);
    {
        Seat seat(file.path());
        const core::LoggedChange last = seat.store->changes(1).value().first();
        CHECK(last.who == QStringLiteral("王某"));
        REQUIRE(seat.store->revert(last.number).has_value());
    }

    CHECK(check(file.path()).exitCode == 0);
    CHECK(file.list(QStringLiteral("tasks")) == before);
}

TEST_CASE("a row that was changed past the log is found")
{
    const ImportedFile file;
    tamper(file.path(),
           QStringLiteral("UPDATE task SET content = 'x' WHERE id = (SELECT max(id) FROM task)"));

    const Run run = check(file.path());

    CHECK(run.exitCode == 3);
    CHECK(run.out.isEmpty());
    const QList<QByteArray> lines = run.err.split('\n');
    CHECK(lines.at(0).contains("is damaged and was left as it is. Open the newest backup."));
    CHECK(lines.at(1).startsWith("Task "));
    CHECK(lines.at(1).endsWith(": Content differs from the log (change 2)."));
    CHECK(lines.at(2).isEmpty());
}

TEST_CASE("a log that was meddled with is found, whatever was changed in it")
{
    for (const char *statement : {"UPDATE change SET who = 'nobody' WHERE number = 2",
                                  "UPDATE change_record SET after = '{}' WHERE change = 2",
                                  "DELETE FROM change_record WHERE change = 1"}) {
        INFO(statement);
        const ImportedFile file;
        tamper(file.path(), QString::fromLatin1(statement));

        CHECK(check(file.path()).exitCode == 3);
    }
}

TEST_CASE("a backup is a sound copy with the same rows, and nothing is overwritten by one")
{
    const ImportedFile file;
    const QString copy = file.other(QStringLiteral("copy.duban"));
    const QStringList backup = words("backup %1 --output %2", {file.path(), copy});

    REQUIRE(runDuban(backup).exitCode == 0);
    CHECK(check(copy).exitCode == 0);
    const Run listed = runDuban(words("list %1 --what tasks --format json", {copy}));
    CHECK(listOf(listed) == file.list(QStringLiteral("tasks")));

    CHECK(runDuban(backup).exitCode == 2);
}

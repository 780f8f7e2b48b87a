// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/job_files.h"

#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace tests {

using namespace core;

namespace {

int leavesIn(const QList<TaskFacts> &tasks)
{
    return static_cast<int>(std::count_if(tasks.begin(), tasks.end(), [&](const TaskFacts &task) {
        return std::none_of(tasks.begin(), tasks.end(), [&task](const TaskFacts &other) {
            return other.parent == task.id;
        });
    }));
}

} // namespace

QString homeBeside(const QString &folder)
{
    return QFileInfo(folder).path() + QStringLiteral("/home");
}

QString temporaryBeside(const QString &folder)
{
    return QFileInfo(folder).path() + QStringLiteral("/temporary");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QString &name : filesIn(from))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

bool isOfDatabase(const QString &name, const QStringList &files)
{
    const std::array suffixes {
        QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) {
        return name.endsWith(suffix) && files.contains(name.chopped(suffix.size()));
    });
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList changedFiles(const QStringList &names, const QString &before, const QString &folder)
{
    QStringList changed;
    for (const QString &name : names) {
        if (bytesOfFile(before + u'/' + name) != bytesOfFile(folder + u'/' + name))
            changed.append(QStringLiteral("changed: ") + name);
    }
    return changed;
}

Result<std::unique_ptr<Store>> openedStore(const QString &path)
{
    // In this process nothing more is written than a migration.
    static const FakeClock clock {QDate(2021, 7, 26)};
    static CountingIdSource ids;
    return Store::open(path, {clock, ids, {}}, OpenMode::ReadWrite);
}

LedgerLook lookInto(const QString &path)
{
    const auto store = openedStore(path);
    if (!store)
        return {{QStringLiteral("does not open: ") + path}};
    if (!(*store)->quickCheck())
        return {{QStringLiteral("damaged: ") + path}};
    const auto report = (*store)->check();
    if (!report || !report->findings.isEmpty())
        return {{QStringLiteral("log and tables differ: ") + path}};
    LedgerLook look {{}, 0};
    const auto ledgers = (*store)->ledgers();
    for (const Ledger &ledger : ledgers.value_or(QList<Ledger> {}))
        look.tasks += leavesIn((*store)->facts(ledger.id).value_or(QList<TaskFacts> {}));
    return look;
}

} // namespace tests

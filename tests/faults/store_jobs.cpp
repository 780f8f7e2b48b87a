// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"
#include "core/wording/error_text.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/faults/fault_jobs.h"
#include "tests/faults/job_files.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>

namespace tests {

using namespace core;

namespace {

constexpr int kEdits = 12;
constexpr ChangeNumber kFirstEdit = 4; ///< after the file, the ledger and the task
constexpr int kTasksOfOldFile = 9;

const QString kLedgerName = QStringLiteral("ledger.duban");
const QString kOldCopyName = QStringLiteral("ledger.duban.v1.backup");

template <typename T> int refusalOf(const Result<T> &result)
{
    return static_cast<int>(exitCodeOf(result.error().kind));
}

QString titleOf(ChangeNumber number)
{
    return QStringLiteral("第%1版").arg(number);
}

int edit(const QString &folder, const FaultJob::Acknowledge &acknowledge)
{
    const auto store = openedStore(folder + u'/' + kLedgerName);
    if (!store)
        return refusalOf(store);
    for (int count = 0; count < kEdits; ++count) {
        const auto newest = (*store)->changes(1);
        if (!newest)
            return refusalOf(newest);
        const auto number
            = (*store)->apply(retitled(taskIn(**store), titleOf(newest->first().number + 1)));
        if (!number)
            return refusalOf(number);
        acknowledge(static_cast<int>(*number));
    }
    return 0;
}

/// Every edit acknowledged is there, at most one more, and the title is that of the newest.
QStringList violationsOfEdits(const QString &, const QString &folder, const JobEnd &end)
{
    const QString path = folder + u'/' + kLedgerName;
    QStringList found = lookInto(path).violations;
    if (!found.isEmpty())
        return found;
    const auto store = openedStore(path);
    const ChangeNumber newest = (*store)->changes(1)->first().number;
    const bool isWhole
        = end.acknowledged == 0 || newest == end.acknowledged || newest == end.acknowledged + 1;
    if (!isWhole)
        found.append(
            QStringLiteral("acknowledged %1, there is %2").arg(end.acknowledged).arg(newest));
    if (newest >= kFirstEdit && taskIn(**store).title != titleOf(newest))
        found.append(QStringLiteral("half an edit"));
    return found;
}

void prepareLedger(const QString &folder)
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    REQUIRE(QFile::copy(fixture.path(), folder + u'/' + kLedgerName));
}

void prepareOldFile(const QString &folder)
{
    LedgerFixture fixture;
    REQUIRE(QFile::remove(fixture.path()));
    REQUIRE(fixture.tamper(bytesOfFile(testData(QStringLiteral("store/version_1.sql")))) >= 0);
    REQUIRE(QFile::copy(fixture.path(), folder + u'/' + kLedgerName));
}

int bringUpToDate(const QString &folder, const FaultJob::Acknowledge &)
{
    const auto store = openedStore(folder + u'/' + kLedgerName);
    return store ? 0 : refusalOf(store);
}

/// Its next start brings it up to date, and what it was is kept beside it.
QStringList violationsOfMigration(const QString &, const QString &folder, const JobEnd &end)
{
    const QString path = folder + u'/' + kLedgerName;
    const QString copy = folder + u'/' + kOldCopyName;
    const LedgerLook look = lookInto(path);
    QStringList found = look.violations;
    if (end.isDone && !QFile::exists(copy))
        found.append(QStringLiteral("no copy of the old file"));
    if (look.tasks != kTasksOfOldFile || countTasks(copy) != kTasksOfOldFile)
        found.append(QStringLiteral("tasks are missing"));
    return found;
}

} // namespace

QList<FaultJob> storeJobs()
{
    return {{QStringLiteral("12 edits"), {}, prepareLedger, edit, violationsOfEdits},
            {QStringLiteral("migration from version 1"),
             {kOldCopyName},
             prepareOldFile,
             bringUpToDate,
             violationsOfMigration}};
}

} // namespace tests

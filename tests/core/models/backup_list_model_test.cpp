// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/backup_list_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace core;

namespace {

/// Local time.
QDateTime local(int month, int day, int hour, int minute = 0)
{
    return {QDate(2026, month, day), QTime(hour, minute)};
}

KeptBackup made(const QDateTime &at, BackupReason reason = BackupReason::Day)
{
    return {QStringLiteral("/b/1.duban"), at, reason, 1536, 222};
}

QString shown(const KeptBackup &backup, BackupListModel::Column column)
{
    const BackupListModel model({backup}, local(11, 28, 16, 30));
    return model.index(0, column).data().toString();
}

} // namespace

TEST_CASE("a backup tells when it was made, its tasks and its size")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    BackupListModel model({made(local(11, 28, 9, 5)), made(local(11, 27, 9))},
                          local(11, 28, 16, 30));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 5);
    CHECK(model.index(0, BackupListModel::TimeColumn).data().toString()
          == QStringLiteral("2026-11-28 09:05"));
    CHECK(model.index(0, BackupListModel::TasksColumn).data().toString() == QStringLiteral("222"));
    CHECK(model.index(0, BackupListModel::SizeColumn).data().toString()
          == QStringLiteral("1.5 kB"));
    CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("Made at"));
    CHECK_FALSE(model.headerData(5, Qt::Horizontal).isValid());
    CHECK(model.backupAt(1).at == local(11, 27, 9));
    QLocale::setDefault(before);
}

TEST_CASE("the age of a backup is told in words: minutes, hours of the day, days of the calendar")
{
    const auto age
        = [](const QDateTime &at) { return shown(made(at), BackupListModel::AgeColumn); };
    CHECK(age(local(11, 28, 16, 30)) == QStringLiteral("Just now"));
    CHECK(age(local(11, 28, 16, 29)).startsWith(QStringLiteral("1 minute")));
    CHECK(age(local(11, 28, 15, 31)).startsWith(QStringLiteral("59 minute")));
    CHECK(age(local(11, 28, 15, 30)).startsWith(QStringLiteral("1 hour")));
    CHECK(age(local(11, 28, 9)).startsWith(QStringLiteral("7 hour")));
    CHECK(age(local(11, 27, 23)) == QStringLiteral("Yesterday"));
    CHECK(age(local(11, 27, 1)) == QStringLiteral("Yesterday"));
    CHECK(age(local(10, 31, 17)).startsWith(QStringLiteral("28 day")));
    CHECK(age(local(11, 28, 17)).contains(QStringLiteral("Later")));
}

TEST_CASE("every reason has words of its own")
{
    QStringList words;
    for (const auto &[reason, key] : EnumKeys<BackupReason>::values)
        words.append(shown(made(local(11, 28, 9), reason), BackupListModel::ReasonColumn));
    CHECK(words.size() == 5);
    CHECK(words.removeDuplicates() == 0);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("a backup that cannot be read says so instead of a number")
{
    KeptBackup backup = made(local(11, 28, 9));
    backup.tasks.reset();
    CHECK(shown(backup, BackupListModel::TasksColumn) == QStringLiteral("Cannot be read"));
}

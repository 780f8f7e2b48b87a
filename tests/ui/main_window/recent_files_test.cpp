// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/recent_files_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using ui::RecentFile;
using ui::RecentFilesModel;
using ui::withRecentFile;

namespace {

RecentFile file(const QString &path)
{
    return {path, QDateTime(QDate(2026, 9, 24), QTime(8, 31), QTimeZone::utc())};
}

} // namespace

TEST_CASE("the file opened last stands first, and once")
{
    QList<RecentFile> files = withRecentFile({}, file(QStringLiteral("/甲.duban")));
    files = withRecentFile(files, file(QStringLiteral("/乙.duban")));
    files = withRecentFile(files, file(QStringLiteral("/甲.duban")));
    REQUIRE(files.size() == 2);
    CHECK(files.at(0).path == QStringLiteral("/甲.duban"));
    CHECK(files.at(1).path == QStringLiteral("/乙.duban"));
}

TEST_CASE("eight files are remembered")
{
    QList<RecentFile> files;
    for (int index = 0; index < 12; ++index)
        files = withRecentFile(files, file(QString::number(index)));
    CHECK(files.size() == 8);
    CHECK(files.first().path == QStringLiteral("11"));
    CHECK(files.last().path == QStringLiteral("4"));
}

TEST_CASE("a recent file shows its name and folder, and whether it is gone")
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("示例县民政局2026.duban"));
    const QString gone = folder.filePath(QStringLiteral("旧.duban"));
    REQUIRE(QFile(there).open(QIODevice::WriteOnly));

    RecentFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFiles({file(there), file(gone)});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == QStringLiteral("示例县民政局2026"));
    CHECK(model.index(0).data(RecentFilesModel::FolderRole).toString() == folder.path());
    CHECK(model.index(0).data(RecentFilesModel::PathRole).toString() == there);
    CHECK(QTest::qWaitFor(
        [&model] { return model.index(1).data(RecentFilesModel::MissingRole).toBool(); }));
    CHECK_FALSE(model.index(0).data(RecentFilesModel::MissingRole).toBool());

    QFile::remove(there);
    model.refresh();
    CHECK(QTest::qWaitFor(
        [&model] { return model.index(0).data(RecentFilesModel::MissingRole).toBool(); }));
}

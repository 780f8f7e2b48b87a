// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/recent_files_model.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

#include <atomic>

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

TEST_CASE("a recent file shows its name and folder, and how it stands once that is known")
{
    const QDate today(2026, 9, 24);
    std::atomic<bool> isGone = false;
    RecentFilesModel model([&isGone, today](const QString &path, QDate day) {
        ui::FileSummary summary;
        summary.isMissing = isGone || path.endsWith(QStringLiteral("旧.duban"));
        summary.isRead = !summary.isMissing;
        summary.open = day == today ? 43 : 0;
        return summary;
    });
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto summary
        = [&model](int row) { return model.index(row).data(RecentFilesModel::SummaryRole); };
    model.setToday(today);
    model.setFiles(
        {file(QStringLiteral("/局/示例县民政局2026.duban")), file(QStringLiteral("/旧.duban"))});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == QStringLiteral("示例县民政局2026"));
    CHECK(model.index(0).data(RecentFilesModel::FolderRole).toString() == QStringLiteral("/局"));
    CHECK_FALSE(summary(0).isValid());
    CHECK(QTest::qWaitFor([&] { return summary(0).isValid() && summary(1).isValid(); }));
    CHECK(summary(0).value<ui::FileSummary>().open == 43);
    CHECK(summary(1).value<ui::FileSummary>().isMissing);

    isGone = true;
    model.refresh();
    CHECK(QTest::qWaitFor([&] { return summary(0).value<ui::FileSummary>().isMissing; }));
}

TEST_CASE("recent files are read only while the list is seen")
{
    std::atomic<int> readings = 0;
    RecentFilesModel model([&readings](const QString &, QDate) {
        ++readings;
        return ui::FileSummary {};
    });
    model.setShown(false);
    model.setToday(QDate(2026, 9, 24));
    model.setFiles({file(QStringLiteral("/甲.duban"))});
    QCoreApplication::processEvents();
    CHECK(readings == 0);
    model.setShown(true);
    CHECK(QTest::qWaitFor([&readings] { return readings == 1; }));
}

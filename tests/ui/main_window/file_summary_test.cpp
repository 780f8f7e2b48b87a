// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daying_file.h"
#include "ui/main_window/file_summary.h"

using ui::FileSummary;

namespace {

FileSummary read(const QString &path, QDate today)
{
    return ui::summaryOf(path, today, core::WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a file tells its office, its ledgers and how many tasks are open, late and due soon")
{
    const tests::DayingFile file;
    // Nine tasks; three are due on 2021-12-31.
    const FileSummary early = read(file.path(), QDate(2021, 12, 20));
    CHECK(early.isRead);
    CHECK(early.office == QStringLiteral("大英县民政局"));
    CHECK(early.ledgers.size() == 1);
    CHECK(early.open == 9);
    CHECK(early.red == 0);
    CHECK(early.yellow == 0);

    const FileSummary due = read(file.path(), QDate(2021, 12, 31));
    CHECK(due.yellow == 3);
    const FileSummary late = read(file.path(), QDate(2022, 1, 5));
    CHECK(late.open == 9);
    CHECK(late.red == 3);
}

TEST_CASE("a file that is gone or no ledger is told as such")
{
    const tests::DayingFile file;
    CHECK(read(file.folder.filePath(QStringLiteral("无.duban")), QDate(2021, 12, 20)).isMissing);

    const QString other = file.folder.filePath(QStringLiteral("别.duban"));
    QFile foreign(other);
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("no ledger");
    foreign.close();
    const FileSummary summary = read(other, QDate(2021, 12, 20));
    CHECK_FALSE(summary.isMissing);
    CHECK_FALSE(summary.isRead);
}

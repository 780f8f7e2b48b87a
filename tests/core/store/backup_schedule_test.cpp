// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_schedule.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace core;

namespace {

constexpr int kBeijing = 8 * 3600; // seconds east of UTC

/// "2026-11-28 09:00" in Beijing.
QDateTime beijing(const char *text)
{
    const QDateTime at
        = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {at.date(), at.time(), QTimeZone(kBeijing)};
}

/// One backup every day at nine, the last on @p last, @p count in all, the newest first.
QList<QDateTime> everyDay(QDate last, int count)
{
    QList<QDateTime> times;
    for (int i = 0; i < count; ++i)
        times.append({last.addDays(-i), QTime(9, 0), QTimeZone(kBeijing)});
    return times;
}

QStringList daysLeft(const QList<QDateTime> &times, const QDateTime &now)
{
    const QList<qsizetype> outdated = outdatedBackups(times, now);
    QStringList left;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (!outdated.contains(i))
            left.append(times.at(i).date().toString(Qt::ISODate));
    }
    return left;
}

} // namespace

TEST_CASE("the first look of a day makes a backup, whether anything was changed or not")
{
    const QDateTime now = beijing("2026-11-28 09:00");
    CHECK(dueBackup(std::nullopt, false, now) == BackupReason::Day);
    CHECK(dueBackup(beijing("2026-11-27 23:59"), false, now) == BackupReason::Day);
    CHECK(dueBackup(beijing("2026-11-27 23:59"), false, beijing("2026-11-28 00:00"))
          == BackupReason::Day);
    CHECK_FALSE(dueBackup(beijing("2026-11-28 00:01"), false, now));
}

TEST_CASE("half an hour after the last one a backup is due if there were changes")
{
    const QDateTime last = beijing("2026-11-28 09:00");
    CHECK_FALSE(dueBackup(last, true, beijing("2026-11-28 09:29")));
    CHECK(dueBackup(last, true, beijing("2026-11-28 09:30")) == BackupReason::Changes);
    CHECK_FALSE(dueBackup(last, false, beijing("2026-11-28 17:00")));
}

TEST_CASE("a clock that was put back stops no backups")
{
    const QDateTime last = beijing("2026-11-28 16:00");
    CHECK(dueBackup(last, true, beijing("2026-11-28 09:00")) == BackupReason::Changes);
    CHECK(dueBackup(last, false, beijing("2021-06-30 09:00")) == BackupReason::Day);
}

TEST_CASE("all of the last 24 hours are kept, of the day before the newest")
{
    // Saturday 09:00. 24 hours reach to Friday 09:00 sharp.
    const QDateTime now = beijing("2026-11-28 09:00");
    const QList<QDateTime> times {beijing("2026-11-28 08:30"), // newest of Saturday
                                  beijing("2026-11-28 08:00"), // within 24 hours
                                  beijing("2026-11-27 17:00"), // newest of Friday
                                  beijing("2026-11-27 09:30"), // within 24 hours
                                  beijing("2026-11-27 09:00"), // 24 hours sharp
                                  beijing("2026-11-27 08:59"), // out
                                  beijing("2026-11-26 17:00"), // newest of Thursday
                                  beijing("2026-11-26 09:00")}; // out
    CHECK(outdatedBackups(times, now) == QList<qsizetype> {5, 7});
    const QList<QDateTime> otherOrder {times.at(7), times.at(0), times.at(6), times.at(5)};
    CHECK(outdatedBackups(otherOrder, now) == QList<qsizetype> {0});
}

TEST_CASE("thirty days keep one each, twelve months keep one each")
{
    // 400 days back from 28 November 2026: to 25 October 2025. The thirty days reach back to 30
    // October. October 2026 has its newest among them (the 31st), then each month its last day;
    // twelve months are November 2026 to December 2025.
    const QList<QDateTime> times = everyDay(QDate(2026, 11, 28), 400);
    const QStringList left = daysLeft(times, beijing("2026-11-28 10:00"));
    REQUIRE(left.size() == 40);
    CHECK(left.first() == QStringLiteral("2026-11-28"));
    CHECK(left.at(28) == QStringLiteral("2026-10-31"));
    CHECK(left.at(29) == QStringLiteral("2026-10-30"));
    CHECK(left.mid(30)
          == QStringList {QStringLiteral("2026-09-30"),
                          QStringLiteral("2026-08-31"),
                          QStringLiteral("2026-07-31"),
                          QStringLiteral("2026-06-30"),
                          QStringLiteral("2026-05-31"),
                          QStringLiteral("2026-04-30"),
                          QStringLiteral("2026-03-31"),
                          QStringLiteral("2026-02-28"),
                          QStringLiteral("2026-01-31"),
                          QStringLiteral("2025-12-31")});
}

TEST_CASE("after a long holiday or a clock five years ahead what there is stays")
{
    const QList<QDateTime> times = everyDay(QDate(2026, 1, 30), 30);
    CHECK(outdatedBackups(times, beijing("2026-03-02 09:00")).isEmpty());
    CHECK(outdatedBackups(times, beijing("2031-11-28 09:00")).isEmpty());
    // A lonely one is the newest of its day, however old.
    CHECK(outdatedBackups({beijing("2019-02-28 09:00")}, beijing("2026-11-28 09:00")).isEmpty());
}

TEST_CASE("backups from the future of a clock that was put back are left alone")
{
    const QDateTime now = beijing("2026-11-28 09:00");
    const QList<QDateTime> times {beijing("2031-01-01 10:00"),
                                  beijing("2031-01-01 09:00"),
                                  beijing("2026-11-26 10:00"),
                                  beijing("2026-11-26 09:00")};
    CHECK(outdatedBackups(times, now) == QList<qsizetype> {3});
}

TEST_CASE("the hour that a change of the clock repeats keeps its order and its day")
{
    // Berlin, 25 October 2026: 02:30 summer time (+2) comes an hour before 02:30 winter time (+1).
    const QDateTime summer(QDate(2026, 10, 25), QTime(2, 30), QTimeZone(2 * 3600));
    const QDateTime winter(QDate(2026, 10, 25), QTime(2, 30), QTimeZone(3600));
    const QDateTime later(QDate(2026, 10, 27), QTime(2, 0), QTimeZone(3600));
    CHECK(outdatedBackups({winter, summer}, later) == QList<qsizetype> {1});
    CHECK(outdatedBackups({summer, winter}, later) == QList<qsizetype> {0});
    CHECK(dueBackup(summer, true, winter) == BackupReason::Changes);
}

TEST_CASE("nothing there is nothing to take away")
{
    CHECK(outdatedBackups({}, beijing("2026-11-28 09:00")).isEmpty());
}

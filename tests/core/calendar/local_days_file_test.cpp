// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/local_days_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

const QDate kMovedThursday(2026, 8, 6);

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("without a file of days nothing is changed")
{
    const QTemporaryDir folder;
    const LocalDaysFile file(folder.filePath(QStringLiteral("duban/workdays.txt")));
    CHECK(file.path().isEmpty());
    CHECK(*file.load() == LocalDays());
    CHECK(*LocalDaysFile().load() == LocalDays());
}

TEST_CASE("days are kept in a folder that is made for them")
{
    const QTemporaryDir folder;
    const LocalDaysFile file(folder.filePath(QStringLiteral("duban/workdays.txt")));
    LocalDays days;
    days.setChange(kMovedThursday, false);

    REQUIRE(file.save(days).has_value());
    CHECK(*file.load() == days);
    CHECK(file.path() == folder.filePath(QStringLiteral("duban/workdays.txt")));
}

TEST_CASE("the system's days hold until there are own ones, which begin with them")
{
    const QTemporaryDir folder;
    const QString shared = folder.filePath(QStringLiteral("shared.txt"));
    write(shared, "2026: 08-06 |\n");
    const LocalDaysFile file(folder.filePath(QStringLiteral("own.txt")), shared);
    auto days = file.load();
    REQUIRE(days.has_value());
    CHECK(days->changeOf(kMovedThursday) == std::optional(false));

    days->setChange(QDate(2026, 8, 7), false);
    REQUIRE(file.save(*days).has_value());
    CHECK(file.path() == folder.filePath(QStringLiteral("own.txt")));
    CHECK(file.load()->changesOf(2026).size() == 2);
}

TEST_CASE("days that cannot be kept are refused and the old ones stay")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    write(path, "2026: 08-06 |\n");
    const LocalDaysFile inFile(path + QStringLiteral("/workdays.txt"));

    CHECK_FALSE(inFile.save(LocalDays()).has_value());
    CHECK_FALSE(LocalDaysFile().save(LocalDays()).has_value());
    CHECK(LocalDaysFile(path).load()->changeOf(kMovedThursday) == std::optional(false));
}

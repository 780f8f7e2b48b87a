// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

/// Begins as the public files of holidays do.
QByteArray publicFile(const QByteArray &days)
{
    return R"({"$schema": "https://example.org/schema.json", "year": 2027,
               "papers": ["http://www.gov.cn/"], "days": [)"
        + days + "]}";
}

ErrorKind refusalOf(const QByteArray &bytes)
{
    const auto lines = readHolidays(bytes);
    REQUIRE_FALSE(lines.has_value());
    return lines.error().kind;
}

} // namespace

TEST_CASE("holidays are read from lines")
{
    const auto lines = readHolidays("# 2027\n\n2027: 01-01..01-03 | 01-09\r\n+2026: 12-31 |\n");
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 2);
    CHECK(noticeLineText(lines->first()) == QStringLiteral("2027: 01-01..01-03 | 01-09"));
    CHECK(lines->last().isAddition);
}

TEST_CASE("holidays are read from the public form")
{
    const auto lines
        = readHolidays(publicFile(R"({"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                      {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
                      {"name": "元旦", "date": "2027-01-09", "isOffDay": false})"));
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 1);
    CHECK(noticeLineText(lines->first()) == QStringLiteral("2027: 01-01..01-02 | 01-09"));
}

TEST_CASE("a day of another year in the public form does not make that year known")
{
    const auto lines = readHolidays(publicFile(R"({"date": "2026-12-31", "isOffDay": true},
                      {"date": "2027-01-01", "isOffDay": true})"));
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 2);
    CHECK(noticeLineText(lines->first()) == QStringLiteral("+2026: 12-31 |"));
    CHECK(noticeLineText(lines->last()) == QStringLiteral("2027: 01-01 |"));
}

TEST_CASE("a mark at the beginning of the file does not matter")
{
    CHECK(readHolidays("\xEF\xBB\xBF"
                       "2027: 01-01 |")
              .has_value());
    CHECK(readHolidays("\xEF\xBB\xBF" + publicFile(R"({"date": "2027-01-01", "isOffDay": true})"))
              .has_value());
}

TEST_CASE("a year that is not announced yet is an empty file")
{
    CHECK(refusalOf(publicFile("")) == ErrorKind::InputEmpty);
    CHECK(refusalOf("# to come\n") == ErrorKind::InputEmpty);
    CHECK(refusalOf("") == ErrorKind::InputEmpty);
}

TEST_CASE("what is no file of holidays is refused with the place")
{
    for (const char *bytes : {"{", "{\"year\": 2027}x", "hello", "2027: 99-01 |"})
        CHECK(refusalOf(bytes) == ErrorKind::InputDamaged);
    CHECK(refusalOf(publicFile(R"({"date": "2026-01-01", "isOffDay": true})"))
          == ErrorKind::InputDamaged);

    const auto second = readHolidays(publicFile(
        R"({"date": "2027-01-01", "isOffDay": true}, {"date": "2027-02-30", "isOffDay": true})"));
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().arguments == QStringList {QStringLiteral("2")});
    CHECK(refusalOf(publicFile(R"({"date": "2027-01-01", "isOffDay": "yes"})"))
          == ErrorKind::InputDamaged);
}

TEST_CASE("a file of holidays is read whole, or refused with its reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("2027.json"));
    CHECK(readHolidayFile(path).error().kind == ErrorKind::InputMissing);

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(publicFile(R"({"date": "2027-01-01", "isOffDay": true})"));
    file.close();
    CHECK(readHolidayFile(path)->first().year == 2027);

    REQUIRE(file.resize(qint64 {2} * 1024 * 1024));
    CHECK(readHolidayFile(path).error().kind == ErrorKind::InputTooLarge);
    CHECK(readHolidayFile(folder.path()).error().kind == ErrorKind::InputUnreadable);
}

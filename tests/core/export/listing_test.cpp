// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/listing.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

#include <QJsonArray>

using namespace core;

namespace {

class Annex
{
public:
    Annex()
        : m_source(tests::dayingRecords())
    {
    }

    [[nodiscard]] ListingRequest request(QDate asOf) const
    {
        return {m_source, m_calendar, asOf, {tests::kDayingLedger}, {}, {}, {}};
    }

    [[nodiscard]] Listing list(ListingKind kind, const ListingRequest &request) const
    {
        const Result<Listing> result = listing(kind, request);
        REQUIRE(result.has_value());
        return *result;
    }

    tests::ListRecordSource m_source;
    WorkCalendar m_calendar = WorkCalendar::builtIn();
};

QStringList column(const Listing &listing, const char *key)
{
    QStringList values;
    for (const QJsonObject &row : listing.rows)
        values.append(row.value(QLatin1String(key)).toVariant().toString());
    return values;
}

} // namespace

TEST_CASE("the nine tasks of the annex are listed cell by cell")
{
    const Annex annex;
    const Listing tasks = annex.list(ListingKind::Tasks, annex.request(QDate(2021, 7, 30)));

    REQUIRE(tasks.rows.size() == 9);
    for (int i = 0; i < 9; ++i) {
        const QJsonObject task = tasks.rows.at(i);
        const tests::DayingRow &row = tests::dayingRows().at(static_cast<size_t>(i));
        const auto first = [&task](const char *list) {
            return task.value(QLatin1String(list)).toArray().first();
        };
        CHECK(task.value(QStringLiteral("objective")).toString()
              == tests::dayingObjectives().at(static_cast<size_t>(i / 3)));
        CHECK(task.value(QStringLiteral("objective_code")).toString()
              == QString::number(i / 3 + 1));
        CHECK(task.value(QStringLiteral("content")).toString() == row.content);
        CHECK(task.value(QStringLiteral("problem")).toString() == row.problem);
        CHECK(first("measures").toString() == row.measure);
        CHECK(first("responsibilities")[QStringLiteral("person")].toString() == row.person);
        CHECK(first("responsibilities")[QStringLiteral("role")].toString()
              == QStringLiteral("person"));
        CHECK(first("deadlines")[QStringLiteral("phrase")].toString() == row.due);
        CHECK(first("outcomes")[QStringLiteral("expected")].toString() == row.expected);
        CHECK(task.value(QStringLiteral("code")).isNull());
        CHECK(task.value(QStringLiteral("title")).isNull());
        CHECK(task.value(QStringLiteral("progress")).isNull());
        CHECK(task.value(QStringLiteral("light")).toString() == QStringLiteral("green"));
    }
    QStringList keys = tasks.rows.first().keys();
    QStringList columns = tasks.columns;
    keys.sort();
    columns.sort();
    CHECK(keys == columns);
}

TEST_CASE("on the last day of the year nothing is red, five days later three tasks are")
{
    const Annex annex;
    const Listing onTheDay = annex.list(ListingKind::Alerts, annex.request(QDate(2021, 12, 31)));
    CHECK(column(onTheDay, "light") == QStringList(3, QStringLiteral("yellow")));

    const Listing after = annex.list(ListingKind::Alerts, annex.request(QDate(2022, 1, 5)));
    CHECK(column(after, "light") == QStringList(3, QStringLiteral("red")));
    CHECK(column(after, "days") == QStringList(3, QStringLiteral("-2")));
    CHECK(column(after, "calendar_days") == QStringList(3, QStringLiteral("-5")));
    CHECK(column(after, "overdue") == QStringList(3, QStringLiteral("true")));
    CHECK(column(after, "rule") == QStringList(3, QStringLiteral("5")));
    CHECK(column(after, "person")
          == QStringList {
              QStringLiteral("胡应兵"), QStringLiteral("陈祖丽"), QStringLiteral("邓迪伟")});
}

TEST_CASE("alerts come worst first")
{
    const Annex annex;
    // On 29 December 2023 the rows of 2021 are two years late, those of 2023 due soon.
    const Listing alerts = annex.list(ListingKind::Alerts, annex.request(QDate(2023, 12, 29)));

    CHECK(column(alerts, "light")
          == QStringList {QStringLiteral("red"),
                          QStringLiteral("red"),
                          QStringLiteral("red"),
                          QStringLiteral("yellow"),
                          QStringLiteral("yellow"),
                          QStringLiteral("yellow")});
}

TEST_CASE("a search finds the tasks in which every word stands")
{
    const Annex annex;
    ListingRequest request = annex.request(QDate(2021, 7, 30));
    request.match = QStringLiteral("亲民化 品牌");
    CHECK(annex.list(ListingKind::Tasks, request).rows.size() == 1);

    request.match = QStringLiteral("火化");
    CHECK(annex.list(ListingKind::Tasks, request).rows.isEmpty());
}

TEST_CASE("filters by light and unit hold for the lists of a task too")
{
    const Annex annex;
    ListingRequest request = annex.request(QDate(2022, 1, 5));
    request.light = LightColour::Red;
    CHECK(annex.list(ListingKind::Measures, request).rows.size() == 3);

    request.light.reset();
    request.unit = Id {999};
    CHECK(annex.list(ListingKind::Deadlines, request).rows.isEmpty());
}

TEST_CASE("ledgers, units and persons are listed with all their fields")
{
    const Annex annex;
    const ListingRequest request = annex.request(QDate(2021, 7, 30));

    CHECK(column(annex.list(ListingKind::Ledgers, request), "title")
          == QStringList {QStringLiteral("大英县民政局对标竞进工作清单")});
    CHECK(column(annex.list(ListingKind::Units, request), "name")
          == QStringList {QStringLiteral("大英县民政局")});
    CHECK(annex.list(ListingKind::People, request).rows.size() == 3);
    CHECK(annex.list(ListingKind::Outcomes, request).rows.size() == 9);
    CHECK(annex.list(ListingKind::Responsibilities, request).rows.size() == 9);
}

TEST_CASE("the years whose days off are guessed are named where workdays are counted over them")
{
    const Annex annex;

    // The last deadline is 2025-12-31; the notices reach to 2026.
    CHECK(annex.list(ListingKind::Tasks, annex.request(QDate(2026, 1, 5))).unknownYears.isEmpty());
    CHECK(annex.list(ListingKind::Alerts, annex.request(QDate(2028, 1, 5))).unknownYears
          == QList<int> {2027, 2028});
    CHECK(annex.list(ListingKind::People, annex.request(QDate(2028, 1, 5))).unknownYears.isEmpty());
}

TEST_CASE("a listing without a deadline guesses no year")
{
    Annex annex;
    for (const Record &record : annex.m_source.records()) {
        if (std::holds_alternative<Deadline>(record))
            annex.m_source.remove(idOf(record));
    }

    CHECK(annex.list(ListingKind::Tasks, annex.request(QDate(2028, 1, 5))).unknownYears.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_json.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

namespace {
QJsonObject exported(const tests::ListRecordSource &source, const RowFilter &filter = {})
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const tests::FakeClock clock(QDate(2021, 7, 30));
    const auto bytes = ledgersJson({source, calendar, clock, {tests::kDayingLedger}, filter});
    REQUIRE(bytes.has_value());
    return QJsonDocument::fromJson(*bytes).object();
}

qsizetype recordsIn(const QJsonArray &tasks)
{
    qsizetype count = 0;
    for (const auto &task : tasks) {
        const QJsonObject lists = task.toObject();
        for (const auto &list : lists)
            count += list.toArray().size();
    }
    return count + tasks.size();
}
} // namespace

TEST_CASE("an export holds every record of the ledger")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    const QJsonObject json = exported(source);
    const QJsonArray tasks = json[QStringLiteral("ledgers")][0][QStringLiteral("tasks")].toArray();

    CHECK(json[QStringLiteral("format")].toString() == QStringLiteral("duban"));
    CHECK(tasks.size() == 12); // three objectives, nine tasks
    // Ledger, office and three persons stand beside the tasks.
    CHECK(recordsIn(tasks) + 5 == source.records().size());
    CHECK(json[QStringLiteral("people")].toArray().size() == 3);
}

TEST_CASE("an export of one unit brings the objectives above its tasks along")
{
    tests::ListRecordSource source(tests::dayingRecords());
    Task task = std::get<Task>(source.record(tests::dayingTask(2, 1)));
    task.unit = tests::kDayingOffice;
    source.put(task);
    RowFilter filter;
    filter.unit = tests::kDayingOffice;
    const QJsonArray tasks
        = exported(source, filter)[QStringLiteral("ledgers")][0][QStringLiteral("tasks")].toArray();

    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0][QStringLiteral("id")].toString() == QStringLiteral("20"));
    CHECK(tasks[1][QStringLiteral("id")].toString() == QStringLiteral("21"));
}

TEST_CASE("an export leaves out what views and columns filter out")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    RowFilter filter;
    filter.leftOut = QSet<RowKey> {};
    for (int objective = 1; objective <= 3; ++objective) {
        for (int task = 1; task <= 3; ++task) {
            if (objective != 2 || task != 1)
                filter.leftOut->insert({tests::dayingTask(objective, task), Id {}});
        }
    }
    // The one that is left, and the objective above it.
    const QJsonArray tasks
        = exported(source, filter)[QStringLiteral("ledgers")][0][QStringLiteral("tasks")].toArray();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[1][QStringLiteral("id")].toString() == QStringLiteral("21"));
}

TEST_CASE("an export of a filtered view holds the tasks that pass, and a ledger must exist")
{
    const tests::ListRecordSource source(tests::dayingRecords());
    RowFilter filter;
    filter.chosen = QSet<Id> {tests::dayingTask(1, 2), tests::dayingTask(3, 1)};
    const QJsonArray tasks
        = exported(source, filter)[QStringLiteral("ledgers")][0][QStringLiteral("tasks")].toArray();
    REQUIRE(tasks.size() == 4);
    CHECK(tasks[1][QStringLiteral("id")].toString() == QStringLiteral("12"));

    const WorkCalendar calendar = WorkCalendar::builtIn();
    const tests::FakeClock clock(QDate(2021, 7, 30));
    const auto unknown = ledgersJson({source, calendar, clock, {Id {77}}});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == ErrorKind::NotFound);
}

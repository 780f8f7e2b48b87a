// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_snapshot.h"
#include "core/report/reminder_text.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"
#include "tests/support/work_days.h"

using namespace core;
using tests::dayingTask;

namespace {

const Id kLate = dayingTask(1, 1); // 2021年底

AlertSnapshot alertsAfterNewYear(const tests::ListRecordSource &source)
{
    const auto read = readAlerts(source, {QDate(2022, 1, 5), tests::workDays(), {}, {}, {}});
    REQUIRE(read.has_value());
    return *read;
}

Progress report()
{
    Progress progress;
    progress.id = Id {5001};
    progress.task = kLate;
    progress.date = QDate(2021, 12, 1);
    progress.text = QStringLiteral("已完成12个社区");
    return progress;
}

} // namespace

TEST_CASE("alerts hold of a late task what is told of it, and none of its long texts")
{
    tests::ListRecordSource source(tests::dayingRecords());
    Task task = source.bundles({kLate})->constFirst().task;
    REQUIRE_FALSE(task.content.isEmpty());
    task.title = QStringLiteral("社区亲民化改造");
    task.problem = QStringLiteral("资金未到位");
    source.put(task);
    source.put(report());

    const AlertSnapshot snapshot = alertsAfterNewYear(source);
    const TaskBundle told = snapshot.texts.value(kLate);
    const TaskBundle whole = source.bundles({kLate})->constFirst();
    CHECK(told.task.displayName() == QStringLiteral("社区亲民化改造"));
    CHECK(told.responsibilities == whole.responsibilities);
    CHECK(told.reports == QList {report()});
    CHECK(told.task.content.isEmpty());
    CHECK(told.task.problem.isEmpty());
    CHECK(told.measures.isEmpty());
    CHECK(told.deadlines.isEmpty());
    CHECK(told.outcomes.isEmpty());
}

TEST_CASE("a letter made of what alerts hold says what one made of the whole task says")
{
    tests::ListRecordSource source(tests::dayingRecords());
    source.put(report());
    const AlertSnapshot snapshot = alertsAfterNewYear(source);
    const Light light = snapshot.facts.lightOf(kLate);
    const QString letter
        = remindedTaskText({source.bundles({kLate})->constFirst(), light}, QDate(2022, 1, 5));
    CHECK(letter.contains(QStringLiteral("已完成12个社区")));
    CHECK(remindedTaskText({snapshot.texts.value(kLate), light}, QDate(2022, 1, 5)) == letter);
}

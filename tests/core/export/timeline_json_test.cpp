// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_json.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

TEST_CASE("every task of a timeline is told with its group, its days and its light")
{
    TimelineReport report;
    report.title = QStringLiteral("挂图");
    report.today = QDate(2026, 9, 24);
    TimelineLine group;
    group.isGroup = true;
    group.name = QStringLiteral("社会救助科");
    TimelineLine task;
    task.name = QStringLiteral("低保<b>复核</b>");
    task.bar.task = Id {4711};
    task.bar.due = QDate(2026, 9, 30);
    task.bar.light.colour = LightColour::Yellow;
    task.bar.light.reason = LightReason::DueSoon;
    task.bar.light.workdays = 3;
    report.lines = {group, task};
    const QJsonObject json = QJsonDocument::fromJson(timelineJson(report)).object();
    CHECK(json[QStringLiteral("document")].toString() == QStringLiteral("timeline"));
    CHECK(json[QStringLiteral("as_of")].toString() == QStringLiteral("2026-09-24"));
    REQUIRE(json[QStringLiteral("tasks")].toArray().size() == 1);
    const QJsonValue written = json[QStringLiteral("tasks")][0];
    CHECK(written[QStringLiteral("id")].toString() == QStringLiteral("4711"));
    CHECK(written[QStringLiteral("group")].toString() == group.name);
    CHECK(written[QStringLiteral("name")].toString() == task.name);
    CHECK(written[QStringLiteral("start")].isNull());
    CHECK(written[QStringLiteral("due")].toString() == QStringLiteral("2026-09-30"));
    CHECK(written[QStringLiteral("light")].toString() == QStringLiteral("yellow"));
    CHECK(written[QStringLiteral("reason")].toString() == QStringLiteral("due_soon"));
    CHECK(written[QStringLiteral("days")].toInt() == 3);
    CHECK(written[QStringLiteral("progress")].isNull());
}

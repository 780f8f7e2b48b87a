// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_change.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Measure measureAt(qint64 id, int position)
{
    Measure measure;
    measure.id = {id};
    measure.task = {1};
    measure.position = position;
    return measure;
}

Progress reportOn(qint64 id, QDate date)
{
    Progress report;
    report.id = {id};
    report.task = {1};
    report.date = date;
    return report;
}

TaskBundle bundleOfOne()
{
    TaskBundle bundle;
    bundle.task.id = {1};
    return bundle;
}

QList<qint64> idsOf(const auto &records)
{
    QList<qint64> ids;
    for (const auto &record : records)
        ids.append(record.id.value);
    return ids;
}

} // namespace

TEST_CASE("what is inserted takes its place in the order of its list")
{
    TaskBundle bundle = bundleOfOne();
    applyTo(bundle, {{}, Record(measureAt(11, 2))});
    applyTo(bundle, {{}, Record(measureAt(12, 0))});
    applyTo(bundle, {{}, Record(measureAt(13, 1))});
    CHECK(idsOf(bundle.measures) == QList<qint64> {12, 13, 11});
    applyTo(bundle, {{}, Record(reportOn(22, QDate(2026, 3, 2)))});
    applyTo(bundle, {{}, Record(reportOn(23, QDate(2026, 3, 1)))});
    CHECK(idsOf(bundle.reports) == QList<qint64> {23, 22});
}

TEST_CASE("events stand as they came, whatever their day")
{
    TaskBundle bundle = bundleOfOne();
    Event event;
    event.task = {1};
    event.id = {31};
    event.date = QDate(2026, 5, 1);
    applyTo(bundle, {{}, Record(event)});
    event.id = {32};
    event.date = QDate(2026, 4, 1);
    applyTo(bundle, {{}, Record(event)});
    CHECK(idsOf(bundle.events) == QList<qint64> {31, 32});
}

TEST_CASE("what is edited moves to where it now belongs, what is removed is gone")
{
    TaskBundle bundle = bundleOfOne();
    bundle.measures = {measureAt(11, 0), measureAt(12, 1)};
    applyTo(bundle, {Record(measureAt(11, 0)), Record(measureAt(11, 5))});
    CHECK(idsOf(bundle.measures) == QList<qint64> {12, 11});
    applyTo(bundle, {Record(measureAt(12, 1)), {}});
    CHECK(idsOf(bundle.measures) == QList<qint64> {11});
    Task task = bundle.task;
    task.title = QStringLiteral("新");
    applyTo(bundle, {Record(bundle.task), Record(task)});
    CHECK(bundle.task.title == QStringLiteral("新"));
}

TEST_CASE("several changes are written one after the other")
{
    const TaskBundle bundle = bundleOfOne();
    const TaskBundle changed = changedBundle(bundle,
                                             {{{}, Record(measureAt(11, 0))},
                                              {{}, Record(measureAt(12, 1))},
                                              {Record(measureAt(11, 0)), {}}});
    CHECK(idsOf(changed.measures) == QList<qint64> {12});
    CHECK(bundle.measures.isEmpty());
}

TEST_CASE("what belongs to another task or to none changes nothing")
{
    TaskBundle bundle = bundleOfOne();
    const TaskBundle before = bundle;
    Measure other = measureAt(11, 0);
    other.task = {2};
    applyTo(bundle, {{}, Record(other)});
    applyTo(bundle, {{}, Record(Unit {})});
    Task task;
    task.id = {2};
    applyTo(bundle, {{}, Record(task)});
    CHECK(bundle == before);
}

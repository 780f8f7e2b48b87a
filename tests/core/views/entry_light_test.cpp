// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_light.h"
#include "core/views/office_words.h"
#include "core/views/phrase_basis.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

using namespace core;

namespace {

// 24 September 2026 is the last workday before two holidays.
const QDate kLightDay(2026, 9, 24);

Light measureLight(QDate due, QDate done, TaskState state = TaskState::InProgress)
{
    Measure measure;
    measure.plannedEnd = due;
    measure.doneOn = done;
    TaskFacts task;
    task.state = state;
    return lightOfMeasure(measure, task, kLightDay, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a measure is judged by its own day")
{
    CHECK(measureLight(QDate(2026, 8, 31), {}).reason == LightReason::Overdue);
    CHECK(measureLight(QDate(2026, 8, 31), {}).colour == LightColour::Red);
    CHECK(measureLight(QDate(2026, 9, 30), {}).reason == LightReason::DueSoon);
    CHECK(measureLight(QDate(2026, 9, 30), {}).workdays == 3);
    CHECK(measureLight(QDate(2026, 10, 30), {}).reason == LightReason::Normal);
    CHECK(measureLight({}, {}).reason == LightReason::Normal);
}

TEST_CASE("a measure done is on time or late, one done tomorrow is not done")
{
    CHECK(measureLight(QDate(2026, 6, 30), QDate(2026, 6, 30)).reason == LightReason::ClosedOnTime);
    CHECK(measureLight(QDate(2026, 6, 30), QDate(2026, 7, 3)).reason == LightReason::ClosedLate);
    CHECK(measureLight(QDate(2026, 6, 30), QDate(2026, 9, 25)).reason == LightReason::Overdue);
}

TEST_CASE("measures of a task that rests rest as well")
{
    CHECK(measureLight(QDate(2026, 8, 31), {}, TaskState::Suspended).reason
          == LightReason::Suspended);
}

TEST_CASE("a node reached is done")
{
    Deadline node;
    node.due = QDate(2026, 8, 31);
    node.isFinal = false;
    const TaskFacts task;
    const auto reason
        = [&] { return lightOfDeadline(node, task, kLightDay, WorkCalendar::builtIn()).reason; };
    CHECK(reason() == LightReason::Overdue);
    node.actual = QDate(2026, 8, 20);
    CHECK(reason() == LightReason::ClosedOnTime);
}

TEST_CASE("measures and deadlines are judged by what their ledger sets")
{
    TaskFacts task;
    task.rules.warnWorkdays = 2;
    Measure measure;
    measure.plannedEnd = QDate(2026, 9, 30); // three workdays ahead
    const auto light
        = [&] { return lightOfMeasure(measure, task, kLightDay, WorkCalendar::builtIn()); };
    CHECK(light().reason == LightReason::Normal);
    task.rules.warnWorkdays = 3;
    CHECK(light().reason == LightReason::DueSoon);

    // A Saturday; the workday after it is 14 September.
    measure.plannedEnd = QDate(2026, 9, 12);
    const WorkCalendar calendar = WorkCalendar::builtIn();
    CHECK(lightOfMeasure(measure, task, QDate(2026, 9, 14), calendar).reason
          == LightReason::Overdue);
    task.rules.dayOffRule = DayOffRule::Later;
    CHECK(lightOfMeasure(measure, task, QDate(2026, 9, 14), calendar).reason
          == LightReason::DueSoon);
}

TEST_CASE("measures and deadlines of a priority task are due soon as early as it is")
{
    TaskFacts task;
    Deadline last;
    last.due = QDate(2026, 10, 14);
    last.precision = Precision::Day;
    const auto reason
        = [&] { return lightOfDeadline(last, task, kLightDay, WorkCalendar::builtIn()).reason; };
    CHECK(reason() == LightReason::Normal);
    task.taskClass = TaskClass::PriorityProject;
    CHECK(reason() == LightReason::DueSoon);
}

TEST_CASE("phrases are read against the document, else as before, else the ledger's year")
{
    Ledger ledger = tests::dayingLedger();
    CHECK(phraseBasis(ledger, QDate(2021, 3, 1)) == PhraseBasis {QDate(2021, 7, 13), true});
    ledger.sourceDate = {};
    CHECK(phraseBasis(ledger, QDate(2021, 3, 1)) == PhraseBasis {QDate(2021, 3, 1), true});
    CHECK(phraseBasis(ledger, QDate(2021, 1, 1)) == PhraseBasis {QDate(2021, 1, 1), false});
    CHECK(phraseBasis(ledger, {}) == PhraseBasis {QDate(2021, 1, 1), false});
    ledger.year = 0;
    CHECK(phraseBasis(ledger, {}) == PhraseBasis {});
}

TEST_CASE("every class and modality has an office word that is read back")
{
    for (const auto &[value, key] : EnumKeys<TaskClass>::values)
        CHECK(taskClassOfWord(officeWord(value)) == value);
    for (const auto &[value, key] : EnumKeys<Modality>::values)
        CHECK(modalityOfWord(officeWord(value)) == value);
    CHECK(taskClassOfWord(QStringLiteral("整改")) == TaskClass::Rectification);
    CHECK(officeWord(TaskClass::Rectification) == QStringLiteral("整改事项"));
    CHECK_FALSE(modalityOfWord(QStringLiteral("尽量")).has_value());
}

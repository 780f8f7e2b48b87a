// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moved_due.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kMoveDay(2026, 9, 24);

Deadline dueOn(const QString &phrase, QDate due)
{
    Deadline deadline;
    deadline.id = Id {11};
    deadline.task = Id {5};
    deadline.phrase = phrase;
    deadline.due = due;
    return deadline;
}

RecordChange becomes(const Record &before, const std::optional<Record> &after)
{
    RecordChange change;
    change.before = before;
    if (after)
        change.after = *after;
    return change;
}

Deadline october()
{
    return dueOn(QStringLiteral("10月底"), QDate(2026, 10, 31));
}

RecordChange toNovember()
{
    return becomes(october(), dueOn(QStringLiteral("11月底"), QDate(2026, 11, 30)));
}

Event told(EventKind kind)
{
    Event how;
    how.kind = kind;
    how.date = QDate(2026, 9, 20);
    how.reason = QStringLiteral("连续降雨");
    how.decidedBy = QStringLiteral("局党组");
    how.document = QStringLiteral("会议纪要〔2026〕8号");
    return how;
}

Event stepOf(const RecordChange &change, EventKind kind)
{
    return moveStep(movedDue(change), told(kind), TaskState::Assigned, kMoveDay);
}

QStringList faultsOf(const Event &step)
{
    QStringList names;
    for (const FieldFault &fault : moveFaults(step, kMoveDay))
        names.append(fault.field + u' ' + keyOf(fault.fault));
    return names;
}

} // namespace

TEST_CASE("a deadline is moved where the day it names becomes another one, or none")
{
    const RecordChange november = toNovember();
    CHECK(movedDue(november));
    const Deadline open = dueOn(QStringLiteral("长期"), {});
    const RecordChange opened = becomes(october(), open);
    CHECK(movedDue(opened));
    // The same day in other words, a first day, a deletion, another record.
    const Deadline reworded = dueOn(QStringLiteral("10月31日前"), QDate(2026, 10, 31));
    const QList<RecordChange> others {becomes(october(), reworded),
                                      becomes(open, october()),
                                      becomes(october(), std::nullopt),
                                      becomes(Task {}, Task {})};
    for (const RecordChange &other : others)
        CHECK_FALSE(movedDue(other));
}

TEST_CASE("the step of a move holds both deadlines, why, and by whom it was decided")
{
    const Event step = stepOf(toNovember(), EventKind::DueExtended);
    CHECK(step.kind == EventKind::DueExtended);
    CHECK(step.task == Id {5});
    CHECK(step.deadline == Id {11});
    CHECK(step.oldPhrase == QStringLiteral("10月底"));
    CHECK(step.oldDue == QDate(2026, 10, 31));
    CHECK(step.newPhrase == QStringLiteral("11月底"));
    CHECK(step.newDue == QDate(2026, 11, 30));
    CHECK(step.date == QDate(2026, 9, 20));
    CHECK(step.typedOn == kMoveDay);
    CHECK(step.stateBefore == TaskState::Assigned);
    CHECK(step.decidedBy == QStringLiteral("局党组"));
    CHECK(step.document.isEmpty()); // only an order has one
    CHECK(faultsOf(step).isEmpty());
}

TEST_CASE("a correction is of the day it is typed, and nobody decides on it")
{
    const Event step = stepOf(toNovember(), EventKind::DueCorrected);
    CHECK(step.date == kMoveDay);
    CHECK(step.decidedBy.isEmpty());
    CHECK(step.reason == QStringLiteral("连续降雨"));
    const Event order = stepOf(toNovember(), EventKind::DueAdjusted);
    CHECK(order.document == QStringLiteral("会议纪要〔2026〕8号"));
    CHECK(order.decidedBy == QStringLiteral("局党组"));
}

TEST_CASE("an extension leads to a later day, and a paper is not of tomorrow")
{
    RecordChange earlier = toNovember();
    std::swap(earlier.before, earlier.after);
    CHECK(faultsOf(stepOf(earlier, EventKind::DueExtended))
          == QStringList {QStringLiteral("new_phrase not_later")});
    CHECK(faultsOf(stepOf(earlier, EventKind::DueCorrected)).isEmpty());
    Event late = stepOf(toNovember(), EventKind::DueExtended);
    late.date = kMoveDay.addDays(1);
    CHECK(faultsOf(late) == QStringList {QStringLiteral("event_date in_future")});
    Event mute = late;
    mute.date = kMoveDay;
    mute.reason.clear();
    CHECK(faultsOf(mute) == QStringList {QStringLiteral("reason missing")});
}

TEST_CASE("of several changes those that move a deadline each have their step")
{
    const QList<RecordChange> changes {becomes(Task {}, Task {}), toNovember(), toNovember()};
    const Event how = told(EventKind::DueCorrected);
    CHECK(moveSteps(changes, how, TaskState::InProgress, kMoveDay).size() == 2);
    CHECK(moveSteps({}, how, TaskState::InProgress, kMoveDay).isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_facts.h"
#include "core/views/task_step.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;
using tests::refusal;

namespace {

const Id kSteppedTask = dayingTask(1, 1); // 2021年底, due on Friday, 31 December 2021
const Id kDeadline {113};

Event closing()
{
    Event draft;
    draft.kind = EventKind::Closed;
    draft.date = QDate(2021, 7, 29);
    draft.verifiedBy = QStringLiteral("局办公室 张某");
    draft.opinion = QStringLiteral("情况属实，同意销号");
    draft.evidence = QStringLiteral("验收报告");
    return draft;
}

Event stop(EventKind kind, QDate date = QDate(2021, 7, 30))
{
    Event draft;
    draft.kind = kind;
    draft.date = date;
    draft.reason = QStringLiteral("资金未到位");
    draft.decidedBy = QStringLiteral("主要领导");
    return draft;
}

Event move(EventKind kind, const char16_t *phrase)
{
    Event draft = stop(kind);
    draft.deadline = kDeadline;
    draft.newPhrase = QString::fromUtf16(phrase);
    return draft;
}

Result<ChangeSet> take(EditDesk &desk, const Event &draft)
{
    const TaskBundle own = desk.bundle(kSteppedTask);
    return desk.write([&](const EditContext &context) { return stepChange(own, draft, context); });
}

QStringList faultsOf(EditDesk &desk, const Event &draft)
{
    QStringList names;
    const TaskBundle own = desk.bundle(kSteppedTask);
    (void)desk.write([&](const EditContext &context) -> Result<ChangeSet> {
        for (const FieldFault &fault : stepFaults(own, draft, context))
            names.append(fault.field + u' ' + keyOf(fault.fault));
        return ChangeSet {};
    });
    return names;
}

TaskState state(const EditDesk &desk)
{
    return desk.bundle(kSteppedTask).task.state;
}

} // namespace

TEST_CASE(
    "closing a task gives it a number, and keeps the day it was done and the day it was typed")
{
    EditDesk desk;
    const auto set = take(desk, closing());
    REQUIRE(set.has_value());
    CHECK(set->kind == ChangeKind::Step);
    CHECK(set->action.arguments.value(0) == QStringLiteral("closed"));

    const TaskBundle bundle = desk.bundle(kSteppedTask);
    CHECK(bundle.task.state == TaskState::Closed);
    const Event event = bundle.events.last();
    CHECK(event.closingNumber == QStringLiteral("2021-001"));
    CHECK(event.date == QDate(2021, 7, 29));
    CHECK(event.typedOn == QDate(2021, 7, 30));
    CHECK(event.stateBefore == TaskState::InProgress);
    CHECK(event.evidence == QStringLiteral("验收报告"));
    CHECK(factsOf(bundle).closedOn == QDate(2021, 7, 29));
    CHECK(desk.text(kSteppedTask, ColumnField::CompletedOn) == QStringLiteral("2021-07-29"));
}

TEST_CASE("no closing number comes twice, not even after its task was reopened")
{
    EditDesk desk;
    REQUIRE(take(desk, closing()).has_value());
    REQUIRE(take(desk, stop(EventKind::Reopened)).has_value());
    CHECK(state(desk) == TaskState::InProgress);
    REQUIRE(take(desk, closing()).has_value());

    CHECK(desk.bundle(kSteppedTask).events.last().closingNumber == QStringLiteral("2021-002"));
    CHECK(desk.source.ledgers()->first().lastClosing == 2);
}

TEST_CASE("every fault of a closing is told at once")
{
    EditDesk desk;
    Event draft;
    draft.kind = EventKind::Closed;
    draft.date = QDate(2021, 7, 31);
    CHECK(faultsOf(desk, draft)
          == QStringList {QStringLiteral("verified_by missing"),
                          QStringLiteral("opinion missing"),
                          QStringLiteral("event_date in_future")});
    CHECK(refusal(take(desk, draft)) == QStringLiteral("verified_by missing"));
    CHECK(desk.written.last().isEmpty());
}

TEST_CASE("a task is not done before it began")
{
    EditDesk desk;
    Task task = desk.bundle(kSteppedTask).task;
    task.start = QDate(2021, 7, 30);
    desk.source.put(task);

    CHECK(faultsOf(desk, closing()) == QStringList {QStringLiteral("event_date end_before_start")});
}

TEST_CASE("a task is suspended, goes on where it stood, and is cancelled")
{
    EditDesk desk;
    Task task = desk.bundle(kSteppedTask).task;
    task.state = TaskState::Assigned;
    desk.source.put(task);
    REQUIRE(take(desk, stop(EventKind::Suspended)).has_value());
    CHECK(state(desk) == TaskState::Suspended);
    REQUIRE(take(desk, stop(EventKind::Reopened)).has_value());
    CHECK(state(desk) == TaskState::Assigned);
    REQUIRE(take(desk, stop(EventKind::Cancelled)).has_value());
    CHECK(state(desk) == TaskState::Cancelled);
}

TEST_CASE("a step the state does not allow is refused with the state")
{
    EditDesk desk;
    const auto refused = take(desk, stop(EventKind::Reopened));
    CHECK(refused.error().kind == ErrorKind::StepImpossible);
    CHECK(refusal(refused) == QStringLiteral("in_progress"));

    REQUIRE(take(desk, closing()).has_value());
    CHECK(take(desk, stop(EventKind::Suspended)).error().kind == ErrorKind::StepImpossible);
}

TEST_CASE("an extension moves the due date, keeps the first one and is counted")
{
    EditDesk desk;
    REQUIRE(take(desk, move(EventKind::DueExtended, u"2022年3月底前")).has_value());

    const TaskBundle bundle = desk.bundle(kSteppedTask);
    const Deadline &deadline = bundle.deadlines.first();
    CHECK(deadline.phrase == QStringLiteral("2022年3月底前"));
    CHECK(deadline.due == QDate(2022, 3, 31));
    CHECK(deadline.originalDue == QDate(2021, 12, 31));
    CHECK(bundle.task.state == TaskState::InProgress);
    const Event event = bundle.events.last();
    CHECK(event.oldPhrase == QStringLiteral("2021年底"));
    CHECK(event.oldDue == QDate(2021, 12, 31));
    CHECK(event.newDue == QDate(2022, 3, 31));
    CHECK(factsOf(bundle).deadlines.first().moves.size() == 1);
}

TEST_CASE("a deadline of a sheet without any date moves to a day that names its year")
{
    EditDesk desk;
    Ledger ledger = tests::dayingLedger();
    ledger.sourceDate = {};
    ledger.year = 0;
    desk.source.put(ledger);
    Deadline deadline = desk.bundle(kSteppedTask).deadlines.first();
    deadline.basis = {};
    desk.source.put(deadline);
    CHECK(faultsOf(desk, move(EventKind::DueExtended, u"3月底"))
          == QStringList {QStringLiteral("new_phrase no_day")});
    REQUIRE(take(desk, move(EventKind::DueExtended, u"2022年3月底前")).has_value());

    CHECK(desk.bundle(kSteppedTask).deadlines.first().due == QDate(2022, 3, 31));
}

TEST_CASE("what is missing or makes no sense in a moved deadline is told")
{
    EditDesk desk;
    CHECK(faultsOf(desk, move(EventKind::DueExtended, u"尽快"))
          == QStringList {QStringLiteral("new_phrase no_day")});
    CHECK(faultsOf(desk, move(EventKind::DueExtended, u"2021年10月底"))
          == QStringList {QStringLiteral("new_phrase not_later")});
    CHECK(faultsOf(desk, move(EventKind::DueAdjusted, u"2021年10月底"))
          == QStringList {QStringLiteral("document missing")});
    CHECK(faultsOf(desk, move(EventKind::DueCorrected, u"2021年底"))
          == QStringList {QStringLiteral("new_phrase unchanged")});
    Event nobody = move(EventKind::DueCorrected, u"2021年11月底");
    nobody.decidedBy.clear();
    CHECK(faultsOf(desk, nobody).isEmpty());
    nobody.reason = QStringLiteral(" ");
    CHECK(faultsOf(desk, nobody) == QStringList {QStringLiteral("reason missing")});
}

TEST_CASE("a deadline that is not there cannot be moved")
{
    EditDesk desk;
    Event draft = move(EventKind::DueExtended, u"2022年3月底");
    draft.deadline = Id {9999};

    CHECK(take(desk, draft).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the deadline meant is the last final one that names a day")
{
    EditDesk desk;
    TaskBundle bundle = desk.bundle(kSteppedTask);
    CHECK(movableDeadline(bundle)->id == kDeadline);

    Deadline open = bundle.deadlines.first();
    open.id = Id {900};
    open.due = {};
    bundle.deadlines.append(open);
    CHECK(movableDeadline(bundle)->id == kDeadline);
    bundle.deadlines.removeFirst();
    CHECK(movableDeadline(bundle)->id == Id {900});
    bundle.deadlines.clear();
    CHECK(movableDeadline(bundle) == nullptr);
}

TEST_CASE("a deadline that is deleted leaves its steps behind, taking it back binds them again")
{
    EditDesk desk;
    REQUIRE(take(desk, move(EventKind::DueExtended, u"2022年3月底")).has_value());
    const TaskBundle before = desk.bundle(kSteppedTask);
    const auto deletion = desk.write(
        [&](const EditContext &) { return deleteEntries(before, QSet<Id> {kDeadline}); });
    REQUIRE(deletion.has_value());

    const Event released = desk.bundle(kSteppedTask).events.last();
    CHECK_FALSE(released.deadline.isSet());
    CHECK(released.newPhrase == QStringLiteral("2022年3月底"));
    desk.source.apply(deletion->inverted());
    CHECK(desk.bundle(kSteppedTask) == before);
}

namespace {

Event riskDraft(EventKind kind, QDate date = QDate(2021, 7, 30))
{
    Event draft;
    draft.kind = kind;
    draft.date = date;
    draft.reason = QStringLiteral("用地手续未批");
    return draft;
}

} // namespace

TEST_CASE("a risk is declared with a reason and withdrawn with one, and the state stays")
{
    EditDesk desk;
    REQUIRE(take(desk, riskDraft(EventKind::RiskDeclared, QDate(2021, 7, 28))).has_value());
    TaskBundle bundle = desk.bundle(kSteppedTask);
    CHECK(bundle.task.state == TaskState::InProgress);
    CHECK(bundle.events.last().kind == EventKind::RiskDeclared);
    CHECK(bundle.events.last().reason == QStringLiteral("用地手续未批"));
    CHECK(bundle.events.last().typedOn == QDate(2021, 7, 30));
    const RiskPoint declared {
        bundle.events.last().id, QDate(2021, 7, 28), true, QStringLiteral("用地手续未批")};
    CHECK(factsOf(bundle).risks == QList<RiskPoint> {declared});

    CHECK(faultsOf(desk, riskDraft(EventKind::RiskWithdrawn, QDate(2021, 7, 27)))
          == QStringList {QStringLiteral("event_date end_before_start")});
    const auto withdrawn = take(desk, riskDraft(EventKind::RiskWithdrawn, QDate(2021, 7, 29)));
    REQUIRE(withdrawn.has_value());
    CHECK(withdrawn->kind == ChangeKind::Step);
    CHECK(factsOf(desk.bundle(kSteppedTask)).risks.size() == 2);
    CHECK(refusal(take(desk, riskDraft(EventKind::RiskWithdrawn)))
          == QStringLiteral("in_progress"));
}

TEST_CASE("a risk names a day and a reason, and is declared of work that goes on alone")
{
    EditDesk desk;
    Event draft = riskDraft(EventKind::RiskDeclared, {});
    draft.reason = QStringLiteral("  ");
    CHECK(faultsOf(desk, draft)
          == QStringList {QStringLiteral("event_date missing"), QStringLiteral("reason missing")});
    CHECK(faultsOf(desk, riskDraft(EventKind::RiskDeclared, QDate(2021, 7, 31)))
          == QStringList {QStringLiteral("event_date in_future")});
    REQUIRE(take(desk, closing()).has_value());
    CHECK(refusal(take(desk, riskDraft(EventKind::RiskDeclared))) == QStringLiteral("closed"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

const Id kFirst = dayingTask(1, 1); // 2021年底
const Id kDeadline {113};

Event draftOf(EventKind kind, QDate date)
{
    Event draft;
    draft.kind = kind;
    draft.date = date;
    draft.reason = QStringLiteral("选址未定");
    draft.decidedBy = QStringLiteral("局党组");
    draft.verifiedBy = QStringLiteral("张某");
    draft.opinion = QStringLiteral("同意销号");
    return draft;
}

void take(ModelDesk &desk, const Event &draft)
{
    const auto set = desk.model.stepChange(kFirst, draft);
    REQUIRE(set.has_value());
    desk.write(*set);
}

QString second(const ModelDesk &desk, ColumnField field, Id entry = {})
{
    return desk.cell(kFirst, field, entry).data(SecondLineRole).toString();
}

QString text(const ModelDesk &desk, ColumnField field)
{
    return desk.cell(kFirst, field).data().toString();
}

} // namespace

TEST_CASE("an extended deadline shows its day and how often it was extended")
{
    ModelDesk desk;
    desk.load();
    Event extension = draftOf(EventKind::DueExtended, QDate(2021, 7, 30));
    extension.deadline = kDeadline;
    extension.newPhrase = QStringLiteral("2022年3月底");
    take(desk, extension);

    CHECK(desk.until([&] {
        return second(desk, ColumnField::Deadline)
            == QStringLiteral("2022-03-31\nextended 1 time(s)");
    }));
    desk.model.setList(ListKind::Deadlines);
    CHECK(desk.until([&] {
        return second(desk, ColumnField::Deadline, kDeadline)
            == QStringLiteral("2022-03-31\noriginally 2021-12-31\nextended 1 time(s)");
    }));
}

TEST_CASE("a closed task shows that it was in time and on which day")
{
    ModelDesk desk;
    desk.load();
    take(desk, draftOf(EventKind::Closed, QDate(2021, 7, 29)));

    CHECK(desk.until(
        [&] { return text(desk, ColumnField::Remaining) == QStringLiteral("Closed on time"); }));
    CHECK(second(desk, ColumnField::Remaining) == QStringLiteral("2021-07-29"));
    CHECK(text(desk, ColumnField::Light) == QStringLiteral("Closed"));
    CHECK(desk.model.ledgers().first().lastClosing == 1);
}

TEST_CASE("before the day of its extension everything reads as it read then")
{
    ModelDesk desk;
    desk.load();
    Event extension = draftOf(EventKind::DueExtended, QDate(2021, 7, 30));
    extension.deadline = kDeadline;
    extension.newPhrase = QStringLiteral("2022年3月底");
    take(desk, extension);
    desk.clock.setToday(QDate(2021, 7, 29));
    desk.model.refresh();

    CHECK(desk.until([&] {
        return text(desk, ColumnField::Deadline) == QStringLiteral("2021年底")
            && second(desk, ColumnField::Deadline) == QStringLiteral("2021-12-31");
    }));
}

TEST_CASE("typing over a due date changes nothing and says that a step is needed")
{
    ModelDesk desk;
    desk.load();
    const auto typed
        = desk.model.changeFor(desk.cell(kFirst, ColumnField::Deadline), QStringLiteral("10月底"));

    CHECK(typed.error().kind == ErrorKind::NeedsStep);
    CHECK(typed.error().arguments == QStringList {QStringLiteral("113"), QStringLiteral("10月底")});
}

TEST_CASE("the form of a step is told the number, the new day and every fault")
{
    ModelDesk desk;
    desk.load();
    CHECK(desk.model.completedStep(kFirst, draftOf(EventKind::Closed, {})).closingNumber
          == QStringLiteral("2021-001"));
    Event extension = draftOf(EventKind::DueExtended, QDate(2021, 7, 30));
    extension.deadline = kDeadline;
    extension.newPhrase = QStringLiteral("明年上半年");
    CHECK(desk.model.completedStep(kFirst, extension).newDue == QDate(2022, 6, 30));
    extension.reason.clear();
    CHECK(desk.model.stepFaults(kFirst, extension)
          == QList<FieldFault> {{QStringLiteral("reason"), Fault::Missing}});
    CHECK(desk.model.stepFaults(Id {4711}, extension).isEmpty());
}

TEST_CASE("who may only read takes no step")
{
    ModelDesk desk;
    desk.load();
    desk.model.setReadOnly(true);
    const Event draft = draftOf(EventKind::Closed, QDate(2021, 7, 29));

    CHECK(desk.model.stepChange(kFirst, draft).error().kind == ErrorKind::LedgerClosed);
    CHECK(desk.model.stepChange(Id {4711}, draft).error().kind == ErrorKind::NotFound);
}

TEST_CASE("below how long a measure takes stands the day it must start by")
{
    ModelDesk desk;
    desk.load();
    const Id measure {112};
    desk.model.setList(ListKind::Measures);
    // The entries come after the list is shown.
    REQUIRE(desk.until([&] {
        return desk.cell(kFirst, ColumnField::MeasureDuration, measure).isValid()
            && desk.hasTexts();
    }));
    CHECK(second(desk, ColumnField::MeasureDuration, measure).isEmpty());
    desk.type(desk.cell(kFirst, ColumnField::MeasureDuration, measure), QStringLiteral("2周"));
    // Friday 31 December 2021, 30 to 27 and 24 to 20.
    CHECK(desk.until([&] {
        return second(desk, ColumnField::MeasureDuration, measure)
            == QStringLiteral("start by 12-20");
    }));
    CHECK(desk.cell(kFirst, ColumnField::MeasureDuration, measure).data().toString()
          == QStringLiteral("2周"));

    // What is closed has nothing to start.
    take(desk, draftOf(EventKind::Closed, QDate(2021, 7, 29)));
    CHECK(
        desk.until([&] { return second(desk, ColumnField::MeasureDuration, measure).isEmpty(); }));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_order.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

/// A desk whose first task has the measures 甲, 乙, 丙.
class EntriesDesk : public EditDesk
{
public:
    EntriesDesk()
    {
        REQUIRE(type(task, ColumnField::Measure, u"甲").has_value());
        const CellAddress measure {ColumnField::Measure, {}, {}};
        REQUIRE(type(task, measure, QStringLiteral("乙"), true).has_value());
        REQUIRE(type(task, measure, QStringLiteral("丙"), true).has_value());
    }

    /// The measures of the task, as 甲乙丙; · for one without a text.
    [[nodiscard]] QString measures() const
    {
        QString texts;
        const TaskBundle whole = bundle(task);
        for (const Measure &measure : whole.measures)
            texts += measure.text.isEmpty() ? QStringLiteral("·") : measure.text;
        return texts;
    }

    [[nodiscard]] Id measure(qsizetype place) const { return bundle(task).measures.at(place).id; }

    Result<ChangeSet> move(const QSet<Id> &entries, bool isUpward)
    {
        return put(moveEntries(bundle(task), RecordKind::Measure, entries, isUpward));
    }

    Result<ChangeSet> copy(RecordKind kind, const QSet<Id> &entries)
    {
        return put(duplicateEntries(bundle(task), kind, entries, ids));
    }

    Result<ChangeSet> insert(RecordKind kind, Id after)
    {
        return put(insertEntry(bundle(task), kind, after, ids));
    }

    Id task = dayingTask(1, 1);

private:
    Result<ChangeSet> put(const Result<ChangeSet> &change)
    {
        return write([&change](const EditContext & /*context*/) { return change; });
    }
};

} // namespace

TEST_CASE("a new entry stands below the one it is put behind, and taking it back leaves no trace")
{
    EntriesDesk desk;
    const TaskBundle before = desk.bundle(desk.task);
    const auto inserted = desk.insert(RecordKind::Measure, desk.measure(0));
    REQUIRE(inserted.has_value());
    CHECK(inserted->action == Action {ActionKind::AddEntry, {QStringLiteral("measure")}});
    CHECK(desk.measures() == QStringLiteral("甲·乙丙"));
    desk.source.apply(inserted->inverted());
    CHECK(desk.bundle(desk.task) == before);
}

TEST_CASE("the first entry of a task is put in behind none")
{
    EntriesDesk desk;
    REQUIRE(desk.insert(RecordKind::Measure, {}).has_value());
    CHECK(desk.measures() == QStringLiteral("·甲乙丙"));
}

TEST_CASE("a deadline put into a task that is due already is a node")
{
    EntriesDesk desk;
    const Id due = desk.bundle(desk.task).deadlines.constFirst().id;
    REQUIRE(desk.insert(RecordKind::Deadline, due).has_value());
    const QList<Deadline> deadlines = desk.bundle(desk.task).deadlines;
    REQUIRE(deadlines.size() == 2);
    CHECK(deadlines.at(0).isFinal);
    CHECK_FALSE(deadlines.at(1).isFinal);
}

TEST_CASE("entries move by one place, and no further than the first and the last")
{
    EntriesDesk desk;
    const auto moved = desk.move({desk.measure(2)}, true);
    REQUIRE(moved.has_value());
    CHECK(desk.measures() == QStringLiteral("甲丙乙"));
    CHECK(moved->changes.size() == 2);
    CHECK(moved->action
          == Action {ActionKind::MoveTask,
                     {QStringLiteral("measure"), QStringLiteral("丙"), QStringLiteral("1")}});
    REQUIRE(desk.move({desk.measure(1)}, true).has_value());
    CHECK(desk.measures() == QStringLiteral("丙甲乙"));
    CHECK(desk.move({desk.measure(0)}, true)->isEmpty());
    CHECK(desk.move({desk.measure(2)}, false)->isEmpty());
}

TEST_CASE("entries that do not stand together are brought together first")
{
    EntriesDesk desk;
    REQUIRE(desk.move({desk.measure(0), desk.measure(2)}, false).has_value());
    CHECK(desk.measures() == QStringLiteral("乙甲丙"));
    REQUIRE(desk.move({desk.measure(1), desk.measure(2)}, true).has_value());
    CHECK(desk.measures() == QStringLiteral("甲丙乙"));
}

TEST_CASE("copies stand behind the last original, without what was done")
{
    EntriesDesk desk;
    TaskBundle done = desk.bundle(desk.task);
    Measure after = done.measures.at(0);
    after.doneOn = QDate(2021, 7, 28);
    after.owner = QStringLiteral("何某");
    ChangeSet set;
    set.edit(done.measures.at(0), after);
    desk.source.apply(set);
    const auto copied = desk.copy(RecordKind::Measure, {desk.measure(0), desk.measure(1)});
    REQUIRE(copied.has_value());
    CHECK(desk.measures() == QStringLiteral("甲乙甲乙丙"));
    CHECK(copied->action
          == Action {ActionKind::AddEntry,
                     {QStringLiteral("measure"), QStringLiteral("乙"), QStringLiteral("2")}});
    const Measure copy = desk.bundle(desk.task).measures.at(2);
    CHECK(copy.owner == QStringLiteral("何某"));
    CHECK_FALSE(copy.doneOn.isValid());
    CHECK(copy.id != after.id);
}

TEST_CASE("the copy of a deadline is a node that was never moved")
{
    EntriesDesk desk;
    const Deadline original = desk.bundle(desk.task).deadlines.constFirst();
    REQUIRE(desk.copy(RecordKind::Deadline, {original.id}).has_value());
    const Deadline copy = desk.bundle(desk.task).deadlines.at(1);
    CHECK(copy.phrase == original.phrase);
    CHECK(copy.due == original.due);
    CHECK(copy.originalDue == original.due);
    CHECK_FALSE(copy.isFinal);
}

TEST_CASE("what is no entry of the task is refused")
{
    EntriesDesk desk;
    const auto unknown
        = moveEntries(desk.bundle(desk.task), RecordKind::Measure, {Id {4711}}, true);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(desk.insert(RecordKind::Comment, {}).has_value());
    CHECK_FALSE(desk.insert(RecordKind::Measure, Id {4711}).has_value());
    CHECK_FALSE(desk.copy(RecordKind::Measure, {}).has_value());
}

TEST_CASE("measures copied together wait for each other's copies, moved ones for whom they waited")
{
    EntriesDesk desk;
    const CellAddress before {ColumnField::MeasurePredecessors, {}, desk.measure(2)};
    REQUIRE(desk.type(desk.task, before, QStringLiteral("1、2")).has_value());
    const Id first = desk.measure(0);
    REQUIRE(desk.copy(RecordKind::Measure, {desk.measure(1), desk.measure(2)}).has_value());
    CHECK(desk.measures() == QStringLiteral("甲乙丙乙丙"));
    CHECK(desk.bundle(desk.task).measures.at(4).predecessors
          == u'#' + first.toString() + QStringLiteral(" #") + desk.measure(3).toString());
    CHECK(desk.text(desk.task, ColumnField::MeasurePredecessors) == QStringLiteral("1、2\n1、4"));
    REQUIRE(desk.move({first}, false).has_value());
    CHECK(desk.measures() == QStringLiteral("乙甲丙乙丙"));
    CHECK(desk.bundle(desk.task).measures.at(2).predecessors
          == u'#' + first.toString() + QStringLiteral(" #") + desk.measure(0).toString());
    CHECK(desk.text(desk.task, ColumnField::MeasurePredecessors) == QStringLiteral("1、2\n2、4"));
}

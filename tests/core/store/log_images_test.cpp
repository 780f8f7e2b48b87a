// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_images.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using namespace tests;

namespace {

QList<RecordDelta> deltas(const ChangeSet &set)
{
    const auto result = deltasOf(set.changes);
    REQUIRE(result);
    return *result;
}

QList<QList<RecordDelta>> logRowsOf(const QList<RecordDelta> &deltas)
{
    QList<QList<RecordDelta>> rows;
    for (qsizetype first = 0; first < deltas.size();) {
        const qsizetype end = endOfLogRow(deltas, first);
        rows.append(deltas.mid(first, end - first));
        first = end;
    }
    return rows;
}

QString utf8Text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("an edit is logged with the fields that changed, and nothing else")
{
    Task before = sampleTask(kTask, kLedger, utf8Text("旧"));
    Task after = before;
    after.title = utf8Text("新");
    after.start = QDate(2021, 8, 1);
    after.unit = Id {9007199254740993};
    ChangeSet set = emptySet();
    set.edit(before, after);

    const LogImages images = imagesOf(deltas(set));
    CHECK(images.before.toString() == utf8Text(R"({"start_date":null,"title":"旧","unit":null})"));
    CHECK(images.after.toString()
          == utf8Text(R"({"start_date":"2021-08-01","title":"新","unit":"9007199254740993"})"));
    const auto again = deltasIn(RecordKind::Task, kTask, images);
    REQUIRE(again);
    REQUIRE(again->size() == 1);
    CHECK(again->first().edits.size() == 3);
    const QList<FieldEdit> edits = deltas(set).constFirst().edits;
    for (const FieldEdit &edit : edits)
        CHECK(again->first().edits.contains(edit));
}

TEST_CASE("a record taken in is logged with all it says, by kind")
{
    Person person {Id {5}, {}, utf8Text("张三"), {}, 0};
    ChangeSet set = emptySet();
    set.insert(person);

    const LogImages images = imagesOf(deltas(set));
    CHECK_FALSE(images.before.isValid());
    CHECK(images.after.toString()
          == utf8Text(R"({"person":[{"id":"5","name":"张三","position":0}]})"));
    CHECK(deltasIn(RecordKind::Person, Id {5}, images) == deltas(set));
}

TEST_CASE("a task goes into one row with the lists that follow it, and comes out of one")
{
    ChangeSet set = emptySet();
    insertBundle(set, sampleBundle(Id {100}, kLedger));
    insertBundle(set, sampleBundle(Id {200}, kLedger));
    set.insert(Person {Id {5}, {}, utf8Text("张三"), {}, 0});
    const auto rows = logRowsOf(deltas(set));
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).size() == 13);
    CHECK(rows.at(1).first().id == Id {200});

    const auto back = logRowsOf(inverted(deltas(set)));
    REQUIRE(back.size() == 3);
    CHECK(back.at(1).size() == 13);
    CHECK(back.at(1).last().id == Id {200});
    CHECK(deltasIn(RecordKind::Task, Id {200}, imagesOf(back.at(1)))->last().id == Id {200});
}

TEST_CASE("what a task owns is a row of its own when the task stays")
{
    const TaskBundle bundle = sampleBundle(kTask, kLedger);
    ChangeSet set = emptySet();
    set.remove(bundle.measures.first());
    set.remove(bundle.reports.first());
    set.insert(bundle.events.first());

    CHECK(logRowsOf(deltas(set)).size() == 3);
}

TEST_CASE("a row of the log that says no change is damaged")
{
    const QVariant none;
    const QVariant broken(utf8Text("{broken"));
    const QVariant empty(utf8Text("{}"));
    const QVariant unknown(utf8Text(R"({"budget":1})"));
    const QVariant title(utf8Text(R"({"title":"a"})"));
    const QVariant note(utf8Text(R"({"note":"a"})"));
    const QVariant badRecord(utf8Text(R"({"task":[{"id":"x"}]})"));
    for (const LogImages &images : {LogImages {none, none},
                                    LogImages {broken, none},
                                    LogImages {none, empty},
                                    LogImages {empty, empty},
                                    LogImages {unknown, unknown},
                                    LogImages {title, note},
                                    LogImages {none, badRecord}}) {
        const auto result = deltasIn(RecordKind::Task, kTask, images);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::FileDamaged);
    }
}

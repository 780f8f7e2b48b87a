// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/task_keys.h"
#include "tests/support/catch.h"
#include "tests/support/list_record_source.h"

using namespace core;
using namespace tests;

namespace {

constexpr Id kKeyLedger {5000};
constexpr Id kKeyAbove {5001};
constexpr Id kKeyBelow {5002};

Task keyTask(Id id, Id parent, int position, const QString &title)
{
    Task task;
    task.id = id;
    task.ledger = kKeyLedger;
    task.parent = parent;
    task.position = position;
    task.title = title;
    return task;
}

ListRecordSource keyFile()
{
    Ledger ledger;
    ledger.id = kKeyLedger;
    Task below = keyTask(kKeyBelow, kKeyAbove, 4, {});
    below.content = QStringLiteral("建成中心");
    below.code = QStringLiteral("1.1");
    below.note = QStringLiteral("不在其中");
    const Source source {Id {5003},
                         kKeyBelow,
                         QStringLiteral("台账.xlsx"),
                         QStringLiteral("一季度"),
                         7,
                         QStringLiteral("{}")};
    return ListRecordSource(
        {ledger, keyTask(kKeyAbove, {}, 0, QStringLiteral("养老")), below, source});
}

} // namespace

TEST_CASE("the keys of a ledger are those of all its tasks, a parent before its children")
{
    const ListRecordSource file = keyFile();
    const auto keys = readTaskKeys(file, kKeyLedger);
    REQUIRE(keys);
    REQUIRE(keys->size() == 2);
    CHECK(keys->constFirst().id == kKeyAbove);
    CHECK(keys->constFirst().title == QStringLiteral("养老"));
    CHECK(keys->constFirst().displayName() == QStringLiteral("养老"));
    CHECK(keys->constFirst().origin.isEmpty());
    const TaskKeys &below = keys->constLast();
    CHECK(below.id == kKeyBelow);
    CHECK(below.parent == kKeyAbove);
    CHECK(below.position == 4);
    CHECK(below.code == QStringLiteral("1.1"));
    CHECK(below.displayName() == QStringLiteral("建成中心"));
    CHECK(below.origin == QStringLiteral("台账.xlsx\n一季度"));
    CHECK(below.row == 7);
}

TEST_CASE("a ledger without tasks has no keys")
{
    Ledger ledger;
    ledger.id = kKeyLedger;
    const auto keys = readTaskKeys(ListRecordSource({ledger}), kKeyLedger);
    REQUIRE(keys);
    CHECK(keys->isEmpty());
}

TEST_CASE("the keys of a draft tell its objective and the task it says it is")
{
    TaskDraft draft;
    draft.bundle.task = keyTask({}, {}, 0, QStringLiteral("核查"));
    draft.bundle.sources = {{{}, {}, QStringLiteral("台账.xlsx"), {}, 3}};
    draft.objective = 2;
    draft.known = kKeyBelow;
    draft.isProposal = true;
    TaskKeyMaker maker;
    const TaskKeys keys = maker.keysOf(draft);
    CHECK(keys.id == kKeyBelow);
    CHECK(keys.objective == 2);
    CHECK(keys.isProposal);
    CHECK(keys.title == QStringLiteral("核查"));
    CHECK(keys.origin == QStringLiteral("台账.xlsx\n"));
    CHECK(keys.row == 3);
}

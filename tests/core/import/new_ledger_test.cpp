// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/new_ledger.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/list_record_source.h"

#include <algorithm>

using namespace core;

namespace {

Unit office()
{
    Unit unit;
    unit.id = Id {900};
    unit.kind = UnitKind::Office;
    unit.name = QStringLiteral("某县民政局");
    return unit;
}

template <typename R> QList<R> inserted(const ChangeSet &set)
{
    QList<R> records;
    for (const RecordChange &change : set.changes) {
        REQUIRE_FALSE(change.before.isSet());
        if (const R *record = std::get_if<R>(&*change.after))
            records.append(*record);
    }
    return records;
}

} // namespace

TEST_CASE("a new ledger comes with its year and the units pasted, under the office")
{
    const tests::ListRecordSource file({office()});
    tests::CountingIdSource ids;
    const auto set = newLedger(
        {QStringLiteral("2026年重点工作台账"),
         2026,
         {QStringLiteral("办公室"), QStringLiteral("救助管理站"), QStringLiteral("东河镇")}},
        file,
        ids);

    REQUIRE(set.has_value());
    CHECK(set->kind == ChangeKind::Edit);
    CHECK(set->action.kind == ActionKind::CreateLedger);
    const QList<Ledger> ledgers = inserted<Ledger>(*set);
    REQUIRE(ledgers.size() == 1);
    CHECK(ledgers.first().title == QStringLiteral("2026年重点工作台账"));
    CHECK(ledgers.first().year == 2026);
    CHECK(ledgers.first().position == 0);
    const QList<Unit> units = inserted<Unit>(*set);
    REQUIRE(units.size() == 3);
    CHECK(units.at(0).kind == UnitKind::Section);
    CHECK(units.at(0).parent == office().id);
    CHECK(units.at(1).kind == UnitKind::Institution);
    CHECK(units.at(1).parent == office().id);
    CHECK(units.at(2).kind == UnitKind::Township);
    CHECK_FALSE(units.at(2).parent.isSet());
}

TEST_CASE("a unit that is known already is not made twice, a ledger stands behind the last one")
{
    Ledger first;
    first.id = Id {901};
    first.title = QStringLiteral("旧台账");
    first.position = 4;
    Unit known = office();
    known.id = Id {902};
    known.kind = UnitKind::Section;
    known.name = QStringLiteral("办公室");
    const tests::ListRecordSource file({office(), known, first});
    tests::CountingIdSource ids;
    const auto set
        = newLedger({QStringLiteral("新台账"), 2026, {QStringLiteral("办公室")}}, file, ids);

    REQUIRE(set.has_value());
    CHECK(inserted<Unit>(*set).isEmpty());
    CHECK(inserted<Ledger>(*set).constFirst().position == 5);
}

TEST_CASE("a ledger without a title or with an impossible year is refused by its field")
{
    const tests::ListRecordSource file({office()});
    tests::CountingIdSource ids;
    const auto untitled = newLedger({QStringLiteral(" "), 2026, {}}, file, ids);
    REQUIRE_FALSE(untitled.has_value());
    CHECK(untitled.error().kind == ErrorKind::InvalidValue);
    CHECK(untitled.error().arguments.first() == QStringLiteral("title"));
    const auto early = newLedger({QStringLiteral("甲"), 26, {}}, file, ids);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().arguments.first() == QStringLiteral("year"));
}

TEST_CASE("names are pasted one a line")
{
    CHECK(namesIn(QStringLiteral(" 办公室\r\n\n社会救助科 \n办公室\n　\n"))
          == QStringList {QStringLiteral("办公室"), QStringLiteral("社会救助科")});
    CHECK(namesIn({}).isEmpty());
}

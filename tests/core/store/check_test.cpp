// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

#include <random>

using namespace core;
using namespace tests;

namespace {

/// A file with three ledgers' worth of history: inserts, edits, removals and undoing of each.
void writeHistory(LedgerFixture &fixture)
{
    const auto store = filledStore(fixture);
    ChangeSet import = emptySet(ChangeKind::Import);
    for (qint64 i = 0; i < 5; ++i)
        insertBundle(import, sampleBundle(Id {1000 + 10 * i}, kLedger));
    import.insert(Unit {Id {20}, {}, UnitKind::Section, QStringLiteral("养老科"), {}, 1});
    import.insert(Person {Id {21}, Id {20}, QStringLiteral("张三"), {}, 1});
    REQUIRE(store->apply(import) == ChangeNumber {4});
    for (int i = 0; i < 4; ++i)
        REQUIRE(store->apply(retitled(taskIn(*store), QStringLiteral("第%1版").arg(i))));
    REQUIRE(store->revert(8));
    ChangeSet removal = emptySet();
    removeBundle(removal, sampleBundle(Id {1010}, kLedger));
    REQUIRE(store->apply(removal) == ChangeNumber {10});
}

/// Changes one row of @p table of the fixture's file at random; what was done, empty if nothing
/// was.
QByteArray
tamperAtRandom(const LedgerFixture &fixture, const QByteArray &table, std::mt19937 &random)
{
    const QList<QByteArray> columns = fixture.columnsOf(table);
    const auto pick = [&random](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(count));
    };
    const QByteArray row = " WHERE rowid = (SELECT rowid FROM " + table
        + " ORDER BY rowid LIMIT 1 OFFSET " + QByteArray::number(pick(8))
        + " % (SELECT max(1, count(*)) FROM " + table + "))";
    if (pick(4) == 0)
        return "DELETE FROM " + table + row;
    const QByteArray &column = columns.at(pick(columns.size()));
    const QList<QByteArray> values {"NULL",
                                    "'2031-01-01'",
                                    "123456",
                                    "''",
                                    column + " || 'x'",
                                    column + " || ' '",
                                    column + " + 1",
                                    "x'00'",
                                    "CAST(" + column + " AS BLOB)"};
    return "UPDATE " + table + " SET " + column + " = " + values.at(pick(values.size())) + row;
}

bool namesRowOf(const CheckReport &report, const QByteArray &table)
{
    return std::any_of(
        report.findings.begin(), report.findings.end(), [&table](const CheckFinding &finding) {
            return keyOf(finding.kind).toUtf8() == table;
        });
}

} // namespace

TEST_CASE("tables and log of an honest file agree")
{
    LedgerFixture fixture;
    writeHistory(fixture);

    const auto report = fixture.open()->check();
    REQUIRE(report);
    CHECK(report->changes == 10);
    CHECK(report->findings.isEmpty());
}

TEST_CASE("a value changed behind the program's back is found and named")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    REQUIRE(fixture.tamper("UPDATE task SET title = '别的' WHERE id = 100") == 1);

    const auto report = fixture.open()->check();
    REQUIRE(report);
    CHECK(report->findings
          == QList<CheckFinding> {{RecordKind::Task, kTask, QStringLiteral("title"), 9}});
}

TEST_CASE("a row removed or added behind the program's back is found and named")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    REQUIRE(fixture.tamper("DELETE FROM person") == 1);
    REQUIRE(fixture.tamper("INSERT INTO unit SELECT 77, parent, kind, name, short_name, position"
                           " FROM unit WHERE id = 20")
            == 1);

    const auto report = fixture.open()->check();
    REQUIRE(report);
    CHECK(report->findings
          == QList<CheckFinding> {{RecordKind::Unit, Id {77}, {}, 0},
                                  {RecordKind::Person, Id {21}, {}, 4}});
}

TEST_CASE("a log that was rewritten together with the table is found by its hashes")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    REQUIRE(fixture.tamper("UPDATE change_record SET after = replace(after, '第2版', '第9版')"
                           " WHERE change = 7")
            == 1);
    REQUIRE(fixture.tamper("UPDATE change_record SET before = replace(before, '第2版', '第9版')"
                           " WHERE change = 8")
            == 1);
    REQUIRE(fixture.tamper("UPDATE change_record SET after = replace(after, '第2版', '第9版')"
                           " WHERE change = 9")
            == 1);
    REQUIRE(fixture.tamper("UPDATE task SET title = '第9版' WHERE id = 100") == 1);

    const auto report = fixture.open()->check();
    REQUIRE(report);
    CHECK(report->findings
          == QList<CheckFinding> {{RecordKind::Task, kTask, {}, 7},
                                  {RecordKind::Task, kTask, {}, 8},
                                  {RecordKind::Task, kTask, {}, 9}});
}

TEST_CASE("who made a change cannot be altered unseen")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    REQUIRE(fixture.tamper("UPDATE change SET who = '王五' WHERE number = 4") == 1);

    const auto report = fixture.open()->check();
    REQUIRE(report);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.first().change == 4);
}

TEST_CASE("a change that is missing in the log, or has no records, is found")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    REQUIRE(fixture.tamper("DELETE FROM change_record WHERE change = 5") == 1);
    CHECK(fixture.open()->check()->findings.contains(CheckFinding {RecordKind::Ledger, {}, {}, 5}));
    REQUIRE(fixture.tamper("DELETE FROM change WHERE number = 5") == 1);
    CHECK_FALSE(fixture.open()->check()->findings.isEmpty());
}

TEST_CASE("any single row that is tampered with is found")
{
    LedgerFixture fixture;
    writeHistory(fixture);
    QList<QByteArray> tables {"change", "change_record"};
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values)
        tables.append(key.data());
    const QString honest = fixture.pathOf("honest");
    REQUIRE(QFile::copy(fixture.path(), honest));
    const QByteArray before = fixture.dump(true);
    std::mt19937 random(20210726);
    int tampered = 0;
    while (tampered < 400) {
        const QByteArray &table = tables.at(static_cast<qsizetype>(random() % 14));
        const QByteArray sql = tamperAtRandom(fixture, table, random);
        if (fixture.tamper(sql) != 1 || fixture.dump(true) == before)
            continue;
        ++tampered;
        INFO(sql.toStdString());
        const auto report = fixture.open(OpenMode::ReadOnly)->check();
        REQUIRE(report);
        CHECK_FALSE(report->findings.isEmpty());
        if (!table.startsWith("change"))
            CHECK(namesRowOf(*report, table));
        REQUIRE(QFile::remove(fixture.path()));
        REQUIRE(QFile::copy(honest, fixture.path()));
    }
}

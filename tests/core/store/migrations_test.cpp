// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/record_sql.h"
#include "core/store/statement.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/released_migrations.h"

#include <QFile>

#include <utility>

using namespace core;
using namespace tests;

namespace {

constexpr auto kNextMigrations
    = releasedAnd(std::array {Migration {kNextVersion, ":/tests/store/next.sql"}});

/// Names and types of the columns of @p table, as "name TYPE NOT NULL".
QStringList columnsIn(const Connection &connection, const QString &table)
{
    Statement statement(connection,
                        QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info(?)"));
    REQUIRE(statement.execute({table}));
    QStringList columns;
    while (*statement.next()) {
        columns.append(
            statement.value(0).toString() + QLatin1Char(' ') + statement.value(1).toString()
            + (statement.value(2).toInt() != 0 ? QStringLiteral(" NOT NULL") : QString()));
    }
    return columns;
}

bool isTyped(const QString &column, const Field &field)
{
    switch (field.type) {
    case FieldType::Id: return column.startsWith(field.name + QLatin1String(" INTEGER"));
    case FieldType::Text:
    case FieldType::Key: return column == field.name + QLatin1String(" TEXT NOT NULL");
    case FieldType::Date: return column.startsWith(field.name + QLatin1String(" TEXT"));
    case FieldType::OptionalInteger: return column == field.name + QLatin1String(" INTEGER");
    case FieldType::Integer:
    case FieldType::Boolean: return column == field.name + QLatin1String(" INTEGER NOT NULL");
    }
    return false;
}

} // namespace

TEST_CASE("every table has the fields of its kind, in their order and types")
{
    LedgerFixture fixture;
    const auto database = Database::open(fixture.path(), OpenMode::ReadOnly);
    REQUIRE(database);
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        const QStringList columns = columnsIn((*database)->connection(), tableOf(kind));
        const QList<Field> &fields = fieldsOf(kind);
        REQUIRE(columns.size() == fields.size());
        for (int i = 0; i < fields.size(); ++i) {
            INFO(key.data() << ": " << columns.at(i).toStdString());
            CHECK(isTyped(columns.at(i), fields.at(i)));
        }
    }
}

TEST_CASE("every reference is checked by the database, and found by an index")
{
    LedgerFixture fixture;
    const auto database = Database::open(fixture.path(), OpenMode::ReadOnly);
    REQUIRE(database);
    const Connection &connection = (*database)->connection();
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        for (const Field &field : fieldsOf(kind)) {
            if (field.type != FieldType::Id || field.name == QLatin1String("id"))
                continue;
            INFO(key.data() << '.' << field.name.toStdString());
            CHECK(connection.value(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list(?)"
                                                  " WHERE \"from\" = ?"),
                                   {tableOf(kind), field.name})
                  == QVariant(tableOf(field.target)));
            const auto indexes
                = connection.value(QStringLiteral("SELECT count(*) FROM pragma_index_list(?) l,"
                                                  " pragma_index_info(l.name) i"
                                                  " WHERE i.seqno = 0 AND i.name = ?"),
                                   {tableOf(kind), field.name});
            CHECK(indexes->toInt() == 1);
        }
    }
}

TEST_CASE("the questions of facts read indexes only")
{
    LedgerFixture fixture;
    const auto database = Database::open(fixture.path(), OpenMode::ReadOnly);
    REQUIRE(database);
    const QString sql = GENERATE(
        as<QString>(),
        QStringLiteral("SELECT id, ledger, parent, position, task_class, modality, unit, state,"
                       " start_date FROM task WHERE ledger = 1 ORDER BY parent, position, id"),
        QStringLiteral("SELECT due, due_precision, planned_percent, original_due, actual, is_final,"
                       " id FROM deadline WHERE task = 1"),
        QStringLiteral("SELECT report_date, percent FROM progress WHERE task = 1"),
        QStringLiteral("SELECT kind, event_date, state_before, deadline, old_due, new_due"
                       " FROM event WHERE task = 1 ORDER BY id"));
    Statement statement((*database)->connection(), QLatin1String("EXPLAIN QUERY PLAN ") + sql);
    REQUIRE(statement.execute());
    while (*statement.next()) {
        const QString plan = statement.value(3).toString();
        INFO(plan.toStdString());
        CHECK((plan.contains(QLatin1String("COVERING INDEX"))
               || plan.contains(QLatin1String("TEMP B-TREE"))));
    }
}

TEST_CASE("what the log says of a record is found without reading all of the log")
{
    LedgerFixture fixture;
    const auto database = Database::open(fixture.path(), OpenMode::ReadOnly);
    REQUIRE(database);
    const auto [condition, index]
        = GENERATE(std::pair("WHERE record IN (1, 2)", "USING INDEX change_record_about"),
                   std::pair("WHERE after IS NULL AND record <> 1 AND before LIKE '%\"1\"%'",
                             "USING INDEX change_record_removed"));
    Statement statement(
        (*database)->connection(),
        QLatin1String("EXPLAIN QUERY PLAN SELECT change, position, kind, record, before, after"
                      " FROM change_record ")
            + QLatin1String(condition));
    REQUIRE(statement.execute());
    REQUIRE(*statement.next());
    INFO(statement.value(3).toString().toStdString());
    CHECK(statement.value(3).toString().contains(QLatin1String(index)));
}

TEST_CASE("a new file has the schema the migrations lead to")
{
    LedgerFixture fixture;
    const auto database = Database::open(fixture.path(), OpenMode::ReadOnly);
    REQUIRE(database);

    CHECK(schemaFingerprint((*database)->connection()) == expectedFingerprint(kMigrations));
    CHECK(expectedFingerprint(kNextMigrations) != expectedFingerprint(kMigrations));
    CHECK(kMigrations.front().version == 1);
    CHECK_FALSE(isOrdered(std::array {Migration {2, ""}}));
    CHECK_FALSE(isOrdered(std::array {Migration {1, ""}, Migration {1, ""}}));
}

TEST_CASE("an older file is saved beside itself, then brought up to date")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const QByteArray before = fixture.dump();
    const OpenMode mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    {
        const auto database = Database::open(fixture.path(), mode, kNextMigrations);
        REQUIRE(database);
        CHECK((*database)->mode() == mode);
        CHECK(schemaFingerprint((*database)->connection()) == expectedFingerprint(kNextMigrations));
    }
    CHECK(fixture.dump() == before);

    const QString saved = fixture.path() + QStringLiteral(".v%1.backup").arg(kNextVersion - 1);
    const auto old = Store::open(saved, fixture.context(), OpenMode::ReadOnly);
    REQUIRE(old);
    CHECK((*old)->check()->changes == 3);
    const auto refused = Store::open(fixture.path(), fixture.context(), OpenMode::ReadOnly);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::FileNewer);
    CHECK(Database::open(fixture.path(), OpenMode::ReadWrite, kNextMigrations));
}

TEST_CASE("a migration that fails leaves the file as it was, and can be tried again")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    static constexpr auto broken
        = releasedAnd(std::array {Migration {kNextVersion, ":/tests/store/next.sql"},
                                  Migration {kNextVersion + 1, ":/tests/store/broken.sql"}});
    const auto failed = Database::open(fixture.path(), OpenMode::ReadWrite, broken);
    REQUIRE_FALSE(failed);

    CHECK(fixture.open()->check()->findings.isEmpty());
    CHECK(Database::open(fixture.path(), OpenMode::ReadWrite, kNextMigrations));
}

TEST_CASE("a file of the first version opens with its records whole, and takes settings")
{
    LedgerFixture fixture;
    const QString path = fixture.pathOf("first.duban");
    {
        const auto first = Database::create(path, Migrations(kMigrations).first(1));
        REQUIRE(first);
        REQUIRE((*first)->connection().execute(
            QStringLiteral("INSERT INTO unit VALUES (7, NULL, 'partner', '县财政局', '', 0)")));
    }
    const auto store = Store::open(path, fixture.context(), OpenMode::ReadWrite);
    REQUIRE(store);
    REQUIRE((*store)->units()->size() == 1);
    CHECK((*store)->units()->first().kind == UnitKind::Partner);
    CHECK((*store)->settings()->isEmpty());
    ChangeSet set {ChangeKind::Settings, {ActionKind::EditSettings, {}}, {}, {}};
    set.insert(Setting {Id {8}, QStringLiteral("level_name.section"), QStringLiteral("股室")});
    CHECK((*store)->apply(set));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/write_statement.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// A database in memory with one table.
class OneTable
{
public:
    OneTable()
    {
        auto opened = Connection::open({}, Connection::Access::Memory);
        REQUIRE(opened.has_value());
        connection = *std::move(opened);
        REQUIRE(connection->execute(QStringLiteral(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, data BLOB)")));
    }

    [[nodiscard]] QVariant value(const QString &sql) const
    {
        const auto value = connection->value(sql);
        REQUIRE(value.has_value());
        return *value;
    }

    std::unique_ptr<Connection> connection;
};

const QString kInsertThing = QStringLiteral("INSERT INTO thing (id, name, data) VALUES (?, ?, ?)");

} // namespace

TEST_CASE("rows are added with what they were given, one after the other")
{
    const OneTable table;
    WriteStatement insert(*table.connection, kInsertThing);
    REQUIRE(insert.execute(
        {qlonglong {9007199254740993}, QStringLiteral("养老"), QByteArray("a\0b", 3)}));
    REQUIRE(insert.execute({qlonglong {2}, QStringLiteral(""), QVariant()}));
    CHECK(table.value(QStringLiteral("SELECT count(*) FROM thing")).toInt() == 2);
    CHECK(
        table.value(QStringLiteral("SELECT name FROM thing WHERE id = 9007199254740993")).toString()
        == QStringLiteral("养老"));
    CHECK(
        table.value(QStringLiteral("SELECT hex(data) FROM thing WHERE data IS NOT NULL")).toString()
        == QStringLiteral("610062"));
    CHECK(table.value(QStringLiteral("SELECT typeof(name) || length(name) FROM thing WHERE id = 2"))
              .toString()
          == QStringLiteral("text0"));
    CHECK(table.value(QStringLiteral("SELECT typeof(data) FROM thing WHERE id = 2")).toString()
          == QStringLiteral("null"));
}

TEST_CASE("a text comes back as a statement that is asked for it gives it, marks in front as well")
{
    const OneTable table;
    WriteStatement insert(*table.connection, kInsertThing);
    qlonglong id = 1;
    for (const char16_t *text : {u"\uFEFF标记", u"\uFFFE倒", u"𠮷\n二行", u"it's \"quoted\""}) {
        const QString written = QString::fromUtf16(text);
        REQUIRE(insert.execute({id, written, QVariant()}));
        CHECK(
            table.value(QStringLiteral("SELECT name FROM thing WHERE id = %1").arg(id++)).toString()
            == written);
    }
}

TEST_CASE("a row that cannot be added is refused, and the next one is added")
{
    const OneTable table;
    WriteStatement insert(*table.connection, kInsertThing);
    REQUIRE(insert.execute({qlonglong {1}, QStringLiteral("甲"), QVariant()}));
    const auto again = insert.execute({qlonglong {1}, QStringLiteral("乙"), QVariant()});
    REQUIRE_FALSE(again.has_value());
    Statement same(*table.connection, kInsertThing);
    const auto asBefore = same.execute({qlonglong {1}, QStringLiteral("乙"), QVariant()});
    REQUIRE_FALSE(asBefore.has_value());
    CHECK(again.error().kind == asBefore.error().kind);
    CHECK(again.error().detail == asBefore.error().detail);
    const auto nameless = insert.execute({qlonglong {2}, QVariant(), QVariant()});
    CHECK_FALSE(nameless.has_value());
    REQUIRE(insert.execute({qlonglong {2}, QStringLiteral("丙"), QVariant()}));
    CHECK(table.value(QStringLiteral("SELECT group_concat(name) FROM thing")).toString()
          == QStringLiteral("甲,丙"));
}

TEST_CASE("rows are changed and removed one after the other, and one that is not there is told")
{
    const OneTable table;
    WriteStatement insert(*table.connection, kInsertThing);
    REQUIRE(insert.execute({qlonglong {1}, QStringLiteral("甲"), QVariant()}));
    REQUIRE(insert.execute({qlonglong {2}, QStringLiteral("乙"), QVariant()}));
    CHECK(insert.rowsAffected() == 1);
    WriteStatement rename(*table.connection,
                          QStringLiteral("UPDATE thing SET name = ? WHERE id = ?"));
    REQUIRE(rename.execute({QStringLiteral("丙"), qlonglong {1}}));
    CHECK(rename.rowsAffected() == 1);
    REQUIRE(rename.execute({QStringLiteral("丁"), qlonglong {3}}));
    CHECK(rename.rowsAffected() == 0);
    WriteStatement remove(*table.connection, QStringLiteral("DELETE FROM thing WHERE id = ?"));
    REQUIRE(remove.execute({qlonglong {2}}));
    CHECK(remove.rowsAffected() == 1);
    CHECK(table.value(QStringLiteral("SELECT group_concat(name) FROM thing")).toString()
          == QStringLiteral("丙"));
}

TEST_CASE("a statement that is none is told when it is used")
{
    const OneTable table;
    WriteStatement insert(*table.connection, QStringLiteral("INSERT INTO nothing VALUES (?)"));
    const auto done = insert.execute({qlonglong {1}});
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().detail == QStringLiteral("sqlite 1"));
}

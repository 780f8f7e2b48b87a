// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ledger_document.h"
#include "core/records/ledger_columns.h"
#include "tests/core/import/import_fixture.h"

using namespace core;

namespace {

const QString kName = QStringLiteral("台账.json");

LedgerDocument readDocument(const QByteArray &bytes)
{
    const auto document = ledgerDocument(bytes, kName);
    REQUIRE(document.has_value());
    return *document;
}

/// Where @p bytes are refused.
QString fault(const QByteArray &bytes)
{
    const auto document = ledgerDocument(bytes, kName);
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().kind == ErrorKind::InputDamaged);
    CHECK(document.error().subject == kName);
    return document.error().arguments.value(0);
}

} // namespace

TEST_CASE("the head of a ledger document is read into a ledger")
{
    const LedgerDocument document = readDocument(R"({
      "office": "某县民政局",
      "as_of": "2021-12-20",
      "ledger": {"title": "对标竞进工作清单", "year": 2021, "last_year": 2025, "kind": "benchmark",
                 "source_title": "实施方案", "source_date": "2021-07-13",
                 "columns": [{"field": "content", "header": "工作内容"}]},
      "tasks": [{}, {}]
    })");

    CHECK(document.office == QStringLiteral("某县民政局"));
    CHECK(document.asOf == QDate(2021, 12, 20));
    CHECK(document.ledger.title == QStringLiteral("对标竞进工作清单"));
    CHECK(document.ledger.year == 2021);
    CHECK(document.ledger.lastYear == 2025);
    CHECK(document.ledger.kind == LedgerKind::Benchmark);
    CHECK(document.ledger.sourceDate == QDate(2021, 7, 13));
    CHECK(columnsFromText(document.ledger.columns)
          == QList<LedgerColumn> {{ColumnField::Content, QStringLiteral("工作内容")}});
    CHECK(document.tasks.size() == 2);
    CHECK(document.people.isEmpty());
}

TEST_CASE("text that is no JSON is refused at its line and column")
{
    CHECK(fault("{\n  \"office\": \"某县\" \"ledger\"\n}") == QStringLiteral("2:18"));
    CHECK(fault("[]") == QStringLiteral("1:1"));
}

TEST_CASE("a head that is not as it should be is refused by name")
{
    CHECK(fault(R"({"ledger": {"title": "甲"}})") == QStringLiteral("office"));
    CHECK(fault(R"({"office": "甲", "as_of": "明天"})") == QStringLiteral("as_of"));
    CHECK(fault(R"({"office": "甲", "ledger": {"year": "2026"}})")
          == QStringLiteral("ledger.year"));
    CHECK(fault(R"({"office": "甲", "ledger": {"colour": "红"}})")
          == QStringLiteral("ledger.colour"));
    CHECK(fault(R"({"office": "甲", "ledger": {"kind": "novel"}})")
          == QStringLiteral("ledger.kind"));
    CHECK(fault(R"({"office": "甲", "ledger": {"id": "7"}})") == QStringLiteral("ledger.id"));
}

TEST_CASE("what the program wrote for others is told to be an export, not wrong")
{
    for (const char *text : {R"({"format": "duban", "version": 1, "ledgers": []})",
                             R"({"document": "weekly", "title": "周工作汇报表", "blocks": []})"}) {
        const Error error = ledgerDocument(text, QStringLiteral("台账.json")).error();
        CHECK(error.kind == ErrorKind::InputUnsupported);
        CHECK(error.arguments == QStringList {QStringLiteral("duban")});
    }
}

TEST_CASE("a file that cannot be a document is refused before it is read")
{
    const tests::ImportFixture fixture;
    const auto kindOf = [](const QString &path) { return readLedgerDocument(path).error().kind; };

    CHECK(kindOf(fixture.folder().path(QStringLiteral("无.json"))) == ErrorKind::InputMissing);
    CHECK(kindOf(fixture.folder().put(QStringLiteral("空.json"), {})) == ErrorKind::InputEmpty);
    CHECK(kindOf(fixture.folder().path({})) == ErrorKind::InputUnreadable);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_json.h"
#include "core/records/ledger_columns.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace core;

TEST_CASE("ids are strings of digits and what is absent is null")
{
    Deadline deadline;
    deadline.id = Id {9007199254740993}; // would lose its last digit as a JSON number
    deadline.task = Id {7};
    deadline.phrase = QStringLiteral("2021底");
    deadline.due = QDate(2021, 12, 31);
    const QJsonObject json = recordJson(deadline);

    CHECK(json.value(QStringLiteral("id")).toString() == QStringLiteral("9007199254740993"));
    CHECK(json.value(QStringLiteral("task")).toString() == QStringLiteral("7"));
    CHECK(json.value(QStringLiteral("due")).toString() == QStringLiteral("2021-12-31"));
    CHECK(json.value(QStringLiteral("is_final")).toBool());
    for (const char *absent : {"stage", "actual", "planned_percent"}) {
        INFO(absent);
        CHECK(json.value(QLatin1String(absent)).isNull());
    }
}

TEST_CASE("every field of every kind is written")
{
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        const QJsonObject json = recordJson(emptyRecord(kind));
        const QStringList columns = recordColumns(kind);
        CHECK(json.size() == columns.size());
        for (const QString &column : columns)
            CHECK(json.contains(column));
    }
}

TEST_CASE("a ledger's unknown years are null and its columns are a list")
{
    Ledger ledger;
    ledger.id = Id {1};
    ledger.columns = columnsToText({{ColumnField::Deadline, QStringLiteral("时限")}});
    const QJsonObject unknown = recordJson(ledger);

    CHECK(unknown.value(QStringLiteral("year")).isNull());
    CHECK(unknown.value(QStringLiteral("last_year")).isNull());
    CHECK(unknown.value(QStringLiteral("columns"))
          == QJsonArray {QJsonObject {{QStringLiteral("field"), QStringLiteral("deadline")},
                                      {QStringLiteral("header"), QStringLiteral("时限")}}});

    ledger.year = 2021;
    ledger.columns.clear();
    CHECK(recordJson(ledger).value(QStringLiteral("year")).toInt() == 2021);
    CHECK(recordJson(ledger).value(QStringLiteral("columns")) == QJsonArray {});
}

TEST_CASE("what a measure waits for is a list of ids, or null where it says nothing")
{
    const auto written = [](const char16_t *field) {
        Measure measure;
        measure.predecessors = QString::fromUtf16(field);
        return recordJson(measure).value(QStringLiteral("predecessors"));
    };
    CHECK(written(u"").isNull());
    CHECK(written(u"#12 #15")
          == QJsonValue(QJsonArray {QStringLiteral("12"), QStringLiteral("15")}));
    CHECK(written(u"#") == QJsonValue(QJsonArray {}));
    CHECK(written(u"征地后") == QJsonValue(QStringLiteral("征地后")));
}

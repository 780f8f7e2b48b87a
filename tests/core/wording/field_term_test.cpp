// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/column_field.h"
#include "core/records/fields.h"
#include "core/wording/field_term.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("every field of every record and every column has a term")
{
    for (const auto &[kind, kindKey] : EnumKeys<RecordKind>::values) {
        for (const Field &field : fieldsOf(kind)) {
            INFO(field.name.toStdString());
            CHECK(fieldTerm(field.name) != field.name);
        }
    }
    for (const auto &[column, key] : EnumKeys<ColumnField>::values) {
        INFO(QString(key).toStdString());
        CHECK(fieldTerm(key) != key);
    }
}

TEST_CASE("a column goes by its header, a field by its term, anything else by its own name")
{
    CHECK(fieldTerm(QStringLiteral("person")) == QStringLiteral("Person responsible"));
    CHECK(fieldTerm(QStringLiteral("due")) == QStringLiteral("Due date"));
    CHECK(fieldTerm(QStringLiteral("weather")) == QStringLiteral("weather"));
}

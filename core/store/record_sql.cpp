// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_sql.h"

#include "core/store/row_cursor.h"
#include "core/store/statement.h"

#include <numeric>

namespace core {

namespace {

/// @param fields what stands in the columns of @p row, by index.
template <typename Row>
[[nodiscard]] Result<Record> recordFrom(RecordKind kind, const QList<int> &fields, const Row &row)
{
    Record record = emptyRecord(kind);
    for (int column = 0; column < fields.size(); ++column) {
        const int field = fields.at(column);
        if (!setFieldValue(record, field, row.value(column)))
            return fail(Error {ErrorKind::FileDamaged,
                               row.path(),
                               {},
                               tableOf(kind) + QLatin1Char('.') + fieldsOf(kind).at(field).name});
    }
    return record;
}

} // namespace

QString tableOf(RecordKind kind)
{
    return keyOf(kind);
}

QString columnsOf(RecordKind kind, const QString &prefix)
{
    QStringList names;
    for (const Field &field : fieldsOf(kind))
        names.append(prefix + field.name);
    return names.join(QLatin1String(", "));
}

QString selectSql(RecordKind kind, const QString &rest)
{
    return QLatin1String("SELECT ") + columnsOf(kind) + QLatin1String(" FROM ") + tableOf(kind)
        + QLatin1Char(' ') + rest;
}

QString selectSql(RecordKind kind, const QList<int> &fields, const QString &rest)
{
    QStringList names;
    for (const int field : fields)
        names.append(fieldsOf(kind).at(field).name);
    return QLatin1String("SELECT ") + names.join(QLatin1String(", ")) + QLatin1String(" FROM ")
        + tableOf(kind) + QLatin1Char(' ') + rest;
}

const QList<int> &allFields(RecordKind kind)
{
    static const QHash<RecordKind, QList<int>> lists = [] {
        QHash<RecordKind, QList<int>> made;
        for (const auto &[known, key] : EnumKeys<RecordKind>::values) {
            QList<int> fields(fieldsOf(known).size());
            std::iota(fields.begin(), fields.end(), 0);
            made.insert(known, fields);
        }
        return made;
    }();
    return *lists.constFind(kind);
}

QString insertSql(RecordKind kind)
{
    const QStringList marks(fieldsOf(kind).size(), QStringLiteral("?"));
    return QLatin1String("INSERT INTO ") + tableOf(kind) + QLatin1String(" (") + columnsOf(kind)
        + QLatin1String(") VALUES (") + marks.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString removeSql(RecordKind kind)
{
    return QLatin1String("DELETE FROM ") + tableOf(kind) + QLatin1String(" WHERE id = ?");
}

QString updateSql(RecordKind kind, const QList<int> &fields)
{
    QStringList assignments;
    for (const int field : fields)
        assignments.append(fieldsOf(kind).at(field).name + QLatin1String(" = ?"));
    return QLatin1String("UPDATE ") + tableOf(kind) + QLatin1String(" SET ")
        + assignments.join(QLatin1String(", ")) + QLatin1String(" WHERE id = ?");
}

QVariantList valuesOf(const Record &record)
{
    QVariantList values;
    const auto count = static_cast<int>(fieldsOf(kindOf(record)).size());
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(fieldValue(record, i));
    return values;
}

Result<Record> recordInRow(RecordKind kind, const Statement &statement)
{
    return recordFrom(kind, allFields(kind), statement);
}

Result<Record> recordInRow(RecordKind kind, const QList<int> &fields, const RowCursor &row)
{
    return recordFrom(kind, fields, row);
}

} // namespace core

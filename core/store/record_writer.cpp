// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"

#include "core/store/connection.h"
#include "core/store/record_sql.h"

namespace core {

namespace {

/// What stands under @p key; prepared with what @p sql makes if it is not there yet.
template <typename Map, typename MakeSql>
typename Map::mapped_type &prepared(Map &statements,
                                    const typename Map::key_type &key,
                                    const Connection &connection,
                                    const MakeSql &sql)
{
    auto known = statements.find(key);
    if (known == statements.end())
        known = statements.try_emplace(key, connection, sql()).first;
    return known->second;
}

} // namespace

RecordWriter::RecordWriter(const Connection &connection)
    : m_connection(connection)
{
}

Result<RecordImage> RecordWriter::find(RecordKind kind, Id id)
{
    RowCursor &row = prepared(m_finds, kind, m_connection, [kind] {
        return selectSql(kind, QStringLiteral("WHERE id = ?"));
    });
    row.restart({id});
    const auto found = row.next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return RecordImage();
    auto record = recordInRow(kind, allFields(kind), row);
    row.finish();
    if (!record)
        return fail(std::move(record).error());
    return RecordImage(*std::move(record));
}

Result<void> RecordWriter::insert(const Record &record)
{
    const RecordKind kind = kindOf(record);
    return prepared(m_inserts, kind, m_connection, [kind] { return insertSql(kind); })
        .execute(valuesOf(record));
}

Result<void> RecordWriter::remove(RecordKind kind, Id id)
{
    return changeOne({kind, {}}, {id.value});
}

Result<void> RecordWriter::update(const Record &record, const QList<int> &fields)
{
    QVariantList values;
    values.reserve(fields.size() + 1);
    for (const int field : fields)
        values.append(fieldValue(record, field));
    values.append(idOf(record).value);
    return changeOne({kindOf(record), fields}, values);
}

Result<QVariant> RecordWriter::value(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(m_statements, sql, m_connection, [&sql] { return sql; });
    const auto found
        = statement.execute(values).and_then([&statement] { return statement.next(); });
    if (!found)
        return fail(found.error());
    const QVariant value = *found ? statement.value(0) : QVariant();
    statement.finish();
    return value;
}

Result<void> RecordWriter::changeOne(const RowChange &change, const QVariantList &values)
{
    WriteStatement &statement = prepared(m_changes, change, m_connection, [&change] {
        const auto &[kind, fields] = change;
        return fields.isEmpty() ? removeSql(kind) : updateSql(kind, fields);
    });
    auto done = statement.execute(values);
    if (done && statement.rowsAffected() != 1)
        return fail(ErrorKind::NotFound, m_connection.path());
    return done;
}

} // namespace core

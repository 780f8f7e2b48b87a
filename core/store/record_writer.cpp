// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"

#include "core/store/connection.h"
#include "core/store/record_sql.h"

namespace core {

RecordWriter::RecordWriter(const Connection &connection)
    : m_connection(connection)
{
}

Result<RecordImage> RecordWriter::find(RecordKind kind, Id id)
{
    Statement &statement = prepared(selectSql(kind, QStringLiteral("WHERE id = ?")));
    const auto found
        = statement.execute({id.value}).and_then([&statement] { return statement.next(); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return RecordImage();
    auto record = recordInRow(kind, statement);
    statement.finish();
    if (!record)
        return fail(std::move(record).error());
    return RecordImage(*std::move(record));
}

Result<void> RecordWriter::insert(const Record &record)
{
    const RecordKind kind = kindOf(record);
    auto known = m_inserts.find(kind);
    if (known == m_inserts.end())
        known = m_inserts.emplace(kind, InsertStatement(m_connection, insertSql(kind))).first;
    return known->second.execute(valuesOf(record));
}

Result<void> RecordWriter::remove(RecordKind kind, Id id)
{
    return changeOne(removeSql(kind), {id.value});
}

Result<void> RecordWriter::update(const Record &record, const QList<int> &fields)
{
    QVariantList values;
    for (const int field : fields)
        values.append(fieldValue(record, field));
    values.append(idOf(record).value);
    return changeOne(updateSql(kindOf(record), fields), values);
}

Result<QVariant> RecordWriter::value(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(sql);
    const auto found
        = statement.execute(values).and_then([&statement] { return statement.next(); });
    if (!found)
        return fail(found.error());
    const QVariant value = *found ? statement.value(0) : QVariant();
    statement.finish();
    return value;
}

Statement &RecordWriter::prepared(const QString &sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end())
        known = m_statements.emplace(sql, Statement(m_connection, sql)).first;
    return known->second;
}

Result<void> RecordWriter::changeOne(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(sql);
    auto done = statement.execute(values);
    if (done && statement.rowsAffected() != 1)
        return fail(ErrorKind::NotFound, m_connection.path());
    return done;
}

} // namespace core

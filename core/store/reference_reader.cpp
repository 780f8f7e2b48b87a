// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reference_reader.h"

#include "core/store/record_sql.h"
#include "core/store/statement.h"

#include <QSet>

namespace core {

namespace {

/// Adds the records of @p kind whose @p field points to one of @p ids to @p found.
[[nodiscard]] Result<void> addPointing(const Connection &connection,
                                       const Field &field,
                                       RecordKind kind,
                                       const QVariantList &ids,
                                       QMap<Id, Record> &found)
{
    const QStringList marks(ids.size(), QStringLiteral("?"));
    const QString rest = QStringLiteral("WHERE %1 IN (%2)").arg(field.name, marks.join(u','));
    return Statement(connection, selectSql(kind, rest))
        .readRows(ids, [&found, kind](const Statement &row) {
            return recordInRow(kind, row).map(
                [&found](const Record &record) { found.insert(idOf(record), record); });
        });
}

QString countSql(RecordKind kind)
{
    return kind == RecordKind::Unit
        ? QStringLiteral("SELECT unit, count(*) FROM task t WHERE unit IS NOT NULL AND NOT EXISTS"
                         " (SELECT 1 FROM task below WHERE below.parent = t.id) GROUP BY unit")
        : QStringLiteral("SELECT person, count(DISTINCT task) FROM responsibility"
                         " WHERE person IS NOT NULL GROUP BY person");
}

} // namespace

Result<QList<Record>>
readReferences(const Connection &connection, RecordKind kind, const QList<Id> &ids)
{
    QVariantList values;
    for (const Id id : ids)
        values.append(id.value);
    QMap<Id, Record> found;
    for (const auto &[each, key] : EnumKeys<RecordKind>::values) {
        for (const Field &field : fieldsOf(each)) {
            const bool isReference = field.type == FieldType::Id && field.target == kind
                && field.name != QLatin1String("id");
            if (!isReference)
                continue;
            auto done = addPointing(connection, field, each, values, found);
            if (!done)
                return fail(std::move(done).error());
        }
    }
    return found.values();
}

Result<QHash<Id, int>> readTaskCounts(const Connection &connection, RecordKind kind)
{
    QHash<Id, int> counts;
    auto done = Statement(connection, countSql(kind)).readRows({}, [&counts](const Statement &row) {
        counts.insert(Id {row.value(0).toLongLong()}, row.value(1).toInt());
    });
    return done.map([&counts] { return counts; });
}

} // namespace core

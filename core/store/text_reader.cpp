// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_reader.h"

#include "core/records/enum_keys.h"
#include "core/store/record_sql.h"
#include "core/store/row_cursor.h"

namespace core {

namespace {

/// In the order of the indexes, so that nothing is left to be sorted.
QString textSql(const TextQuestion &question)
{
    const bool isOfTasks = question.kind == RecordKind::Task;
    const QString task = isOfTasks ? QStringLiteral("id") : QStringLiteral("task");
    const QString order = isOfTasks ? task : QStringLiteral("task, position, id");
    const QString role
        = question.role ? u" AND role = '" + keyOf(*question.role) + u'\'' : QString();
    return u"SELECT " + task + u", id, " + question.field + u" FROM " + tableOf(question.kind)
        + u" WHERE " + task + u" BETWEEN ? AND ?" + role + u" ORDER BY " + order;
}

} // namespace

Result<void>
readTexts(const Connection &connection, const TextQuestion &question, const TextVisitor &visit)
{
    RowCursor cursor(connection, textSql(question));
    cursor.restart({question.firstTask, question.lastTask});
    return cursor.readRows(
        [&visit](const RowCursor &row) { visit(row.id(0), row.id(1), row.text(2)); });
}

} // namespace core

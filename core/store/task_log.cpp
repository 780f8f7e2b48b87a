// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_log.h"

#include "core/store/change_log.h"
#include "core/store/connection.h"
#include "core/store/log_images.h"
#include "core/store/record_reader.h"
#include "core/store/task_past.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// A row of the log, without the change it belongs to.
struct LogRow
{
    std::pair<ChangeNumber, int> place; ///< its change, and its position in it
    QList<RecordDelta> deltas;
};

[[nodiscard]] Result<QList<LogRow>>
logRows(const Connection &connection, const QString &rest, const QVariantList &values)
{
    Statement statement(connection,
                        QStringLiteral("SELECT change, position, kind, record, before, after"
                                       " FROM change_record ")
                            + rest);
    QList<LogRow> rows;
    const auto add = [&](const Statement &row) -> Result<void> {
        const auto kind = valueOfKey<RecordKind>(row.value(2).toString());
        if (!kind)
            return fail(ErrorKind::FileDamaged, connection.path());
        return deltasIn(*kind, Id {row.value(3).toLongLong()}, {row.value(4), row.value(5)})
            .map([&](const QList<RecordDelta> &deltas) {
                rows.append({{row.value(0).toLongLong(), row.value(1).toInt()}, deltas});
            });
    };
    const auto done = statement.readRows(values, add);
    if (!done)
        return fail(done.error());
    return rows;
}

/// The entries @p task had once and has no more. An image names the task each record belongs to.
[[nodiscard]] Result<QList<Id>> lostEntries(const Connection &connection, Id task)
{
    const auto rows = logRows(connection,
                              QStringLiteral("WHERE after IS NULL AND record <> ?"
                                             " AND before LIKE ?"),
                              {task.value, QStringLiteral("%\"%1\"%").arg(task.value)});
    if (!rows)
        return fail(rows.error());
    QList<Id> entries;
    for (const LogRow &row : *rows) {
        for (const RecordDelta &delta : row.deltas) {
            if (delta.removed && taskOf(*delta.removed) == task)
                entries.append(delta.id);
        }
    }
    return entries;
}

/// The rows about @p records, the newest first.
[[nodiscard]] Result<QList<LogRow>> rowsAbout(const Connection &connection,
                                              const QList<Id> &records)
{
    constexpr qsizetype kBlock = 500; // values of one statement
    QList<LogRow> all;
    for (qsizetype first = 0; first < records.size(); first += kBlock) {
        QStringList marks;
        QVariantList values;
        for (const Id record : records.mid(first, kBlock)) {
            marks.append(QStringLiteral("?"));
            values.append(record.value);
        }
        auto rows = logRows(
            connection, QStringLiteral("WHERE record IN (%1)").arg(marks.join(u',')), values);
        if (!rows)
            return rows;
        all.append(*rows);
    }
    std::sort(all.begin(), all.end(), [](const LogRow &left, const LogRow &right) {
        return left.place > right.place;
    });
    return all;
}

/// What @p rows did to the task, taken back one after the other.
[[nodiscard]] Result<QList<TaskChange>>
takenBack(const Connection &connection, const QList<LogRow> &rows, TaskPast &past)
{
    QList<TaskChange> changes;
    for (const LogRow &row : rows) {
        if (changes.isEmpty() || changes.last().change.number != row.place.first) {
            const auto change = loggedChange(connection, row.place.first);
            if (!change)
                return fail(change.error());
            changes.append({*change, {}});
        }
        for (auto delta = row.deltas.crbegin(); delta != row.deltas.crend(); ++delta) {
            if (const auto record = past.takeBack(*delta))
                changes.last().records.prepend(*record);
        }
    }
    return changes;
}

} // namespace

Result<QList<TaskChange>> changesOfTask(const Connection &connection, Id task)
{
    const auto now = readBundles(connection, {task});
    if (!now)
        return fail(now.error());
    if (now->isEmpty())
        return QList<TaskChange> {};
    const auto lost = lostEntries(connection, task);
    if (!lost)
        return fail(lost.error());
    TaskPast past(now->first());
    const auto rows = rowsAbout(connection, past.ids() + *lost);
    if (!rows)
        return fail(rows.error());
    return takenBack(connection, *rows, past);
}

} // namespace core

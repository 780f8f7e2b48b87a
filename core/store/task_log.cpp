// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_log.h"

#include "core/store/change_log.h"
#include "core/store/connection.h"
#include "core/store/log_images.h"
#include "core/store/record_reader.h"
#include "core/store/task_past.h"

namespace core {

namespace {

/// A row of the log, without the change it belongs to.
struct LogRow
{
    ChangeNumber change = 0;
    QList<RecordDelta> deltas;
};

[[nodiscard]] Result<QList<LogRow>>
logRows(const Connection &connection, const QString &rest, const QVariantList &values)
{
    Statement statement(connection,
                        QStringLiteral("SELECT change, kind, record, before, after"
                                       " FROM change_record ")
                            + rest);
    QList<LogRow> rows;
    const auto add = [&](const Statement &row) -> Result<void> {
        const auto kind = valueOfKey<RecordKind>(row.value(1).toString());
        if (!kind)
            return fail(ErrorKind::FileDamaged, connection.path());
        return deltasIn(*kind, Id {row.value(2).toLongLong()}, {row.value(3), row.value(4)})
            .map([&](const QList<RecordDelta> &deltas) {
                rows.append({row.value(0).toLongLong(), deltas});
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
                                             " AND instr(before, ?) > 0"),
                              {task.value, QString(u'"' + task.toString() + u'"')});
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
    constexpr qsizetype kMostValues = 30'000; // of one statement
    QStringList marks;
    QVariantList values;
    for (const Id record : records.mid(0, kMostValues)) {
        marks.append(QStringLiteral("?"));
        values.append(record.value);
    }
    return logRows(connection,
                   QStringLiteral("WHERE record IN (%1) ORDER BY change DESC, position DESC")
                       .arg(marks.join(u',')),
                   values);
}

/// What @p rows did to the task, taken back one after the other.
[[nodiscard]] Result<QList<TaskChange>>
takenBack(const Connection &connection, const QList<LogRow> &rows, TaskPast &past)
{
    QList<TaskChange> changes;
    for (const LogRow &row : rows) {
        if (changes.isEmpty() || changes.last().change.number != row.change) {
            const auto change = loggedChange(connection, row.change);
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

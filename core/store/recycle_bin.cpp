// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recycle_bin.h"

#include "core/records/action_words.h"
#include "core/store/connection.h"
#include "core/store/log_images.h"
#include "core/store/statement.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// What the log says of one deletion.
struct Deletion
{
    DeletedTask head;
    Task task;
    QList<RecordDelta> deltas; ///< that put the task back, then what it owned
};

/// The deletions there are, the last first, and which task is which.
struct RecycleBin
{
    QList<Deletion> deletions;
    QHash<Id, qsizetype> places;

    [[nodiscard]] const Deletion *find(Id task) const
    {
        const auto place = places.constFind(task);
        return place == places.cend() ? nullptr : &deletions.at(*place);
    }
};

/// The names that stand for references.
struct ReferenceNames
{
    QHash<Id, QString> units;
    QHash<Id, QString> ledgers;
};

[[nodiscard]] Result<QHash<Id, QString>> namesBy(const Connection &connection, const QString &sql)
{
    QHash<Id, QString> names;
    Statement statement(connection, sql);
    const auto done = statement.readRows({}, [&names](const Statement &row) {
        names.insert(Id {row.value(0).toLongLong()}, row.value(1).toString());
    });
    if (!done)
        return fail(done.error());
    return names;
}

[[nodiscard]] Result<ReferenceNames> referenceNames(const Connection &connection)
{
    const auto units = namesBy(connection, QStringLiteral("SELECT id, name FROM unit"));
    if (!units)
        return fail(units.error());
    const auto ledgers = namesBy(connection, QStringLiteral("SELECT id, title FROM ledger"));
    if (!ledgers)
        return fail(ledgers.error());
    return ReferenceNames {*units, *ledgers};
}

[[nodiscard]] Result<Deletion> deletionInRow(const Statement &row, const ReferenceNames &names)
{
    const Id id {row.value(1).toLongLong()};
    const auto deltas = deltasIn(RecordKind::Task, id, {row.value(2), QVariant()});
    if (!deltas)
        return fail(ErrorKind::FileDamaged, row.path(), deltas.error().detail);
    Deletion deletion;
    deletion.deltas = inverted(*deltas);
    const auto task = std::find_if(
        deletion.deltas.begin(), deletion.deltas.end(), [id](const RecordDelta &delta) {
            return delta.kind == RecordKind::Task && delta.id == id;
        });
    if (task == deletion.deltas.end())
        return fail(ErrorKind::FileDamaged, row.path(), QStringLiteral("no task in its own row"));
    deletion.task = std::get<Task>(*task->inserted);
    deletion.head = {id,
                     deletion.task.parent,
                     row.value(0).toLongLong(),
                     QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs),
                     row.value(4).toString(),
                     deletion.task.displayName(),
                     names.units.value(deletion.task.unit),
                     names.ledgers.value(deletion.task.ledger)};
    return deletion;
}

[[nodiscard]] Result<RecycleBin> readBin(const Connection &connection)
{
    const auto names = referenceNames(connection);
    if (!names)
        return fail(names.error());
    // Undoing the entry of a task takes it out as well, but carries the name of the entry.
    Statement statement(connection,
                        QStringLiteral("SELECT r.change, r.record, r.before, c.at_utc, c.who"
                                       " FROM change_record r JOIN change c ON c.number = r.change"
                                       " WHERE c.action = ? AND r.kind = ? AND r.after IS NULL"
                                       " AND NOT EXISTS (SELECT 1 FROM task WHERE id = r.record)"
                                       " ORDER BY r.change DESC, r.position DESC"));
    RecycleBin bin;
    const auto add = [&](const Statement &row) -> Result<void> {
        const Id id {row.value(1).toLongLong()};
        if (bin.places.contains(id))
            return {};
        return deletionInRow(row, *names).map([&](Deletion &&deletion) {
            bin.places.insert(id, bin.deletions.size());
            bin.deletions.append(std::move(deletion));
        });
    };
    const QVariantList values {keyOf(ActionKind::DeleteTask), keyOf(RecordKind::Task)};
    const auto done = statement.readRows(values, add);
    if (!done)
        return fail(done.error());
    return bin;
}

/// Whether a task above @p deletion went with it and is among @p wanted.
bool wentWith(const Deletion &deletion, const RecycleBin &bin, const QSet<Id> &wanted)
{
    const Deletion *above = bin.find(deletion.task.parent);
    while (above && above->head.change == deletion.head.change) {
        if (wanted.contains(above->head.id))
            return true;
        above = bin.find(above->task.parent);
    }
    return false;
}

/// @p tasks with what went with them and what they stood under.
QSet<Id> withRelatives(const QSet<Id> &tasks, const RecycleBin &bin)
{
    QSet<Id> all = tasks;
    for (const Deletion &deletion : bin.deletions) {
        if (wentWith(deletion, bin, tasks))
            all.insert(deletion.head.id);
    }
    for (const Id task : tasks) {
        for (const Deletion *above = bin.find(bin.find(task)->task.parent); above;
             above = bin.find(above->task.parent))
            all.insert(above->head.id);
    }
    return all;
}

/// What is there to be pointed to, once everything is brought back.
struct Remaining
{
    QSet<Id> units;
    QSet<Id> people;
    QSet<Id> tasks;
};

/// @p record without what it points to and what is no longer there.
Record withoutLost(Record record, const Remaining &remaining)
{
    const auto release = [](Id &reference, const QSet<Id> &there) {
        if (!there.contains(reference))
            reference = {};
    };
    if (auto *task = std::get_if<Task>(&record))
        release(task->unit, remaining.units);
    if (auto *entry = std::get_if<Responsibility>(&record)) {
        release(entry->unit, remaining.units);
        release(entry->person, remaining.people);
    }
    if (auto *event = std::get_if<Event>(&record))
        release(event->carriedFrom, remaining.tasks);
    return record;
}

[[nodiscard]] Result<QSet<Id>> idsBy(const Connection &connection, const QString &sql)
{
    QSet<Id> ids;
    Statement statement(connection, sql);
    const auto done = statement.readRows(
        {}, [&ids](const Statement &row) { ids.insert(Id {row.value(0).toLongLong()}); });
    if (!done)
        return fail(done.error());
    return ids;
}

[[nodiscard]] Result<Remaining> readRemaining(const Connection &connection)
{
    auto units = idsBy(connection, QStringLiteral("SELECT id FROM unit"));
    auto people = idsBy(connection, QStringLiteral("SELECT id FROM person"));
    auto tasks = idsBy(connection, QStringLiteral("SELECT id FROM task"));
    for (const auto *ids : {&units, &people, &tasks}) {
        if (!*ids)
            return fail(ids->error());
    }
    return Remaining {*units, *people, *tasks};
}

} // namespace

Result<QList<DeletedTask>> deletedTasks(const Connection &connection)
{
    return readBin(connection).map([](const RecycleBin &bin) {
        QList<DeletedTask> tasks;
        for (const Deletion &deletion : bin.deletions)
            tasks.append(deletion.head);
        return tasks;
    });
}

Result<ChangeSet> changeBringingBack(const Connection &connection, const QList<Id> &tasks)
{
    const auto bin = readBin(connection);
    if (!bin)
        return fail(bin.error());
    for (const Id task : tasks) {
        if (!bin->find(task))
            return fail(ErrorKind::NotFound, task.toString());
    }
    const QSet<Id> wanted = withRelatives({tasks.begin(), tasks.end()}, *bin);
    auto remaining = readRemaining(connection);
    if (!remaining)
        return fail(remaining.error());
    remaining->tasks.unite(wanted);
    ChangeSet set;
    const QString name = tasks.isEmpty() ? QString() : bin->find(tasks.first())->head.name;
    set.action = {ActionKind::AddTask, {name, kBroughtBack}};
    for (const Deletion &deletion : bin->deletions) {
        if (!wanted.contains(deletion.head.id))
            continue;
        for (const RecordDelta &delta : deletion.deltas)
            set.insert(withoutLost(*delta.inserted, *remaining));
    }
    return set;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facts_reader.h"

#include "core/records/fields.h"
#include "core/store/record_sql.h"
#include "core/store/statement.h"

#include <QHash>

namespace core {

namespace {

Id idIn(const QVariant &value)
{
    return Id {value.toLongLong()};
}

QDate dateIn(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<int> figureIn(const QVariant &value)
{
    return value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
}

template <typename E> E enumIn(const QVariant &value)
{
    return valueOfKey<E>(value.toString()).value_or(E {});
}

TaskFacts factsInRow(const Statement &row)
{
    TaskFacts facts;
    facts.id = idIn(row.value(0));
    facts.ledger = idIn(row.value(1));
    facts.parent = idIn(row.value(2));
    facts.position = row.value(3).toInt();
    facts.taskClass = enumIn<TaskClass>(row.value(4));
    facts.modality = enumIn<Modality>(row.value(5));
    facts.unit = idIn(row.value(6));
    facts.state = enumIn<TaskState>(row.value(7));
    facts.start = dateIn(row.value(8));
    return facts;
}

DeadlinePoint deadlineInRow(const Statement &row)
{
    DeadlinePoint point;
    point.due = dateIn(row.value(1));
    point.precision = enumIn<Precision>(row.value(2));
    point.plannedPercent = figureIn(row.value(3));
    point.originalDue = dateIn(row.value(4));
    point.actual = dateIn(row.value(5));
    point.isFinal = row.value(6).toInt() != 0;
    point.id = idIn(row.value(7));
    return point;
}

Event eventInRow(const Statement &row)
{
    Event event;
    event.kind = enumIn<EventKind>(row.value(1));
    event.date = dateIn(row.value(2));
    event.stateBefore = enumIn<TaskState>(row.value(3));
    event.deadline = idIn(row.value(4));
    event.oldDue = dateIn(row.value(5));
    event.newDue = dateIn(row.value(6));
    return event;
}

/// Puts tasks that come by parent and position into depth-first order.
QList<TaskFacts> depthFirst(const QList<TaskFacts> &byParent)
{
    QHash<Id, QList<int>> children;
    for (int i = 0; i < byParent.size(); ++i)
        children[byParent.at(i).parent].append(i);
    QList<TaskFacts> result;
    result.reserve(byParent.size());
    QList<int> waiting;
    const auto push = [&](Id parent) {
        const QList<int> below = children.value(parent);
        std::copy(below.crbegin(), below.crend(), std::back_inserter(waiting));
        return !below.isEmpty();
    };
    push(Id {});
    while (!waiting.isEmpty()) {
        result.append(byParent.at(waiting.takeLast()));
        result.last().hasChildren = push(result.last().id);
    }
    return result;
}

[[nodiscard]] Result<QList<TaskFacts>> readTasks(const Connection &connection, Id ledger)
{
    QList<TaskFacts> tasks;
    Statement statement(
        connection,
        QStringLiteral("SELECT id, ledger, parent, position, task_class, modality, unit, state,"
                       " start_date FROM task WHERE ledger = ? ORDER BY parent, position, id"));
    auto done = statement.readRows(
        {ledger.value}, [&tasks](const Statement &row) { tasks.append(factsInRow(row)); });
    return done.map([&tasks] { return depthFirst(tasks); });
}

/// Adds what the tables around the tasks know to them.
class FactsBuilder
{
public:
    FactsBuilder(const Connection &connection, Id ledger, QList<TaskFacts> &tasks)
        : m_connection(connection)
        , m_ledger(ledger)
        , m_tasks(tasks)
    {
        for (int i = 0; i < tasks.size(); ++i)
            m_indexes.insert(tasks.at(i).id, i);
    }

    [[nodiscard]] Result<void> addDeadlines()
    {
        return add(QStringLiteral("SELECT d.task, d.due, d.due_precision, d.planned_percent,"
                                  " d.original_due, d.actual, d.is_final, d.id"
                                  " FROM task t JOIN deadline d ON d.task = t.id"
                                  " WHERE t.ledger = ? ORDER BY d.task, d.position, d.id"),
                   [](TaskFacts &facts, const Statement &row) {
                       facts.deadlines.append(deadlineInRow(row));
                   });
    }

    [[nodiscard]] Result<void> addReports()
    {
        return add(QStringLiteral("SELECT p.task, p.report_date, p.percent"
                                  " FROM task t JOIN progress p ON p.task = t.id"
                                  " WHERE t.ledger = ? ORDER BY p.task, p.report_date, p.id"),
                   [](TaskFacts &facts, const Statement &row) {
                       facts.reports.append({dateIn(row.value(1)), figureIn(row.value(2))});
                   });
    }

    [[nodiscard]] Result<void> addEvents()
    {
        return add(
            QStringLiteral("SELECT e.task, e.kind, e.event_date, e.state_before, e.deadline,"
                           " e.old_due, e.new_due"
                           " FROM task t JOIN event e ON e.task = t.id"
                           " WHERE t.ledger = ? ORDER BY e.task, e.id"),
            [](TaskFacts &facts, const Statement &row) { noteEvent(facts, eventInRow(row)); });
    }

private:
    template <typename Adder> [[nodiscard]] Result<void> add(const QString &sql, const Adder &adder)
    {
        return Statement(m_connection, sql).readRows({m_ledger.value}, [&](const Statement &row) {
            const auto index = m_indexes.constFind(idIn(row.value(0)));
            if (index != m_indexes.constEnd())
                adder(m_tasks[*index], row);
        });
    }

    const Connection &m_connection;
    Id m_ledger;
    QList<TaskFacts> &m_tasks;
    QHash<Id, int> m_indexes;
};

/// How the entries of a kind follow each other within a task.
QString orderWithin(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Progress: return QStringLiteral("e.report_date, e.id");
    case RecordKind::Reminder: return QStringLiteral("e.reminder_date, e.id");
    case RecordKind::Comment: return QStringLiteral("e.comment_date, e.id");
    case RecordKind::Event:
    case RecordKind::Attachment:
    case RecordKind::Source: return QStringLiteral("e.id");
    default: return QStringLiteral("e.position, e.id");
    }
}

} // namespace

Result<QList<TaskFacts>> readFacts(const Connection &connection, Id ledger)
{
    auto tasks = readTasks(connection, ledger);
    if (!tasks)
        return tasks;
    FactsBuilder builder(connection, ledger, *tasks);
    auto done = builder.addDeadlines()
                    .and_then([&builder] { return builder.addReports(); })
                    .and_then([&builder] { return builder.addEvents(); });
    if (!done)
        return fail(std::move(done).error());
    return tasks;
}

Result<QList<EntryHead>> readEntries(const Connection &connection, RecordKind kind, Id ledger)
{
    if (fieldIndex(kind, u"task") < 0)
        return fail(ErrorKind::Internal, {}, QStringLiteral("no list: ") + keyOf(kind));
    const auto tasks = readTasks(connection, ledger);
    if (!tasks)
        return fail(tasks.error());
    QHash<Id, QList<EntryHead>> ofTask;
    const QString sql = QStringLiteral("SELECT e.id, e.task FROM task t JOIN %1 e ON e.task = t.id"
                                       " WHERE t.ledger = ? ORDER BY e.task, %2")
                            .arg(tableOf(kind), orderWithin(kind));
    auto done
        = Statement(connection, sql).readRows({ledger.value}, [&ofTask](const Statement &row) {
              const Id task = idIn(row.value(1));
              QList<EntryHead> &list = ofTask[task];
              list.append({idIn(row.value(0)), task, static_cast<int>(list.size())});
          });
    if (!done)
        return fail(std::move(done).error());
    QList<EntryHead> heads;
    for (const TaskFacts &task : *tasks)
        heads.append(ofTask.value(task.id));
    return heads;
}

} // namespace core

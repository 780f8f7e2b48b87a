// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facts_reader.h"

#include "core/records/fields.h"
#include "core/records/recurring_phrase.h"
#include "core/store/record_sql.h"
#include "core/store/row_cursor.h"

#include <QHash>

namespace core {

namespace {

template <typename E> E enumIn(const RowCursor &row, int column)
{
    const QStringView key = row.text(column);
    return valueOfKey<E>(QString::fromRawData(key.data(), key.size())).value_or(E {});
}

TaskFacts factsInRow(const RowCursor &row)
{
    TaskFacts facts;
    facts.id = row.id(0);
    facts.ledger = row.id(1);
    facts.parent = row.id(2);
    facts.position = row.number(3);
    facts.taskClass = enumIn<TaskClass>(row, 4);
    facts.modality = enumIn<Modality>(row, 5);
    facts.unit = row.id(6);
    facts.state = enumIn<TaskState>(row, 7);
    facts.start = row.date(8);
    return facts;
}

DeadlinePoint deadlineInRow(const RowCursor &row)
{
    DeadlinePoint point;
    point.due = row.date(1);
    point.precision = enumIn<Precision>(row, 2);
    point.plannedPercent = row.figure(3);
    point.originalDue = row.date(4);
    point.actual = row.date(5);
    point.isFinal = row.number(6) != 0;
    point.id = row.id(7);
    return point;
}

Event eventInRow(const RowCursor &row)
{
    Event event;
    event.kind = enumIn<EventKind>(row, 1);
    event.date = row.date(2);
    event.stateBefore = enumIn<TaskState>(row, 3);
    event.deadline = row.id(4);
    event.oldDue = row.date(5);
    event.newDue = row.date(6);
    event.id = row.id(7);
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

/// What every task has from its ledger.
struct LedgerShare
{
    LightRules rules;
    int year = 0;
};

[[nodiscard]] Result<LedgerShare> readShare(const Connection &connection, Id ledger)
{
    LedgerShare share;
    RowCursor cursor(connection,
                     QStringLiteral("SELECT warn_workdays, priority_warn_workdays, behind_points,"
                                    " far_behind_points, day_off_rule, node_rule, start_rule,"
                                    " report_grace_workdays, silent_steps, year,"
                                    " risk_rule"
                                    " FROM ledger WHERE id = ?"),
                     ledger);
    auto done = cursor.readRows([&share](const RowCursor &row) {
        share.rules = {row.number(0),
                       row.number(1),
                       row.number(2),
                       row.number(3),
                       enumIn<DayOffRule>(row, 4),
                       enumIn<NodeRule>(row, 5),
                       enumIn<StartRule>(row, 6),
                       row.number(7),
                       stepsFromText(row.text(8).toString()),
                       enumIn<RiskRule>(row, 10)};
        share.year = row.number(9);
    });
    return done.map([&share] { return share; });
}

[[nodiscard]] Result<QList<TaskFacts>> readTasks(const Connection &connection, Id ledger)
{
    QList<TaskFacts> tasks;
    RowCursor cursor(
        connection,
        QStringLiteral("SELECT id, ledger, parent, position, task_class, modality, unit, state,"
                       " start_date FROM task WHERE ledger = ? ORDER BY parent, position, id"),
        ledger);
    auto done = cursor.readRows([&tasks](const RowCursor &row) { tasks.append(factsInRow(row)); });
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

    [[nodiscard]] Result<void> addShare()
    {
        return readShare(m_connection, m_ledger).map([this](const LedgerShare &share) {
            for (TaskFacts &facts : m_tasks) {
                facts.rules = share.rules;
                facts.ledgerYear = share.year;
            }
        });
    }

    [[nodiscard]] Result<void> addDeadlines()
    {
        return add(QStringLiteral("SELECT d.task, d.due, d.due_precision, d.planned_percent,"
                                  " d.original_due, d.actual, d.is_final, d.id"
                                  " FROM task t JOIN deadline d ON d.task = t.id"
                                  " WHERE t.ledger = ? ORDER BY d.task, d.position, d.id"),
                   [](TaskFacts &facts, const RowCursor &row) {
                       facts.deadlines.append(deadlineInRow(row));
                   });
    }

    /// The phrases of those without a day alone are read: the others are in the index.
    [[nodiscard]] Result<void> addCadences()
    {
        return add(QStringLiteral("SELECT d.task, d.id, d.phrase"
                                  " FROM task t JOIN deadline d ON d.task = t.id"
                                  " WHERE t.ledger = ? AND d.due IS NULL"),
                   [](TaskFacts &facts, const RowCursor &row) {
                       const QString phrase = row.text(2).toString();
                       if (!mayRecur(phrase))
                           return;
                       for (DeadlinePoint &deadline : facts.deadlines) {
                           if (deadline.id == row.id(1))
                               deadline.cadence = phrase;
                       }
                   });
    }

    [[nodiscard]] Result<void> addReports()
    {
        return add(QStringLiteral("SELECT p.task, p.report_date, p.percent"
                                  " FROM task t JOIN progress p ON p.task = t.id"
                                  " WHERE t.ledger = ? ORDER BY p.task, p.report_date, p.id"),
                   [](TaskFacts &facts, const RowCursor &row) {
                       facts.reports.append({row.date(1), row.figure(2)});
                   });
    }

    [[nodiscard]] Result<void> addEvents()
    {
        return add(
            QStringLiteral("SELECT e.task, e.kind, e.event_date, e.state_before, e.deadline,"
                           " e.old_due, e.new_due, e.id"
                           " FROM task t JOIN event e ON e.task = t.id"
                           " WHERE t.ledger = ? ORDER BY e.task, e.id"),
            [](TaskFacts &facts, const RowCursor &row) { noteEvent(facts, eventInRow(row)); });
    }

    /// The reasons of declared risks alone are read: no other text of the steps is in the index.
    [[nodiscard]] Result<void> addRisks()
    {
        // The order matters to SQLite: there are few such steps, and their index holds no others.
        return add(QStringLiteral("SELECT e.task, e.id, e.reason FROM event e CROSS JOIN task t"
                                  " WHERE e.kind = 'risk_declared' AND t.id = e.task"
                                  " AND t.ledger = ?"),
                   [](TaskFacts &facts, const RowCursor &row) {
                       for (RiskPoint &risk : facts.risks) {
                           if (risk.event == row.id(1))
                               risk.reason = row.text(2).toString();
                       }
                   });
    }

    [[nodiscard]] Result<void> addSnoozes()
    {
        return add(QStringLiteral("SELECT s.task, s.snooze_date, s.until_date"
                                  " FROM task t JOIN snooze s ON s.task = t.id"
                                  " WHERE t.ledger = ? ORDER BY s.task, s.snooze_date, s.id"),
                   [](TaskFacts &facts, const RowCursor &row) {
                       facts.snoozes.append({row.date(1), row.date(2)});
                   });
    }

private:
    template <typename Adder> [[nodiscard]] Result<void> add(const QString &sql, const Adder &adder)
    {
        return RowCursor(m_connection, sql, m_ledger).readRows([&](const RowCursor &row) {
            const auto index = m_indexes.constFind(row.id(0));
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
    case RecordKind::Snooze: return QStringLiteral("e.snooze_date, e.id");
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
    auto done = builder.addShare()
                    .and_then([&builder] { return builder.addDeadlines(); })
                    .and_then([&builder] { return builder.addCadences(); })
                    .and_then([&builder] { return builder.addReports(); })
                    .and_then([&builder] { return builder.addEvents(); })
                    .and_then([&builder] { return builder.addRisks(); })
                    .and_then([&builder] { return builder.addSnoozes(); });
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
    auto done = RowCursor(connection, sql, ledger).readRows([&ofTask](const RowCursor &row) {
        const Id task = row.id(1);
        QList<EntryHead> &list = ofTask[task];
        list.append({row.id(0), task, static_cast<int>(list.size())});
    });
    if (!done)
        return fail(std::move(done).error());
    QList<EntryHead> heads;
    for (const TaskFacts &task : *tasks)
        heads.append(ofTask.value(task.id));
    return heads;
}

} // namespace core

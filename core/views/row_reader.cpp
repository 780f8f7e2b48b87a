// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_reader.h"

#include "core/views/entry_light.h"
#include "core/views/field_access.h"

#include <algorithm>

namespace core {

namespace {

/// Tasks read at a time: their texts are let go of again. Every block asks anew, which takes longer
/// than the rows of a small one.
constexpr qsizetype kBlock = 10'000;

Light lightOfRow(const RowsQuestion &question,
                 const ListRow &row,
                 const TaskBundle &bundle,
                 int task)
{
    if (task < 0)
        return {};
    const Light &ofTask = question.facts.lightAt(task);
    if (!row.entry.isSet())
        return ofTask;
    return lightOfEntry(bundle,
                        row.entry,
                        question.facts.tasks().at(task),
                        question.facts.asOf(),
                        question.calendar)
        .value_or(ofTask);
}

/// The tasks of @p rows and, if they are wanted, those above them, each once and in the order of
/// their ids: so they stand in the store.
QList<Id> tasksOf(const RowsQuestion &question, const QList<ListRow> &rows)
{
    QList<Id> tasks;
    const auto add = [&tasks](Id task) {
        // Rows of a task, and tasks of an objective, stand together.
        if (task.isSet() && (tasks.isEmpty() || tasks.constLast() != task))
            tasks.append(task);
    };
    for (const ListRow &row : rows)
        add(row.task);
    for (const ListRow &row : rows) {
        if (question.withObjectives)
            add(question.facts.parentOf(row.task));
    }
    std::sort(tasks.begin(), tasks.end());
    tasks.resize(std::distance(tasks.begin(), std::unique(tasks.begin(), tasks.end())));
    return tasks;
}

/// The bundle of @p task among @p bundles, which are sorted by their tasks; or null.
const TaskBundle *find(const QList<TaskBundle> &bundles, Id task)
{
    const auto place = std::lower_bound(
        bundles.cbegin(), bundles.cend(), task, [](const TaskBundle &bundle, Id wanted) {
            return bundle.task.id < wanted;
        });
    return place != bundles.cend() && place->task.id == task ? &*place : nullptr;
}

[[nodiscard]] Result<void> readBlock(const RecordSource &source,
                                     const RowsQuestion &question,
                                     const QList<ListRow> &rows,
                                     const RowVisitor &visit)
{
    const auto bundles = source.partialBundles(tasksOf(question, rows), question.parts);
    if (!bundles)
        return fail(bundles.error());
    const LedgerFacts &facts = question.facts;
    for (const ListRow &row : rows) {
        const TaskBundle *const bundle = find(*bundles, row.task);
        if (!bundle)
            continue;
        const int task = facts.indexOf(row.task);
        const TaskBundle *const objective
            = question.withObjectives && task >= 0 ? find(*bundles, facts.parentAt(task)) : nullptr;
        const int year = task >= 0 ? facts.tasks().at(task).ledgerYear : 0;
        visit({row.task, row.entry},
              CellInput {*bundle, objective, facts.asOf(), year},
              lightOfRow(question, row, *bundle, task));
    }
    return {};
}

} // namespace

RowsQuestion withParts(const RowsQuestion &question, const QList<ColumnField> &fields)
{
    QList<ColumnField> read = fields;
    // The light of a task is a fact.
    if (!entryKindOf(question.kind))
        read.removeIf([](ColumnField field) {
            return field == ColumnField::Light || field == ColumnField::Remaining;
        });
    RowsQuestion wanted = question;
    wanted.parts = partsOf(read);
    wanted.withObjectives
        = fields.contains(ColumnField::Objective) || fields.contains(ColumnField::Number);
    return wanted;
}

Result<void> readRows(const RecordSource &source,
                      const RowsQuestion &question,
                      const QList<ListRow> &rows,
                      const RowVisitor &visit)
{
    for (qsizetype first = 0; first < rows.size(); first += kBlock) {
        const Result<void> read = readBlock(source, question, rows.mid(first, kBlock), visit);
        if (!read)
            return fail(read.error());
    }
    return {};
}

} // namespace core

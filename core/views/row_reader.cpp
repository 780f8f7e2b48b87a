// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_reader.h"

#include "core/views/entry_light.h"
#include "core/views/field_access.h"

namespace core {

namespace {

/// Tasks read at a time: their texts are let go of again. Every block asks anew, which takes longer
/// than the rows of a small one.
constexpr qsizetype kBlock = 10'000;

Light lightOfRow(const RowsQuestion &question, const ListRow &row, const TaskBundle &bundle)
{
    Light ofTask = question.facts.lightOf(row.task);
    const TaskFacts *task = question.facts.find(row.task);
    if (!task || !row.entry.isSet())
        return ofTask;
    return lightOfEntry(bundle, row.entry, *task, question.facts.asOf(), question.calendar)
        .value_or(ofTask);
}

[[nodiscard]] Result<void> readBlock(const RecordSource &source,
                                     const RowsQuestion &question,
                                     const QList<ListRow> &rows,
                                     const RowVisitor &visit)
{
    QSet<Id> tasks;
    for (const ListRow &row : rows) {
        tasks.insert(row.task);
        tasks.insert(question.facts.parentOf(row.task));
    }
    tasks.remove(Id {});
    const auto bundles = source.partialBundles(tasks.values(), question.parts);
    if (!bundles)
        return fail(bundles.error());
    QHash<Id, const TaskBundle *> texts;
    for (const TaskBundle &bundle : *bundles)
        texts.insert(bundle.task.id, &bundle);
    for (const ListRow &row : rows) {
        const TaskBundle *bundle = texts.value(row.task);
        if (!bundle)
            continue;
        const TaskBundle *objective = texts.value(question.facts.parentOf(row.task));
        const TaskFacts *facts = question.facts.find(row.task);
        visit({row.task, row.entry},
              CellInput {*bundle, objective, question.facts.asOf(), facts ? facts->ledgerYear : 0},
              lightOfRow(question, row, *bundle));
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_reader.h"

namespace core {

namespace {

/// What a cell is a text of: the row, or what stands over several rows.
Id ownerOf(const RowsQuestion &question, RowKey row, SpanLevel span)
{
    const auto &[task, entry] = row;
    if (span == SpanLevel::Objective) {
        const Id objective = question.facts.parentOf(task);
        return objective.isSet() ? objective : task;
    }
    return span == SpanLevel::Row && entry.isSet() ? entry : task;
}

QList<ColumnField> fieldsOf(const QList<ListColumn> &columns)
{
    QList<ColumnField> fields;
    for (const ListColumn &column : columns)
        fields.append(column.field);
    return fields;
}

} // namespace

Result<void> readCells(const RecordSource &source,
                       const RowsQuestion &question,
                       const QList<ListRow> &rows,
                       const QList<ListColumn> &columns,
                       const CellVisitor &visit)
{
    QList<QSet<Id>> seen(columns.size());
    const auto visitRow = [&](RowKey row, const CellInput &input, const Light & /*light*/) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const ListColumn &column = columns.at(i);
            const Id owner = ownerOf(question, row, column.span);
            if (seen.at(i).contains(owner))
                continue;
            seen[i].insert(owner);
            const Id entry = column.span == SpanLevel::Row ? row.second : Id {};
            visit(row, column, cellValue(input, {column.field, column.header, entry}));
        }
    };
    return readRows(source, withParts(question, fieldsOf(columns)), rows, visitRow);
}

} // namespace core

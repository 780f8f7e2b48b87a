// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/text_replacement.h"

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

QList<ListColumn> replaceable(const QList<ListColumn> &columns)
{
    QList<ListColumn> wanted = columns;
    wanted.removeIf([](const ListColumn &column) { return !isReplaceable(column.field); });
    return wanted;
}

QList<ColumnField> fieldsOf(const QList<ListColumn> &columns)
{
    QList<ColumnField> fields;
    for (const ListColumn &column : columns)
        fields.append(column.field);
    return fields;
}

} // namespace

QString TextReplacement::appliedTo(const QString &text) const
{
    if (wanted.isEmpty())
        return text;
    QString result = text;
    return result.replace(wanted, replacement, Qt::CaseInsensitive);
}

bool isReplaceable(ColumnField field)
{
    switch (field) {
    case ColumnField::Number:
    case ColumnField::Code:
    case ColumnField::Start:
    case ColumnField::MeasurePhrase:
    case ColumnField::MeasureDuration:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::Deadline:
    case ColumnField::Baseline:
    case ColumnField::Target:
    case ColumnField::Actual:
    case ColumnField::Percent:
    case ColumnField::Report: return false;
    default: return isEditable(field);
    }
}

Result<QList<ReplacedCell>> readReplacements(const RecordSource &source,
                                             const RowsQuestion &question,
                                             const QList<ListRow> &rows,
                                             const QList<ListColumn> &columns,
                                             const TextReplacement &replacement)
{
    const QList<ListColumn> wanted = replaceable(columns);
    QList<ReplacedCell> cells;
    QList<QSet<Id>> seen(wanted.size());
    const auto visit = [&](RowKey row, const CellInput &input, const Light & /*light*/) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const ListColumn &column = wanted.at(i);
            const Id owner = ownerOf(question, row, column.span);
            if (seen.at(i).contains(owner))
                continue;
            seen[i].insert(owner);
            const Id entry = column.span == SpanLevel::Row ? row.second : Id {};
            const QString before = cellValue(input, {column.field, column.header, entry}).edit;
            const QString after = replacement.appliedTo(before);
            if (after != before && cells.size() <= kMostRangeCells)
                cells.append({row, column, before, after});
        }
    };
    const auto read = readRows(source, withParts(question, fieldsOf(wanted)), rows, visit);
    if (!read)
        return fail(read.error());
    return cells;
}

} // namespace core

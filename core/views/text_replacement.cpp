// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/text_replacement.h"

#include "core/views/cell_reader.h"

namespace core {

namespace {

QList<ListColumn> replaceable(const QList<ListColumn> &columns)
{
    QList<ListColumn> wanted = columns;
    wanted.removeIf([](const ListColumn &column) { return !isReplaceable(column.field); });
    return wanted;
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
    case ColumnField::MeasurePredecessors:
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
    QList<ReplacedCell> cells;
    const auto visit = [&](RowKey row, const ListColumn &column, const CellValue &value) {
        const QString after = replacement.appliedTo(value.edit);
        if (after != value.edit && cells.size() <= kMostRangeCells)
            cells.append({row, column, value.edit, after});
    };
    const auto read = readCells(source, question, rows, replaceable(columns), visit);
    if (!read)
        return fail(read.error());
    return cells;
}

} // namespace core

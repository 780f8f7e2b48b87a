// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of several cells of LedgerModel at once.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"

#include <algorithm>

namespace core {

int LedgerModel::filledRowCount() const
{
    return m_rows.count() - (m_rows.hasEntryRow() ? 1 : 0);
}

QFuture<Result<QList<RowTexts>>> LedgerModel::rowTexts(int first,
                                                       int count,
                                                       const QList<ListColumn> &columns,
                                                       const std::shared_ptr<Job> &job) const
{
    return m_context.store.read<QList<RowTexts>>(
        [question = rowsQuestion(), rows = m_rows.rows().mid(first, count), columns, job](
            const RecordSource &source) {
            return readRowTexts(source, question, rows, columns, *job);
        });
}

RangeContext LedgerModel::rangeContext() const
{
    return {m_snapshot.ledgers,
            m_snapshot.units,
            m_snapshot.people,
            m_snapshot.facts,
            m_context.calendar,
            m_context.ids,
            m_context.clock.today(),
            m_typedBy,
            entryKindOf(m_list),
            entryTask()};
}

QFuture<Result<RangeEdit>> LedgerModel::rangeChange(const QList<TypedCell> &cells,
                                                    ActionKind action) const
{
    const int filled = filledRowCount();
    const bool hasNewRow = std::any_of(
        cells.cbegin(), cells.cend(), [filled](const auto &cell) { return cell.row >= filled; });
    if (isReadOnly())
        return readyFuture<Result<RangeEdit>>(
            fail(ErrorKind::LedgerClosed,
                 m_snapshot.ledgers.isEmpty() ? QString() : m_snapshot.ledgers.first().title));
    if (hasNewRow && m_isHead)
        return readyFuture<Result<RangeEdit>>(fail(ErrorKind::NotFound));
    QList<RangeText> texts;
    for (const TypedCell &cell : cells) {
        const ListColumn &column = m_columns.at(cell.column);
        RangeText text {{}, {column.field, column.header, {}}, cell.text, cell.row};
        text.isOfEntry = entryKindOf(m_list) && column.span == SpanLevel::Row;
        if (cell.row < filled) {
            text.task = m_rows.at(cell.row).task;
            text.address = addressOf(index(cell.row, cell.column));
        }
        texts.append(text);
    }
    return m_context.store.read<RangeEdit>(
        [texts, action, context = rangeContext()](const RecordSource &source) {
            return rangeEdit(source, context, texts, action);
        });
}

} // namespace core

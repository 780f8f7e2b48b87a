// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/found_cells.h"

#include "core/views/cell_reader.h"
#include "core/views/search_marks.h"

namespace core {

Result<QList<FoundCell>> readFoundCells(const RecordSource &source,
                                        const RowsQuestion &question,
                                        const QList<ListRow> &rows,
                                        const QList<ListColumn> &columns,
                                        const QString &query)
{
    const SearchMarks marks(query);
    QList<ListColumn> wanted = columns;
    wanted.removeIf([](const ListColumn &column) { return !isSearched(column.field); });
    QList<FoundCell> cells;
    const auto visit = [&](RowKey row, const ListColumn &column, const CellValue &value) {
        if (!marks.in(value.text).isEmpty())
            cells.append({row, column});
    };
    const auto read = readCells(source, question, rows, wanted, visit);
    if (!read)
        return fail(read.error());
    return cells;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_columns.h"

#include "core/import/cell_position.h"

namespace core {

ImportCell cellFor(const ImportPlan &plan, int table, ColumnField field)
{
    if (table < plan.sheets.size()) {
        for (const MappedColumn &column : plan.sheets.at(table).columns) {
            if (column.field == field)
                return {field, column.header};
        }
    }
    return {field, {}};
}

std::optional<ImportCell> cellUnder(const ImportPlan &plan, int table, const QString &letters)
{
    if (letters.isEmpty() || table >= plan.sheets.size())
        return std::nullopt;
    for (const MappedColumn &column : plan.sheets.at(table).columns) {
        if (columnLetters(column.column) == letters)
            return ImportCell {column.field, column.header};
    }
    return std::nullopt;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/exported_columns.h"
#include "core/views/list_columns.h"

#include <optional>

namespace core {

/// A column of an exported list: one of the list's own, or one that is added.
struct ExportColumn
{
    ColumnField field = ColumnField::Extra;
    QString header;
    SpanLevel span = SpanLevel::Row;
    std::optional<ExportedColumn> added {}; ///< then the field says nothing

    bool operator==(const ExportColumn &) const = default;
};

/// Whether the texts of a column are sentences, not names, numbers or days.
[[nodiscard]] bool isRunningText(ColumnField field);

/// The columns of @p list as it is exported; the hidden one last. @param own of the ledger.
[[nodiscard]] QList<ExportColumn> exportColumns(ListKind list, const QList<LedgerColumn> &own);

} // namespace core

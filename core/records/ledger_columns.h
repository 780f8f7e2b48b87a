// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QList>
#include <QString>

namespace core {

/// A column of the office's own table: what it holds and the header it stands under.
struct LedgerColumn
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< as written

    bool operator==(const LedgerColumn &) const = default;
};

/// The text form of Ledger::columns: a JSON list of {"field", "header"}, empty for an empty list.
[[nodiscard]] QString columnsToText(const QList<LedgerColumn> &columns);

/// Reads Ledger::columns; an unknown field becomes Extra, so that a newer file keeps its columns.
/// Empty for an empty or unreadable text.
[[nodiscard]] QList<LedgerColumn> columnsFromText(const QString &text);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/records/event.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace core {

/// What a cell of a row is read as.
struct ImportCell
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< as the table has it; tells Extra cells apart

    bool operator==(const ImportCell &other) const
    {
        return field == other.field && (field != ColumnField::Extra || header == other.header);
    }
};

/// What the user decided about single rows of an import, each by ImportRow::draft. What is not
/// named is taken as the table has it.
struct ImportDecisions
{
    QSet<int> leftOut; ///< rows that are not taken
    QHash<int, QList<ImportCell>> kept; ///< cells that are not taken: the ledger keeps what it has
    QSet<int> undated; ///< rows whose deadline is taken as a phrase that names no day
    QHash<int, Event> moves; ///< how the deadlines of a row move that name another day: a step of
                             ///< which kind, day, reason, decider and document are set; a move
                             ///< that nobody told is written without a step

    [[nodiscard]] bool isEmpty() const
    {
        return leftOut.isEmpty() && kept.isEmpty() && undated.isEmpty() && moves.isEmpty();
    }
};

} // namespace core

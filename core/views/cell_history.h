// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "core/views/cell_value.h"

namespace core {

/// A change of the text of a cell.
struct CellChange
{
    LoggedChange change;
    QString before; ///< what an editor would have begun with
    QString after;

    bool operator==(const CellChange &) const = default;
};

/// What a cell is asked about.
struct CellQuestion
{
    Id task;
    Id objective; ///< the task above; may be none
    CellAddress address;
    QDate asOf;
};

/// How the text of a cell became what it is, the newest change first. Error kinds of RecordSource.
[[nodiscard]] Result<QList<CellChange>> readCellHistory(const RecordSource &source,
                                                        const CellQuestion &cell);

} // namespace core

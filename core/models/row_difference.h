// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_list.h"

#include <limits>

namespace core {

/// Rows that follow each other.
struct RowRun
{
    int first = 0;
    int count = 0;

    bool operator==(const RowRun &) const = default;
};

/// What turns one list of rows into another.
struct RowDifference
{
    bool isSmall = false; ///< few rows come or go and the others keep their order
    QList<RowRun> removed; ///< in the list before, last run first
    QList<RowRun> inserted; ///< in the list after, first run first

    bool operator==(const RowDifference &) const = default;
};

/// Most rows that come and go one by one; beyond it a model is reset. Source: design.md.
constexpr int kMostRowsMoved = 1000;

[[nodiscard]] RowDifference rowDifference(const RowList &before, const RowList &after);

/// Runs of the rows of @p list, those in @p among, whose task, or the task above it, is among
/// @p tasks.
[[nodiscard]] QList<RowRun> rowsOfTasks(const RowList &list,
                                        const LedgerFacts &facts,
                                        const QSet<Id> &tasks,
                                        RowRun among = {0, std::numeric_limits<int>::max()});

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/column_arrangement.h"
#include "ui/ledger/row_sizes.h"

#include <QHash>

namespace ui {

/// What a user made of a table: how its columns are arranged, how high rows are.
struct TableSetup
{
    core::ColumnArrangement columns;
    RowSizes rows;

    bool operator==(const TableSetup &) const = default;
};

/// How each table was set up last, by ledgers and list.
using TableSetups = QHash<QString, TableSetup>;

} // namespace ui

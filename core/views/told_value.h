// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/cell_value.h"

namespace core {

/// What a task says in a cell beside what a table says there: as cellValue(), and the state, which
/// no cell is typed into, by its key.
[[nodiscard]] CellValue toldValue(const TaskBundle &bundle, const CellAddress &cell, QDate asOf);

/// Whether a reader sees the same in both.
[[nodiscard]] inline bool saysSame(const CellValue &one, const CellValue &other)
{
    return one.text == other.text && one.prefix == other.prefix && one.second == other.second;
}

} // namespace core

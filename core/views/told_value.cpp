// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/told_value.h"

namespace core {

CellValue toldValue(const TaskBundle &bundle, const CellAddress &cell, QDate asOf)
{
    if (cell.field == ColumnField::State)
        return {keyOf(bundle.task.state), {}, {}, {}};
    return cellValue({bundle, nullptr, asOf}, cell);
}

} // namespace core

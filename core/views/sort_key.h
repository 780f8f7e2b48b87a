// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QString>

namespace core {

/// A column that rows are sorted by.
struct SortKey
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< tells Extra columns apart
    bool isDescending = false;

    bool operator==(const SortKey &) const = default;
};

} // namespace core

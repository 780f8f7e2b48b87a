// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/column_condition.h"

namespace core {

/// A column whose rows are shown only if one of their values is chosen and they meet the condition.
struct ColumnChoice
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< tells Extra columns apart
    QStringList values {}; ///< of filterValues(); an empty text = cells without anything; none of
                           ///< them = all pass
    std::optional<ColumnCondition> condition {}; ///< holds beside the values

    bool operator==(const ColumnChoice &) const = default;
};

} // namespace core

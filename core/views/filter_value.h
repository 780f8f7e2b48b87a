// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"
#include "core/views/cell_value.h"

namespace core {

/// What the values of a column are. A value is a text for machines; wording says it in words.
enum class FilterValueKind
{
    Text, ///< as written
    Day, ///< yyyy-MM-dd; a phrase that names no day as written
    Reason, ///< key of a LightReason
    State, ///< key of a TaskState
    Remaining ///< days of RemainingDays, or the key of a LightReason of a task that rests
};

[[nodiscard]] FilterValueKind filterValueKind(ColumnField field);

/// How many days a task has left, as a value to filter by; negative: overdue.
struct RemainingDays
{
    int workdays = 0;
    int calendarDays = 0;

    [[nodiscard]] QString toValue() const; ///< "-3/-5"

    /// Nothing if @p value is no text of toValue().
    [[nodiscard]] static std::optional<RemainingDays> ofValue(const QString &value);
};

/// The values a cell is found under, each once: several where it names several persons, units or
/// days; an empty text where it is empty. @param light of the task or the entry of the row.
[[nodiscard]] QStringList
filterValues(const CellInput &input, const CellAddress &address, const Light &light);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/ledger_facts.h"
#include "core/views/row_key.h"

#include <QSet>

#include <optional>

namespace core {

/// Which tasks a list shows; everything that is not set lets all pass. The order stays.
struct RowFilter
{
    std::optional<QSet<Id>>
        hits; ///< tasks a search found, objectives already spread to what is under them
    std::optional<Id> unit; ///< lead unit; a value of none = 未明确科室
    std::optional<LightColour> light;
    std::optional<QSet<Id>> chosen; ///< tasks that a number of another page counts
    std::optional<QSet<RowKey>> leftOut; ///< rows that the choices for columns take away
    Id keep; ///< a task shown whatever the filter says: the one being edited

    [[nodiscard]] bool isActive() const { return hits || unit || light || chosen || leftOut; }

    /// Whether the task at @p index of @p facts passes, all rows of it that are not left out.
    [[nodiscard]] bool accepts(const LedgerFacts &facts, int index) const;
};

} // namespace core

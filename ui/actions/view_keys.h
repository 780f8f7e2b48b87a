// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace ui {

/// Where a key is pressed that belongs to no action.
enum class KeyPlace
{
    Table, ///< the lists of the ledger
    Cell, ///< while typing in one of their cells
    Card,
    Timeline,
    Alerts,
    Papers,
    Calendar,
    Import
};

/// One row of the table of keys that a view handles itself, as a spreadsheet does, instead of an
/// action.
struct ViewKeyRow
{
    KeyPlace place {};
    const char *keys
        = ""; ///< source text, context "ui::ViewKeys": the names of keys are translated
    const char *text = ""; ///< what they do; source text of the same context
};

/// All of them, place by place. Whoever gives a view a key adds it here, for the list in the help.
[[nodiscard]] std::span<const ViewKeyRow> viewKeyRows();

[[nodiscard]] QString keyPlaceText(KeyPlace place);
[[nodiscard]] QString viewKeysText(const ViewKeyRow &row);
[[nodiscard]] QString viewKeysMeaning(const ViewKeyRow &row);

} // namespace ui

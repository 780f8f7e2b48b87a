// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/views/list_kind.h"

namespace ui {

/// What of a task is edited at once on its card: the texts of the task itself, who is responsible,
/// or one entry of a list.
struct CardPart
{
    core::ListKind list = core::ListKind::Tasks;
    core::Id entry {}; ///< none: the task as a whole, or a new entry where the list has entries

    [[nodiscard]] bool isNewEntry() const { return core::entryKindOf(list) && !entry.isSet(); }
    bool operator==(const CardPart &) const = default;
};

} // namespace ui

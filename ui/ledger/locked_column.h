// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QString>

namespace ui {

/// Why nothing can be typed into a column that is not edited, and what is done instead.
[[nodiscard]] QString lockedColumnText(core::ColumnField field);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// Where the texts of a column stand, in its header, its cells and their editors alike.
/// @param field a core::ColumnField, as core::FieldRole gives it.
[[nodiscard]] Qt::Alignment columnAlignment(int field);

} // namespace ui

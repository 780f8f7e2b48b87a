// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_key.h"

#include <QHash>
#include <QString>

namespace ui {

/// The heights a user gave to rows, in pixels at 96 dpi and without zoom. Rows that are not in it
/// are as high as their texts need.
using RowSizes = QHash<core::RowKey, int>;

/// Heights as a text for settings, and back; what is not understood is passed over.
[[nodiscard]] QString textOfRowSizes(const RowSizes &sizes);
[[nodiscard]] RowSizes rowSizesOfText(const QString &text);

} // namespace ui

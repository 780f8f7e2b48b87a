// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/column_widths.h"
#include "ui/drawing/text_box.h"

namespace ui {

/// What the texts of each column of @p block ask for, set in @p style.
[[nodiscard]] QList<ColumnTexts> columnTexts(const core::ReportBlock &block,
                                             const TextStyle &style);

} // namespace ui

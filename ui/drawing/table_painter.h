// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/table_layout.h"

namespace ui {

/// Paints the header of @p table and the rows of @p placed, the upper left corner of the header at
/// @p corner.
void paintTable(QPainter &painter,
                const SetTable &table,
                QPointF corner,
                const PlacedTable &placed);

} // namespace ui

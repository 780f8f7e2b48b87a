// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/cell_value.h"

#include <QList>

#include <functional>

class QWidget;

namespace ui {

/// Asks how what @p field says came about.
using AskHistory = std::function<void(const core::CellAddress &field)>;

/// Gives @p widget a menu that asks @p ask for the history of one of @p fields; nothing without
/// fields or where @p ask is null. What is selected in a label can still be copied.
void offerHistory(QWidget &widget, const QList<core::CellAddress> &fields, const AskHistory &ask);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/column_arrangement.h"

#include <QHash>

namespace ui {

/// How the columns of each table were arranged last, by ledgers and list.
using TableSetups = QHash<QString, core::ColumnArrangement>;

} // namespace ui

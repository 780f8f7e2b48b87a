// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QString>

namespace core {

/// How a value that rows are filtered by reads in a list: lights and states in words, days left as
/// in the cells, （空白） for cells without anything. @param value of filterValues().
[[nodiscard]] QString filterValueText(ColumnField field, const QString &value);

} // namespace core

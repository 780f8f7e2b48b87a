// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QString>

namespace core {

/// The header an office writes over a column, where it has no own one: Chinese data, whatever
/// language the interface speaks; core/import knows each of them. Empty for Extra.
[[nodiscard]] QString officeHeader(ColumnField field);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What users call a field or a column, by its stable name (Field::name, key of a ColumnField); the
/// name itself where it has no term.
[[nodiscard]] QString fieldTerm(const QString &name);

} // namespace core

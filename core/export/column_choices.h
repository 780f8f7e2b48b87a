// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/records/sheet_form.h"
#include "core/records/unit.h"

#include <QList>
#include <QStringList>

namespace core {

/// What is offered in the cells of a column for @p field: all units for the leading one, for the
/// state every one but a draft's, which no one exports to have it filled in. @p words are the
/// office's own for a value; without one it is called as usual. Empty for all other fields.
[[nodiscard]] QStringList
columnChoices(ColumnField field, const QList<Unit> &units, const QList<FormWord> &words = {});

} // namespace core

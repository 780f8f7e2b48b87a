// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

namespace core {

/// The forms of a ledger that had the forms @p known when the sheets of @p read were imported into
/// it. A sheet that was imported before takes the place of its form; one of another file that has
/// the columns of a known one is that one filled in, and leaves it as it is.
[[nodiscard]] QList<SheetForm> joinedForms(QList<SheetForm> known, const QList<SheetForm> &read);

} // namespace core

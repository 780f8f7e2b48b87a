// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

namespace core {

/// Forms that a ledger keeps, and those that are too many to be kept.
struct JoinedForms
{
    QList<SheetForm> forms;
    QList<SheetForm> leftOut;
};

/// The forms of a ledger that had the forms @p known when the sheets of @p read were imported into
/// it. A sheet that was imported before takes the place of its form; one of another file that has
/// the columns of a known one is that one filled in, and leaves it as it is. At most 100 are kept.
[[nodiscard]] JoinedForms joinedForms(QList<SheetForm> known, const QList<SheetForm> &read);

} // namespace core

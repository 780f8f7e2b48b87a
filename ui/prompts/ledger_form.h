// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What is asked for to begin a ledger.
struct LedgerForm
{
    QString office; ///< full name of the unit the file belongs to
    int year = 0;
    QString person; ///< who is at the keyboard
    QString title; ///< of the ledger
    QString units; ///< sections, one a line

    bool operator==(const LedgerForm &) const = default;
};

} // namespace ui

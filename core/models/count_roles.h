// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace core {

/// Roles of tables of counted numbers, beside those of roles.h.
enum CountRole : int
{
    CountedTasksRole = Qt::UserRole + 101, ///< QList<Id>: the tasks a number counts and opens
    CountNameRole, ///< QString: what these tasks are
    TotalRole ///< bool: the row sums up those above
};

} // namespace core

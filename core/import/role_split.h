// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/responsibility.h"

#include <QList>
#include <QString>

namespace core {

/// A name and the role a cell gives it.
struct WrittenRole
{
    ResponsibilityRole role = ResponsibilityRole::Person;
    QString text; ///< as written, without the word for the role

    bool operator==(const WrittenRole &) const = default;
};

/// What a cell of names says about roles.
struct RoleSplit
{
    QList<WrittenRole> roles; ///< in the order of the cell; empty = it says nothing certain
    bool isDoubtful = false; ///< it names roles, but not so that each name surely has one
};

/// Reads a cell that tells roles itself: 牵头：A；配合：B、C, A（牵头）、B、C, A牵头，B、C配合.
/// Beside one that is marked as leading the others cooperate.
/// @param column role the column is for; names without a word for their role have it.
[[nodiscard]] RoleSplit splitRoles(const QString &text, ResponsibilityRole column);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A text for a cell of a table. A row that the table does not have, or its entry row, is a new
/// one.
struct TypedCell
{
    int row = 0;
    int column = 0;
    QString text;

    bool operator==(const TypedCell &) const = default;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Who is at the keyboard, as it stands in the log: a name that was typed, no account and no right.
struct Actor
{
    QString person; ///< may be empty: nobody has said who they are yet
    QString machine; ///< host name, to tell seats apart

    bool operator==(const Actor &) const = default;
};

} // namespace core

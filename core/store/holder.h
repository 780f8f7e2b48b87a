// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"

#include <QDateTime>

namespace core {

/// Who has a ledger file open for editing, as the lock file beside it says. What it says comes from
/// another program: any of it may be missing.
struct Holder
{
    Actor actor; ///< person: the user of the system if nobody has said who they are
    QDateTime since; ///< UTC
    qint64 newest = 0; ///< number of the last change acknowledged as saved; 0 = none

    bool operator==(const Holder &) const = default;
};

} // namespace core

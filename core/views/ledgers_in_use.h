// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"

#include <QList>

namespace core {

/// The ledgers of @p all that are not closed; where all are closed, these.
[[nodiscard]] QList<Ledger> ledgersInUse(const QList<Ledger> &all);

/// The ids of @p ledgers, in their order.
[[nodiscard]] QList<Id> idsOf(const QList<Ledger> &ledgers);

} // namespace core

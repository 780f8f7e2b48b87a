// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"

#include <QList>
#include <QString>

namespace core {

/// What 临期 means on a sheet about @p ledgers, as its note says it:
/// “剩余5个工作日以内，重点事项10个工作日以内”. Ledgers that set it unlike one another are named as
/// such.
[[nodiscard]] QString dueSoonNote(const QList<Ledger> &ledgers);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ledger_request.h"

#include <QByteArray>

namespace core {

/// Ledgers with everything they hold as JSON: office, units, persons, and every task with its
/// lists, each record under the names of its fields. Nothing is left out, so the text can stand for
/// the file. Where the request filters, the objectives above what it lets pass come along. Error
/// kinds of RecordSource; NotFound (a ledger that does not exist).
[[nodiscard]] Result<QByteArray> ledgersJson(const LedgerRequest &request);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

#include <QByteArray>

#include <optional>

namespace core {

/// Ledgers with everything they hold as JSON: office, units, persons, and every task with its
/// lists, each record under the names of its fields. Nothing is left out, so the text can stand for
/// the file.
/// @param unit  only the tasks this unit leads, with the objectives above them.
/// Error kinds of RecordSource.
[[nodiscard]] Result<QByteArray>
ledgersJson(const RecordSource &source, const QList<Ledger> &ledgers, std::optional<Id> unit);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

#include <QString>

#include <optional>

namespace core {

/// What a table and the ledger have otherwise, as a head: "责任人 was changed in the ledger since
/// the last import".
/// @param column its name; @param isDeadline whether it is the day a task is due.
[[nodiscard]] QString conflictHead(const QString &column, bool isDeadline);

/// Both values in a sentence, with who wrote that of the ledger and when, if that is known.
[[nodiscard]] QString
conflictText(const QString &ledger, const QString &table, const std::optional<LoggedChange> &own);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// @p text as a cell that no spreadsheet takes for a formula: what begins like one gets a leading
/// apostrophe; plain numbers and a lone dash stay. The importer takes the apostrophe off again.
/// Source: trust.md T3.
[[nodiscard]] QString guardedCell(const QString &text);

/// A line of CSV by RFC 4180, cells guarded and quoted where they must be, CR LF at the end.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace core

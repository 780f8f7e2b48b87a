// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// A line of CSV by RFC 4180, cells guarded against formulas and quoted where they must be, CR LF
/// at the end.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace core

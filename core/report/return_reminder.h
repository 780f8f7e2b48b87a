// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace core {

/// The text 催报 to those who have not sent their sheet back: 请以下科室尽快报送…. Empty without
/// any.
/// @param day the reports are of; invalid = not told.
[[nodiscard]] QString returnReminder(const QString &ledger, const QStringList &units, QDate day);

} // namespace core

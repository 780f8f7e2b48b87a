// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

/// When a file was opened last, as the start page says it: the time today, the day this year, else
/// the date. Empty if @p opened (UTC) is invalid.
[[nodiscard]] QString openedText(const QDateTime &opened, QDate today);

} // namespace ui

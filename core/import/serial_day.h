// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace core {

/// The moment behind the number of a spreadsheet, in no time zone: days since 1899-12-30 (with the
/// day 1900-02-29 that never was) or since 1904-01-01. None for a number that is no day it can
/// hold.
[[nodiscard]] std::optional<QDateTime> momentOfSerial(double serial, bool countsFrom1904);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace core {

/// The shares of @p numbers in their sum, in tenths of a percent, made to sum to exactly 1000 by
/// the largest remainder; of equal remainders the earlier gets the tenth. All 0 without a sum.
/// Check: 17, 10, 24, 9, 162 give 77, 45, 108, 40, 730. Source: domain.md d.5.
[[nodiscard]] QList<int> sharesPerMille(const QList<int> &numbers);

} // namespace core

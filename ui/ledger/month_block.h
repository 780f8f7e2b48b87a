// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/month_light.h"
#include "ui/ledger/card_content.h"

namespace ui {

/// The block of a card that tells how a task stood at the close of each month: months that closed
/// alike are one entry, newest first. Empty without a month.
[[nodiscard]] CardBlock monthBlock(const QList<core::MonthLight> &months);

} // namespace ui

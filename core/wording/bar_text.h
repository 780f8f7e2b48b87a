// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QString>

namespace core {

/// What stands right of a bar of the timeline: the percentage and, where something is to be said,
/// why: 82%　逾期 40 个工作日, 50%　节点逾期, 90%, 按期办结.
[[nodiscard]] QString barRemark(const Light &light);

/// The same where the bar lies outside what is shown: 3月27日按期办结; @p closedOn may be invalid:
/// the deadline, if there is one.
[[nodiscard]] QString barElsewhere(const Light &light, QDate closedOn);

} // namespace core

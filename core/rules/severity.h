// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QList>

namespace core {

/// Whether a light belongs on the list of alerts: red and yellow.
[[nodiscard]] bool isAlert(const Light &light);

/// Whether a light is red because the lead unit declared a risk.
[[nodiscard]] bool isRedAtRisk(const Light &light);

/// Order of alerts, of groups and of the weekly sheet: red before yellow before the rest; among
/// reds the most overdue first, then the least time left, then the furthest behind schedule.
[[nodiscard]] bool isWorse(const Light &a, const Light &b);

/// The light of an objective: the worst among its children; closed only when all are. Normal
/// without children.
[[nodiscard]] Light worstLight(const QList<Light> &children);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/timeline_report.h"

#include <QByteArray>

namespace core {

/// A timeline as JSON: its head, and every task with its group, days, percentage and light.
[[nodiscard]] QByteArray timelineJson(const TimelineReport &report);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

/// The sign that stands for a mark where nothing can be drawn, in every Chinese font: ■ ▲ ● √ ○.
[[nodiscard]] QString signOf(const ReportMark &mark);
[[nodiscard]] QString signOf(ReportNodeState state);

} // namespace core

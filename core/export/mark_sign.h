// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

/// The sign that stands for a mark where nothing can be drawn, in every Chinese font: ■ ▲ ● √ ○.
[[nodiscard]] QString signOf(ReportMark mark);
[[nodiscard]] QString signOf(ReportNodeState state);

/// The colour a mark is written in on a sheet for the office, as 0xRRGGBB. Source: paper.md 3,
/// "Marks".
[[nodiscard]] quint32 inkOf(LightColour colour);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/deadline.h"
#include "core/records/measure.h"
#include "core/records/outcome.h"

namespace core {

/// An entry as it was when it was planned: without what was begun, done, reached or proved since.
[[nodiscard]] Measure asPlanned(Measure measure);
[[nodiscard]] Deadline asPlanned(Deadline deadline);
[[nodiscard]] Outcome asPlanned(Outcome outcome);

} // namespace core

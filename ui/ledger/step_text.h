// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/event.h"

namespace ui {

/// A step in the life of a task in a few lines: what was done, why, who decided and on what ground.
[[nodiscard]] QString stepText(const core::Event &event);

} // namespace ui

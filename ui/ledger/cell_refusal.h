// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

/// Why a cell does not take a text, as a sentence; columns by their standard headers.
[[nodiscard]] QString cellRefusalText(const core::Error &error);

} // namespace ui

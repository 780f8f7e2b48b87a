// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// @p text with every number kept on the line of the Chinese word it counts: 5 项 is not broken.
[[nodiscard]] QString withWholeCounts(QString text);

} // namespace ui

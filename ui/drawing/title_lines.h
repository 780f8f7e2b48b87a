// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/text_box.h"

namespace ui {

/// @p title with U+000A where its lines end, if it does not fit into one line of @p width: behind
/// the name of the @p office it begins with, and lines of about equal length where one part still
/// does not fit, so that no word's last character stands alone. Source: domain.md f.2, "Title".
[[nodiscard]] QString
brokenTitle(const QString &title, const QString &office, const TextStyle &style, qreal width);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"

#include <QIcon>

namespace ui {

/// The drawing :/icons/@p name.svg, stroked in the text colour of the application's palette
/// (disabled: in the colour of disabled text). It follows a change of the theme by itself.
[[nodiscard]] QIcon icon(const QString &name);

/// The same, stroked in @p token.
[[nodiscard]] QIcon icon(const QString &name, Token token);

} // namespace ui

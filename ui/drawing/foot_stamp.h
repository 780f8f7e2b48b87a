// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/text_box.h"
#include "ui/drawing/units.h"

namespace ui {

/// At least, between the stamp at the foot of a page and the number beside it.
constexpr qreal kBesideStamp = fromMillimetres(6);

/// @p stamp in @p width: where it is too long, the title that it begins with ends in …, because the
/// time and the version behind it are what tells two prints apart.
[[nodiscard]] QString fittingStamp(const QString &stamp, const TextStyle &style, qreal width);

} // namespace ui

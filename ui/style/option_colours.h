// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"

#include <QStyleOption>

namespace ui {

/// The colour of @p token in the theme that @p option is painted in.
[[nodiscard]] inline QColor tokenColour(const QStyleOption &option, Token token)
{
    return colourOf(token, themeOf(option.palette));
}

[[nodiscard]] inline bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

} // namespace ui

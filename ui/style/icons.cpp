// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/stroke_icon_engine.h"

namespace ui {

QIcon icon(const QString &name)
{
    return QIcon(new StrokeIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new StrokeIconEngine(name, token));
}

} // namespace ui

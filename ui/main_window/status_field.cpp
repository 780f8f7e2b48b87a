// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_field.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kMargin = 12;

} // namespace

StatusField::StatusField(QWidget *parent)
    : PlainLabel(parent)
{
    setMuted();
    setFont(fontOf(FontRole::Small));
    setContentsMargins(kMargin, 0, 0, 0);
    hide();
}

void StatusField::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void StatusField::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, 1, height(), colourOf(Token::Line, themeOf(palette())));
}

} // namespace ui

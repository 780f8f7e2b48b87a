// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_field.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kStatusFieldMargin = 12;
constexpr int kStatusFieldMarkSize = 10;
constexpr int kMarkRoom = 14;

} // namespace

StatusField::StatusField(QWidget *parent)
    : PlainLabel(parent)
{
    setMuted();
    setFont(fontOf(FontRole::Small));
    setContentsMargins(kStatusFieldMargin, 0, 0, 0);
    hide();
}

void StatusField::say(const QString &text)
{
    show(text, false);
}

void StatusField::warn(const QString &text)
{
    show(text, true);
}

void StatusField::show(const QString &text, bool isWarning)
{
    m_isWarning = isWarning;
    setContentsMargins(isWarning ? kStatusFieldMargin + kMarkRoom : kStatusFieldMargin, 0, 0, 0);
    applyColour();
    setText(text);
    setVisible(!text.isEmpty());
}

void StatusField::applyColour()
{
    // A palette without a colour of its own gives the label that of its role again.
    QPalette colours;
    if (m_isWarning)
        colours.setColor(foregroundRole(), warningColour());
    setPalette(colours);
}

QColor StatusField::warningColour() const
{
    return lightText(core::LightColour::Red, themeOf(palette()));
}

void StatusField::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isWarning
        && palette().color(foregroundRole()) != warningColour())
        applyColour();
}

void StatusField::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(0, 0, 1, height(), colourOf(Token::Line, theme));
    if (m_isWarning)
        paintMark(painter,
                  QRectF(kStatusFieldMargin,
                         (height() - kStatusFieldMarkSize) / 2.0,
                         kStatusFieldMarkSize,
                         kStatusFieldMarkSize),
                  MarkShape::Square,
                  warningColour());
}

} // namespace ui

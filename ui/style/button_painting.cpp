// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/button_painting.h"

#include "ui/style/frames.h"
#include "ui/style/option_colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {

namespace {

constexpr double kRadioLine = 1.2;
constexpr double kRadioInset = 3.2;
constexpr double kCheckLine = 2;
constexpr int kRingInset = 2; ///< of the ring on a button that is filled

/// Filled with the accent like the primary button of a page.
void paintDefaultButton(QPainter &painter, const QStyleOption &option)
{
    const QColor accent = tokenColour(option, Token::Accent);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    paintFrame(painter, option.rect, {isDown ? accent.darker(110) : accent, {}, false});
    if (hasFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter,
                       option.rect.adjusted(kRingInset, kRingInset, -kRingInset, -kRingInset),
                       tokenColour(option, Token::OnAccent));
}

} // namespace

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled);
}

void paintButton(QPainter &painter, const QStyleOption &option, bool isFramed)
{
    if (isFramed && isDefaultButton(option))
        return paintDefaultButton(painter, option);
    const bool isChosen = option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    QColor fill = isFramed ? option.palette.color(QPalette::Button) : QColor();
    if (isChosen || isUnder)
        fill = tokenColour(option, isChosen ? Token::Selection : Token::Hover);
    QColor frame = isChosen ? tokenColour(option, Token::Strong) : QColor();
    if (isFramed)
        frame = tokenColour(option,
                            option.state & QStyle::State_Enabled ? Token::Frame : Token::Line);
    const bool hasRing
        = hasFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    paintFrame(painter, option.rect, {fill, frame, hasRing});
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor line = tokenColour(option, isEnabled ? Token::Frame : Token::Line);
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, kRadioLine));
    painter.setBrush(option.palette.base());
    painter.drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? tokenColour(option, Token::Accent) : line);
        painter.drawEllipse(ring.adjusted(kRadioInset, kRadioInset, -kRadioInset, -kRadioInset));
    }
    painter.restore();
}

void paintCheck(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor line = tokenColour(option, isEnabled ? Token::Frame : Token::Line);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(option.palette.base());
    painter.drawRoundedRect(box, 1, 1);
    painter.setPen(QPen(isEnabled ? tokenColour(option, Token::Accent) : line, kCheckLine));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (option.state.testFlag(QStyle::State_On)) {
        QPainterPath tick(at(0.22, 0.52));
        tick.lineTo(at(0.42, 0.72));
        tick.lineTo(at(0.78, 0.28));
        painter.drawPath(tick);
    }
    painter.restore();
}

} // namespace ui

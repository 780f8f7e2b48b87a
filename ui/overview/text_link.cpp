// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/text_link.h"

#include "ui/drawing/marks.h"
#include "ui/style/frames.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kMarkSize = 10;
constexpr int kFigureMarkSize = 14;
constexpr int kTextLinkMarkGap = 4;

int lineHeight(FontRole role)
{
    switch (role) {
    case FontRole::Figure: return 32;
    case FontRole::Heading: return 24;
    case FontRole::Small: return 16;
    case FontRole::Body:
    case FontRole::Emphasis: return 20;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLink::TextLink(FontRole role, Token colour, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
    , m_colour(colour)
{
    setFont(fontOf(role));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIsLink(true);
}

void TextLink::setIsLink(bool isLink)
{
    m_isLink = isLink;
    setFocusPolicy(isLink ? Qt::TabFocus : Qt::NoFocus);
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isLink);
    updateGeometry();
    update();
}

void TextLink::setLight(std::optional<core::LightColour> light)
{
    m_light = light;
    updateGeometry();
    update();
}

int TextLink::markSize() const
{
    return m_role == FontRole::Figure ? kFigureMarkSize : kMarkSize;
}

int TextLink::textLeft() const
{
    return hasMark() ? markSize() + 2 * kTextLinkMarkGap : 0;
}

QSize TextLink::sizeHint() const
{
    return {textLeft() + fontMetrics().horizontalAdvance(text()), lineHeight(m_role)};
}

QColor TextLink::textColour() const
{
    const Theme theme = themeOf(palette());
    if (!m_isLink)
        return colourOf(Token::Muted, theme);
    return m_light ? lightText(*m_light, theme) : colourOf(m_colour, theme);
}

void TextLink::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor colour = textColour();
    if (hasMark()) {
        const QRectF box(0, (height() - markSize()) / 2.0, markSize(), markSize());
        paintMark(painter, box, markOf(*m_light, core::LightReason::Normal), colour);
    }
    QFont shown = font();
    shown.setUnderline(m_isLink && underMouse());
    painter.setFont(shown);
    painter.setPen(colour);
    painter.drawText(
        rect().adjusted(textLeft(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), colourOf(Token::Accent, themeOf(palette())));
}

void TextLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TextLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// A button takes the space bar; a link is opened with Enter.
void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/light_line.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kMark = 10;
constexpr int kLine = 20;
constexpr int kLightLinePadX = 8;
constexpr int kLightLinePadY = 4;
constexpr int kMarkGap = 4;

void paintLightMark(QPainter &painter, const QRectF &box, const core::Light &light, Theme theme)
{
    paintMark(painter, box, markOf(light.colour, light.reason), lightText(light.colour, theme));
}

} // namespace

LightMark::LightMark(const core::Light &light, QWidget *parent)
    : QWidget(parent)
    , m_light(light)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LightMark::sizeHint() const
{
    return {2 * kMark, kLine};
}

void LightMark::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const QRect box(0, (kLine - kMark) / 2, kMark, kMark);
    paintLightMark(painter, box, m_light, themeOf(palette()));
}

LightLine::LightLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LightLine::setLight(const core::Light &light, const QString &word, const QString &sentence)
{
    m_light = light;
    m_text = sentence.isEmpty() ? word : word + QStringLiteral("　") + sentence;
    setAccessibleName(m_text);
    update();
}

QSize LightLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * kLightLinePadX + kMark + kMarkGap,
            kLine + 2 * kLightLinePadY};
}

void LightLine::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QColor tint = lightTint(m_light.colour, theme);
    painter.fillRect(rect(), tint.isValid() ? tint : colourOf(Token::Alternate, theme));
    const QRect box(kLightLinePadX, (height() - kMark) / 2, kMark, kMark);
    paintLightMark(painter, box, m_light, theme);
    painter.setPen(lightText(m_light.colour, theme));
    painter.drawText(rect().adjusted(kLightLinePadX + kMark + kMarkGap, 0, -kLightLinePadX, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_text);
}

} // namespace ui

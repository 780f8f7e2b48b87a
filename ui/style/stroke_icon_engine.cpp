// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stroke_icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {

namespace {

/// The stroke as the drawings carry it; replaced by the colour wanted.
constexpr auto kStroke = "#000000";
constexpr auto kWidth = "stroke-width=\"1.6\"";
constexpr auto kSmallWidth = "stroke-width=\"1.9\"";
constexpr int kSmallIconSize = 20;

QByteArray drawingNamed(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", qPrintable(name));
    return isThere ? file.readAll() : QByteArray();
}

} // namespace

StrokeIconEngine::StrokeIconEngine(const QString &name, std::optional<Token> token)
    : m_drawing(drawingNamed(name))
    , m_token(token)
{
}

QColor StrokeIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return m_token ? colourOf(*m_token, themeOf(palette)) : palette.color(QPalette::ButtonText);
}

void StrokeIconEngine::paint(QPainter *painter,
                             const QRect &rect,
                             QIcon::Mode mode,
                             QIcon::State /*state*/)
{
    QByteArray drawing = m_drawing;
    drawing.replace(kStroke, colourFor(mode).name().toLatin1());
    if (rect.width() <= kSmallIconSize)
        drawing.replace(kWidth, kSmallWidth);
    QSvgRenderer(drawing).render(painter, rect);
}

QPixmap StrokeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect({}, size), mode, state);
    return picture;
}

QIconEngine *StrokeIconEngine::clone() const
{
    return new StrokeIconEngine(*this);
}

} // namespace ui

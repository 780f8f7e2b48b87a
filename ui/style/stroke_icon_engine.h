// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"

#include <QIconEngine>

#include <optional>

namespace ui {

/// Paints a stroked drawing on a 24 grid in a colour of the theme that is on the screen now.
class StrokeIconEngine final : public QIconEngine
{
public:
    /// @param token the colour; empty: the text colour, or that of disabled text.
    StrokeIconEngine(const QString &name, std::optional<Token> token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    QByteArray m_drawing;
    std::optional<Token> m_token;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/// A text that can be clicked: underlined under the pointer, with a ring where the keyboard is.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    TextLink(FontRole role, Token colour, QWidget *parent = nullptr);

    /// Without it the text is muted and nothing to be clicked.
    void setIsLink(bool isLink);
    [[nodiscard]] bool isLink() const { return m_isLink; }

    /// The light whose mark stands before the text, which takes its colour; empty = none.
    void setLight(std::optional<core::LightColour> light);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool hasMark() const { return m_isLink && m_light; }
    [[nodiscard]] int markSize() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QColor textColour() const;

    FontRole m_role;
    Token m_colour;
    std::optional<core::LightColour> m_light;
    bool m_isLink = true;
};

} // namespace ui

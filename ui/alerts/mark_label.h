// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QWidget>

namespace ui {

/// A count with the mark of its light before it, in the colour of the light. Where it has not all
/// the room it needs it is cut, and told in a tool tip.
class MarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(core::LightColour colour, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    core::LightColour m_colour;
    QString m_text;
};

} // namespace ui

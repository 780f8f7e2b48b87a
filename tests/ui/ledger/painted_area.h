// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEvent>
#include <QWidget>

namespace tests {

/// What is painted of a widget, which outlives it, from now on.
class PaintedArea final : public QObject
{
    Q_OBJECT

public:
    explicit PaintedArea(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_area |= static_cast<QPaintEvent *>(event)->rect();
        return QObject::eventFilter(watched, event);
    }

    [[nodiscard]] QRect area() const { return m_area; }

private:
    QRect m_area;
};

} // namespace tests

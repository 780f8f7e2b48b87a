// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/year_painter.h"

#include <QWidget>

namespace ui {

/// A year as twelve months. A day is chosen by a click or the arrow keys, and changed by a double
/// click, Space or Enter.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void setDays(const core::LocalDays &days);
    void setToday(QDate day);

    /// Goes to @p day, and shows its year.
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const { return m_current; }

    /// Where @p day stands, in the coordinates of the view.
    [[nodiscard]] QRect rectOf(QDate day) const { return geometryOf(size()).day(day); }

    /// Texts again, after the language has changed.
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What the days need in order to be read; what is lower is scrolled.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(QDate day);

    /// The day is to be the other way round: off instead of worked, as usual instead of changed.
    void toggled(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] YearGeometry geometryOf(QSize size) const;
    [[nodiscard]] QDate dayAfter(const QKeyEvent &event) const;
    void showToolTip(QPoint position, QPoint globalPosition);

    core::LocalDays m_days;
    YearSheet m_sheet;
    QDate m_current;
};

} // namespace ui

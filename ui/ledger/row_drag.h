// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

class QMouseEvent;
class QWidget;

namespace ui {

class LedgerView;

/// Rows selected whole are taken by the gutter and dragged to another place; a line shows where
/// they would go. Esc lets go of them.
class RowDrag final : public QObject
{
    Q_OBJECT

public:
    /// @param view must outlive the drag. @param canMove whether rows can be moved now; where they
    /// cannot, a press selects as ever.
    RowDrag(LedgerView &view, std::function<bool()> canMove, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The rows selected are to go before or behind @p row.
    void dropped(int row, bool isBefore);

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void stop();
    void scrollAt(int y);
    void aimAt(int y);

    LedgerView &m_view;
    std::function<bool()> m_canMove;
    QWidget *m_line; ///< where the rows would go
    QPoint m_pressed;
    int m_pressedRow = -1; ///< −1 = nothing is held
    int m_target = -1;
    bool m_isBefore = false;
    bool m_isDragging = false;
};

} // namespace ui

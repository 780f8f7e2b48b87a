// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMouseEvent;

namespace ui {

class LedgerView;

/// The lower edge of a row's number is dragged to give the row another height, and all rows
/// selected whole with it; a double click lets them fit their texts again. Esc lets go.
class RowResize final : public QObject
{
    Q_OBJECT

public:
    /// @param view must outlive it. What else listens to the gutter must do so already: an edge is
    /// nothing to select or drag rows by.
    explicit RowResize(LedgerView &view, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool fit(const QMouseEvent &event);
    bool giveUp(const QEvent &event);
    [[nodiscard]] int edgeAt(int y) const;
    [[nodiscard]] QList<int> rowsWith(int row) const;

    LedgerView &m_view;
    int m_row = -1; ///< whose edge is held; −1 = none
    int m_before = 0; ///< its height when it was taken
    int m_hold = 0; ///< of the pointer, below the edge
    bool m_isOverEdge = false;
};

} // namespace ui

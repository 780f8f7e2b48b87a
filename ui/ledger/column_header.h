// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/frozen_columns.h"
#include "ui/ledger/ledger_look.h"

#include <QHeaderView>

namespace ui {

/// The header over the columns: flat, headings in weight 500 on the side their column is set, an
/// arrow over those that rows are sorted by, a filled funnel beside those that are filtered by. A
/// hollow one shows under the pointer.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p look must outlive the header.
    explicit ColumnHeader(const LedgerLook &look, QWidget *parent = nullptr);

    /// The columns that stay in sight, here and in the table.
    [[nodiscard]] const FrozenColumns &frozen() const { return m_frozen; }
    void setFrozen(int columns);

Q_SIGNALS:
    /// The user clicked a heading. @param isAdded with Shift: besides the others.
    void sortRequested(int section, bool isAdded);

    /// The user clicked the funnel beside a heading.
    void filterRequested(int section);

    /// The user asked for what can be done with a column. @param place on the screen.
    void menuRequested(int section, QPoint place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintArrows(QPainter &painter, QRect section, int sortPlace) const;
    void paintFunnel(QPainter &painter, QRect section, bool isChosen) const;
    [[nodiscard]] QRect funnelOf(QRect section) const;
    [[nodiscard]] QRect sectionRect(int section) const;
    void paintSections(QPainter &painter, QRect dirty, bool areFrozen) const;
    [[nodiscard]] bool isOverFrozen(int x) const;
    [[nodiscard]] int frozenEdgeAt(int x) const;
    void hover(int section);

    const LedgerLook &m_look;
    FrozenColumns m_frozen {*this};
    int m_sized = -1; ///< frozen section that is being made wider; −1 = none
    int m_grabbed = 0; ///< its right edge was grabbed this far from its width
    int m_hovered = -1; ///< section under the pointer; −1 = none
    int m_pressed = -1; ///< section under the pressed button; −1 = none, or an edge being dragged
};

} // namespace ui

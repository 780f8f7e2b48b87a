// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"

#include <QHeaderView>

namespace ui {

/// The header over the columns: flat, headings in weight 500 on the side their column is set, an
/// arrow beside those that rows are sorted by.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p look must outlive the header.
    explicit ColumnHeader(const LedgerLook &look, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user clicked a heading. @param isAdded with Shift: besides the others.
    void sortRequested(int section, bool isAdded);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintArrows(QPainter &painter, QRect section, int sortPlace) const;

    const LedgerLook &m_look;
    int m_pressed = -1; ///< section under the pressed button; −1 = none, or an edge being dragged
};

} // namespace ui

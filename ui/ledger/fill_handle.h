// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/range_plan.h"

#include <QObject>

class QMouseEvent;

namespace ui {

class LedgerView;

/// The small square at the lower right of the selected range: dragged up, down or to the sides it
/// tells which cells are to be filled from the range. Esc lets go of it.
class FillHandle final : public QObject
{
    Q_OBJECT

public:
    /// @param view must outlive the handle.
    explicit FillHandle(LedgerView &view, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// @param isSeries Ctrl was held: numbers and days are to go on.
    void dragged(ui::CellArea source, ui::CellArea target, bool isSeries);

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void stop();
    [[nodiscard]] CellArea targetAt(QPoint position) const;
    [[nodiscard]] CellArea rowsUpTo(const QModelIndex &index) const;
    [[nodiscard]] CellArea columnsUpTo(const QModelIndex &index) const;
    void scrollAt(QPoint position);
    [[nodiscard]] QRect frameOf(CellArea area) const;

    LedgerView &m_view;
    CellArea m_source;
    CellArea m_target; ///< of no size where the pointer is over the source
    bool m_isDragging = false;
    bool m_isPointing = false; ///< the pointer is over the handle
};

} // namespace ui

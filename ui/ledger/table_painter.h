// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_painter.h"
#include "ui/ledger/frozen_columns.h"

class QTableView;

namespace ui {

class PendingDelay;

/// What the look of a table depends on besides model and selection.
struct TableState
{
    bool hasFocus = false; ///< the table or its editor; else the range frame is grey
    bool isRowShown = false; ///< the card shows the current row: it is filled
    QString pendingCaption; ///< of cells being written
    QRect fillFrame; ///< round the cells that the handle is being dragged over
    const core::SearchMarks *marks = nullptr; ///< what is searched for; null = nothing
};

/// Paints the cells of a ledger view in one pass: grounds, texts, lines, the frame of the range.
class TablePainter
{
public:
    /// All must outlive the painter.
    TablePainter(const QTableView &view,
                 const FrozenColumns &frozen,
                 const LedgerLook &look,
                 const PendingDelay &pending);

    void paint(QPainter &painter, QRect dirty, const TableState &state) const;

    /// Where the area of @p index (with all cells it covers) lies in the viewport, grid line
    /// included.
    [[nodiscard]] QRect areaOf(const QModelIndex &index) const;

    /// The rectangle round the selected range, of several ones round the current cell, grid lines
    /// round it included; empty without one.
    [[nodiscard]] QRect rangeFrame() const;

    /// The handle at the lower right of it; empty where nothing can be typed.
    [[nodiscard]] QRect handleArea() const;

private:
    struct Columns
    {
        int first;
        int last;
    };

    void
    paintColumns(QPainter &painter, QRect dirty, Columns columns, const TableState &state) const;
    /// Where the cells of a row begin: below the heading that may stand above it.
    [[nodiscard]] int topOf(int row) const;
    void paintBands(QPainter &painter, QRect dirty, const TableState &state) const;
    void paintEntryRow(QPainter &painter) const;
    [[nodiscard]] int lastBottom() const;
    void paintCell(QPainter &painter, const QModelIndex &index, const TableState &state) const;
    void paintLines(QPainter &painter, const QModelIndex &index, QRect area) const;
    [[nodiscard]] QItemSelectionRange framedRange() const;
    void paintRange(QPainter &painter, const TableState &state) const;
    [[nodiscard]] QColor
    ground(const QModelIndex &index, const CellContent &content, const TableState &state) const;
    [[nodiscard]] QRect seenText(QRect area, const CellContent &content) const;
    [[nodiscard]] bool isEntryRow(int row) const;
    [[nodiscard]] bool isFolded(int row) const;
    [[nodiscard]] int rowBelow(int row) const;
    [[nodiscard]] Theme theme() const;

    const QTableView &m_view;
    const FrozenColumns &m_frozen;
    const LedgerLook &m_look;
    const PendingDelay &m_pending;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/search_marks.h"
#include "ui/ledger/cell_key.h"
#include "ui/ledger/column_fit.h"
#include "ui/ledger/ledger_look.h"
#include "ui/ledger/row_gutter.h"
#include "ui/ledger/row_sizes.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace ui {

enum class CellMove;
class ColumnHeader;
class PendingDelay;
class RowHeights;
class TablePainter;

/// The ledger as a table: merged cells by the span roles of the model, texts whole, rows as high as
/// they need, selected ranges. It paints everything itself and edits nothing: it says when the
/// user wants to (editRequested and so on).
class LedgerView final : public QTableView
{
    Q_OBJECT

public:
    explicit LedgerView(QWidget *parent = nullptr);
    ~LedgerView() override;

    void setModel(QAbstractItemModel *model) override;

    /// Mark or number before the rows.
    void setGutterContent(GutterContent content);

    /// Rows of the model are folded under the headings of their groups or not (FoldedRole).
    void refold();

    /// Fills the current row, as long as the card shows it.
    void setRowShown(bool isShown);

    /// The table is painted as focused while its editor has the focus.
    void setEditorOpen(bool isOpen);

    /// Gives the columns the widths of a first opening. They follow the size of the view until the
    /// user drags one.
    void fitColumns();

    /// The first @p columns stay in sight while the others are scrolled sideways.
    void setFrozenColumns(int columns);

    /// Where @p column begins in the viewport.
    [[nodiscard]] int columnLeft(int column) const;

    /// Widths the user chose, by column, as they are at 96 dpi and without zoom; empty as long as
    /// the program decides.
    [[nodiscard]] QList<int> columnWidths() const;

    /// Gives the columns widths the user chose before; 0 = the program decides.
    void setColumnWidths(const QList<int> &widths);

    /// Heights of rows the user chose; the others are as high as their texts need.
    void setRowSizes(const RowSizes &sizes);
    [[nodiscard]] const RowSizes &rowSizes() const;

    /// Gives @p rows the height that @p measured has, one of them: @p height with the heading of a
    /// group above it, in pixels of the screen. rowSizesChanged() follows.
    void chooseRowHeight(const QList<int> &rows, int measured, int height);

    /// Lets @p rows be as high as their texts need again. rowSizesChanged() follows.
    void fitRowHeights(const QList<int> &rows);

    /// How low the user can make @p row, in pixels of the screen.
    [[nodiscard]] int leastRowHeight(int row) const;

    /// How large everything in the table is, in per cent; others than between kLeastZoom and
    /// kGreatestZoom become the nearest. Widths the user chose grow along.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    static constexpr int kLeastZoom = 80;
    static constexpr int kGreatestZoom = 200;
    static constexpr int kPlainZoom = 100;
    static constexpr int kZoomStep = 10;

    /// Moves the current cell; with an open editor too.
    void moveCurrent(CellMove move);

    /// Selects the columns @p first to @p last from top to bottom. The current cell stays where it
    /// is in one of them, else it goes into the first, without scrolling.
    void selectColumns(int first, int last);

    /// Where the handle stands by which the selected range fills others; empty without one.
    [[nodiscard]] QRect handleArea() const;

    /// Frames the cells that are to be filled; empty = none.
    void setFillFrame(QRect frame);

    /// Marks in the cells what @p query searches for; empty = nothing.
    void setSearch(const QString &query);

    /// Puts the cells selected on the clipboard; nothing where they are several areas that do not
    /// line up.
    void copySelection(bool hasHeadings = false) const;

    [[nodiscard]] const LedgerLook &look() const { return *m_look; }

    /// Where the cell stands with all it covers, grid line included; in the coordinates of the
    /// viewport.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The user begins to edit @p index: with @p text in place of what is there, or with what is
    /// there.
    void editRequested(const QModelIndex &index);
    void typingRequested(const QModelIndex &index, const QString &text);

    /// The input method begins a composition over @p index.
    void compositionRequested(const QModelIndex &index, QInputMethodEvent *event);

    void clearRequested(const QModelIndex &index); ///< Delete on one cell
    void cellsClearRequested(); ///< Delete on several cells, those selected; on whole rows too
    void cardToggleRequested(); ///< Space alone
    void currentCellChanged(const QModelIndex &index);
    void selectionSizeChanged(int cells);
    void visibleRowsChanged(int first, int last);
    /// A click on a heading. @param isAdded with Shift: besides the columns sorted by already.
    void sortRequested(int column, bool isAdded);
    /// The group of @p row is to be folded, or unfolded.
    void foldRequested(int row, bool isFolded);
    void columnDragged(int from, int to); ///< the user dragged a heading to the place of another
    void filterRequested(int column); ///< a click on the funnel beside a heading
    void headerMenuRequested(int column, QPoint place); ///< @p place on the screen
    void zoomChanged(int percent);
    void rowSizesChanged(); ///< by the user
    void cellsMoved(); ///< scrolled, or rows and columns have other sizes

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &removed) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft,
                     const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void connectModel();
    void keepBesideFrozen(const QModelIndex &index, int before);
    void buildParts();
    void renewLook();
    void rowsTaken(int first, int last);
    void keepPlace();
    void restorePlace();
    void columnResized();
    void headingDragged(int section, int from, int to);
    void fitToTexts();
    void learnNeeds();
    void tellVisibleRows();
    void updateRows(int first, int last);
    void followPending(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void noteRun(bool goesOn);
    void selectToCurrent();
    [[nodiscard]] QModelIndex cellNear(QPoint point) const;
    void selectArea(const QModelIndex &from,
                    const QModelIndex &to,
                    QItemSelectionModel::SelectionFlags command);
    bool extendSelection(const QKeyEvent &event);
    bool handleKey(const QKeyEvent &event);
    bool handleFolded(const QKeyEvent &event);
    [[nodiscard]] bool hasFolded() const;
    [[nodiscard]] QItemSelection withoutFolded(const QItemSelection &selection) const;
    [[nodiscard]] QModelIndex cellPageAway(bool isUpward) const;
    bool foldAt(QPoint place);
    bool handleSpace(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isTyping(const QKeyEvent &event) const;
    void requestDelete();
    bool handleGutter(const QEvent &event);
    bool addRows(int row);
    void paintCorner(QWidget &corner) const;
    [[nodiscard]] static CellMove moveOf(CursorAction action, bool isControl);
    [[nodiscard]] bool isLoaded(int row) const;
    [[nodiscard]] QStringList headers() const;

    /// Where the user was before the model was reset.
    struct Place
    {
        CellKey current;
        CellKey top;
        int topOffset = 0;
    };

    std::unique_ptr<LedgerLook> m_look;
    std::unique_ptr<PendingDelay> m_pending;
    std::unique_ptr<RowHeights> m_heights;
    std::unique_ptr<TablePainter> m_painter;
    ColumnHeader *m_header = nullptr;
    RowGutter *m_gutter = nullptr;
    Place m_place;
    QPersistentModelIndex m_anchor; ///< where a selection that Shift extends began
    std::optional<QPoint> m_dragPoint; ///< while the mouse selects by dragging
    bool m_isExtending = false; ///< the current cell moves, but not the anchor
    int m_addedFrom = -1; ///< row from which a drag with Ctrl takes rows; −1 = there is none
    bool m_isAddingRows = false; ///< that drag takes rows in, and not out
    int m_travelRow = 0;
    int m_runColumn = -1; ///< where a run with Tab began; −1 = there is none
    int m_zoom = kPlainZoom;
    int m_turned = 0; ///< by the wheel, since the last step
    QFont m_plainFont; ///< without zoom; only while there is one
    bool m_isRowShown = false;
    bool m_isEditorOpen = false;
    bool m_isFitting = false;
    QRect m_fillFrame;
    core::SearchMarks m_marks;
    bool m_hasUserWidths = false;
    QStringList m_fittedHeaders; ///< of the columns that were fitted last
    QList<ColumnNeed> m_needs; ///< of those, as their texts were; empty before there were any
    bool m_isFitBlind = false; ///< no text was there when the columns were fitted
    std::pair<int, int> m_toldRows {-1, -1};
};

} // namespace ui

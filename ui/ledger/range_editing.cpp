// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/range_editing.h"

#include "core/models/when_ready.h"
#include "ui/ledger/fill_handle.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int kMostRowsCopied = 100'000; ///< beyond, no clipboard is the place for a table

} // namespace

RangeEditing::RangeEditing(LedgerView &view, const Context &context, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_context(context)
{
    connect(&view, &LedgerView::cellsClearRequested, this, &RangeEditing::clear);
    connect(&context.editor, &Editor::pendingCountChanged, this, &RangeEditing::go);
    connect(&context.model, &core::LedgerModel::followed, this, &RangeEditing::go);
    const auto giveUp = [this] { giveUpWaiting(); };
    connect(&context.model, &QAbstractItemModel::modelReset, this, giveUp);
    connect(&context.model, &QAbstractItemModel::rowsInserted, this, giveUp);
    connect(&context.model, &QAbstractItemModel::rowsRemoved, this, giveUp);
    // Whatever is copied meanwhile, here or elsewhere, is what the user wants to paste.
    connect(
        QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &RangeEditing::stopCopying);
    auto *handle = new FillHandle(view, this);
    connect(handle, &FillHandle::dragged, this, &RangeEditing::fill);
}

/// With Ctrl several areas can be selected; they are not filled from one another.
bool RangeEditing::hasOneArea(const QString &refusal)
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.size() > 1)
        Q_EMIT reported(refusal);
    return selection.size() == 1;
}

/// The area selected. A merged cell chosen by itself is one cell, however many rows it covers.
CellArea RangeEditing::area() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (!hasSeveralCells(selection)) {
        const QModelIndex cell = coveringCell(selection.first().topLeft());
        return {cell.row(), cell.column(), 1, 1};
    }
    return areaOf(selection.first());
}

/// What is selected, without the row where new ones are begun.
std::optional<SelectedGrid> RangeEditing::filledGrid() const
{
    auto grid = gridOf(m_view.selectionModel()->selection());
    while (grid && !grid->isEmpty() && grid->rows.constLast() >= m_context.model.filledRowCount())
        grid->rows.removeLast();
    return grid;
}

bool RangeEditing::copy(bool hasHeadings)
{
    stopCopying();
    const auto grid = filledGrid();
    if (!grid) {
        Q_EMIT reported(tr("Several areas can be copied together where they have the same rows or "
                           "the same columns. These do not."));
        return false;
    }
    if (grid->isEmpty())
        return false;
    if (isLoaded(grid->rows)) {
        m_view.copySelection(hasHeadings);
        return true;
    }
    if (grid->rows.constLast() - grid->rows.constFirst() >= kMostRowsCopied)
        Q_EMIT reported(tr("So many rows cannot be copied at once: export the table instead."));
    else
        copyUnread(*grid, hasHeadings);
    return false;
}

/// Texts are held of the rows round those on the screen.
bool RangeEditing::isLoaded(const QList<int> &rows) const
{
    return std::all_of(rows.cbegin(), rows.cend(), [this](int row) {
        return m_context.model.index(row, 0).data(core::LoadedRole).toBool();
    });
}

void RangeEditing::cut()
{
    // What is read first would be cleared when the user is elsewhere.
    const auto grid = filledGrid();
    if (grid && !isLoaded(grid->rows))
        Q_EMIT reported(tr("So many rows cannot be cut at once: copy them, then clear them."));
    else if (copy())
        clear();
}

void RangeEditing::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CellBlock block = data ? blockOfMimeData(*data) : CellBlock();
    // What the program copied itself never begins with headings.
    const bool isForeign = data && !data->hasFormat(QString::fromLatin1(kCellFormat));
    if (block.isEmpty()) {
        Q_EMIT reported(tr("There is nothing on the clipboard that cells can take."));
        return;
    }
    if (m_view.selectionModel()->selection().size() != 1)
        return pasteIntoAreas(block);
    const CellArea target = area();
    const bool hasHeadings = isForeign && beginsWithHeadings(block, target.left);
    if (hasHeadings)
        block.rows.removeFirst();
    start({core::ActionKind::PasteCells,
           [this, block, target] {
               return pastePlan(m_context.model, m_context.model.filledRowCount(), block, target);
           },
           {},
           hasHeadings});
}

/// One value goes into every cell; several ones into areas they fit into evenly.
void RangeEditing::pasteIntoAreas(const CellBlock &block)
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    const auto fits = [&block](const QItemSelectionRange &range) {
        return range.height() % block.height() == 0 && range.width() % block.width() == 0;
    };
    if (!std::all_of(selection.cbegin(), selection.cend(), fits)) {
        Q_EMIT reported(
            tr("What was copied does not fit into each of these areas. Choose one area, "
               "or copy a single cell for all of them."));
        return;
    }
    start({core::ActionKind::PasteCells, [this, block] {
               const QItemSelection areas = m_view.selectionModel()->selection();
               const int rows = m_context.model.filledRowCount();
               return block == CellBlock {{{block.rows.constFirst().constFirst()}}}
                   ? sameTextPlan(areas, rows, block.rows.constFirst().constFirst())
                   : pastePlan(m_context.model, rows, block, areas);
           }});
}

/// Whether the first row of @p block names the columns from @p column on, with rows below it.
bool RangeEditing::beginsWithHeadings(const CellBlock &block, int column) const
{
    QStringList headings;
    for (int at = column; at < std::min(column + block.width(), m_context.model.columnCount());
         ++at)
        headings.append(m_context.model.headerData(at, Qt::Horizontal).toString());
    return block.height() > 1 && isHeadedBy(block, headings);
}

void RangeEditing::clear()
{
    start({core::ActionKind::ClearCells, [this] {
               return sameTextPlan(m_view.selectionModel()->selection(),
                                   m_context.model.filledRowCount(),
                                   QString());
           }});
}

void RangeEditing::typeIntoAll(const QString &text)
{
    start({core::ActionKind::EditCells,
           [this, text] {
               return sameTextPlan(
                   m_view.selectionModel()->selection(), m_context.model.filledRowCount(), text);
           },
           text});
}

/// A single row takes what stands above it.
void RangeEditing::fillDown()
{
    if (!hasOneArea(tr("Choose one area of cells to fill.")))
        return;
    const CellArea chosen = area();
    const int source = chosen.height > 1 ? chosen.top : chosen.top - 1;
    if (source >= 0)
        fill({source, chosen.left, 1, chosen.width},
             {source + 1, chosen.left, chosen.top + chosen.height - source - 1, chosen.width},
             false);
}

void RangeEditing::fillRight()
{
    if (!hasOneArea(tr("Choose one area of cells to fill.")))
        return;
    const CellArea chosen = area();
    const int source = chosen.width > 1 ? chosen.left : chosen.left - 1;
    if (source >= 0)
        fill({chosen.top, source, chosen.height, 1},
             {chosen.top, source + 1, chosen.height, chosen.left + chosen.width - source - 1},
             false);
}

void RangeEditing::fill(CellArea source, CellArea target, bool isSeries)
{
    QList<int> rows(source.height);
    std::iota(rows.begin(), rows.end(), source.top);
    if (!isLoaded(rows)) {
        Q_EMIT reported(tr("The cells to fill from are not on the screen."));
        return;
    }
    start({core::ActionKind::FillCells, [this, source, target, isSeries] {
               return fillPlan(
                   m_context.model, m_context.model.filledRowCount(), source, target, isSeries);
           }});
}

void RangeEditing::replace(const QList<core::ReplacedCell> &cells,
                           const QList<core::ReplacedCell> &now)
{
    QHash<core::RowKey, QList<core::ReplacedCell>> still;
    for (const core::ReplacedCell &cell : now)
        still[cell.row].append(cell);
    start({core::ActionKind::ReplaceCells, [this, cells, still] {
               const QList<core::TypedCell> typed = m_context.model.typedCells(cells);
               RangePlan plan;
               for (qsizetype i = 0; i < cells.size(); ++i) {
                   const core::ReplacedCell &cell = cells.at(i);
                   if (typed.at(i).row >= 0 && still.value(cell.row).contains(cell))
                       plan.cells.append(typed.at(i));
                   else
                       plan.homeless.append(cell.after);
               }
               return plan;
           }});
}

void RangeEditing::start(const Order &order)
{
    if (m_context.model.isReadOnly()) {
        Q_EMIT reported(tr("To read only: nothing can be typed now."));
        return;
    }
    if (m_isRunning) {
        if (!order.typed.isEmpty())
            Q_EMIT homeless(order.typed, tr("The step before is still being written."));
        return;
    }
    m_isRunning = true;
    m_waiting = order;
    go();
}

/// Which cells are meant is known by their places: where rows come or go, they are others.
void RangeEditing::giveUpWaiting()
{
    if (!m_waiting)
        return;
    const Order order = *std::exchange(m_waiting, std::nullopt);
    m_isRunning = false;
    const QString reason = tr("Other rows have come meanwhile: please do it again.");
    if (order.typed.isEmpty())
        Q_EMIT reported(reason);
    else
        Q_EMIT homeless(order.typed, reason);
}

void RangeEditing::forget()
{
    ++m_generation;
    stopCopying();
    m_waiting.reset();
    m_isRunning = false;
}

/// What is being written or read would not be there yet.
void RangeEditing::go()
{
    if (!m_waiting || m_context.editor.pendingCount() > 0 || m_context.model.isFollowing())
        return;
    const Order order = *std::exchange(m_waiting, std::nullopt);
    carryOut(order, order.plan());
}

void RangeEditing::carryOut(const Order &order, const RangePlan &plan)
{
    m_isRunning = false;
    if (plan.cells.isEmpty() && plan.homeless.isEmpty() && order.typed.isEmpty())
        return;
    if (plan.cells.size() > core::kMostRangeCells) {
        Q_EMIT reported(tr("At most %1 cells can be changed at once.")
                            .arg(QString::number(core::kMostRangeCells)));
        return;
    }
    m_isRunning = true;
    core::whenReady(
        m_context.model.rangeChange(plan.cells, order.action),
        this,
        [this, order, plan, generation = m_generation](const core::Result<core::RangeEdit> &edit) {
            if (generation != m_generation)
                return;
            m_isRunning = false;
            if (edit)
                decide(order, plan, *edit);
            else
                fail(order, edit.error());
        });
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_view.h"

#include "core/models/roles.h"
#include "core/records/column_field.h"
#include "ui/imports/preview_delegate.h"
#include "ui/imports/preview_model.h"
#include "ui/style/flat_header.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int kNarrowColumn = 40;
constexpr int kWideColumn = 400;
constexpr int kFoldRoom = 16; ///< what a line ends short of its column by where it is folded
constexpr int kShortColumn = 136; ///< no wider ones keep their width: names, days
constexpr int kReadableColumn = 88; ///< columns that give way are no narrower
constexpr int kHeadingSides = 13; ///< what is beside the text of a heading
constexpr int kLongHeading = 120; ///< wider ones are cut
constexpr int kMeasuredRows = 200; ///< enough to know how wide columns are
constexpr int kFittedRows = 2000; ///< of more rows all are of one height
constexpr int kTwoLines = 47;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new PreviewDelegate(this));
    setHorizontalHeader(new FlatHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    horizontalHeader()->setMinimumSectionSize(kNarrowColumn);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kTwoLines);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            m_rows->toggle({index.row()});
    });
}

void PreviewView::setRows(PreviewModel &rows)
{
    m_rows = &rows;
    setModel(&rows);
}

void PreviewView::fit()
{
    m_needs.clear();
    const QStyleOptionViewItem option;
    const int rows = std::min(m_rows->rowCount(), kMeasuredRows);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        int width = std::min(headingWidth(column), kLongHeading);
        if (column == 0)
            width = std::max(width, PreviewDelegate::actionWidth());
        for (int row = 0; row < rows; ++row)
            width = std::max(width,
                             itemDelegate()->sizeHint(option, m_rows->index(row, column)).width());
        const int whole = std::clamp(width, kNarrowColumn, kWideColumn);
        const int folded = std::clamp(width / 2 + kFoldRoom, kReadableColumn, kWideColumn);
        m_needs.append({whole, whole <= kShortColumn ? whole : folded});
    }
    fitColumns();
}

int PreviewView::headingWidth(int column) const
{
    const QFontMetrics metrics(fontOf(FontRole::Emphasis));
    const QString text = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return metrics.horizontalAdvance(text) + kHeadingSides;
}

/// The column that gets what is left over: that of the longest texts, but where all are short that
/// of what is to be done; never that of the words for what is done about a row.
int PreviewView::growingColumn(const QList<int> &widths) const
{
    const auto widest = std::max_element(widths.cbegin() + 1, widths.cend());
    if (*widest <= kShortColumn) {
        for (int column = 1; column < widths.size(); ++column) {
            const QVariant field = m_rows->index(0, column).data(core::FieldRole);
            if (field.isValid()
                && static_cast<core::ColumnField>(field.toInt()) == core::ColumnField::Content)
                return column;
        }
    }
    return static_cast<int>(widest - widths.cbegin());
}

/// Texts stand in two lines where they do not fit into one.
void PreviewView::fitColumns()
{
    QList<int> widths = foldedWidths(m_needs, viewport()->width(), {kShortColumn, kReadableColumn});
    if (widths.size() > 1) {
        const int left = viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
        widths[growingColumn(widths)] += std::max(0, left);
    }
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    fitRows();
}

void PreviewView::fitRows()
{
    const int rows = m_rows->rowCount();
    if (rows > kFittedRows)
        return verticalHeader()->setDefaultSectionSize(kTwoLines);
    setUpdatesEnabled(false);
    QStyleOptionViewItem option;
    for (int row = 0; row < rows; ++row) {
        int height = verticalHeader()->minimumSectionSize();
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            option.rect.setWidth(columnWidth(column));
            height = std::max(
                height, itemDelegate()->sizeHint(option, m_rows->index(row, column)).height());
        }
        setRowHeight(row, height);
    }
    setUpdatesEnabled(true);
}

void PreviewView::showPlace(int place)
{
    const int row = m_rows->rowOf(place);
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(m_rows->index(row, 0));
}

void PreviewView::toggleSelected()
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    m_rows->toggle(rows);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return toggleSelected();
    // The page decides what Enter and Escape do.
    const bool isForPage = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape;
    if (isForPage)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

/// The whole text where only a part of it is seen.
bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto &help = *static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help.pos());
    if (index.isValid() && PreviewDelegate::isCut(*this, index))
        QToolTip::showText(
            help.globalPos(),
            plainToolTip(
                index.siblingAtRow(index.data(core::SpanTopRole).toInt()).data().toString()),
            viewport());
    else
        QToolTip::hideText();
    return true;
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_rows && event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/count_view.h"

#include "ui/overview/count_delegate.h"
#include "ui/overview/count_header.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kCountViewLeastWidth = 56;
constexpr int kLeastNameWidth = 96;
constexpr int kHeadingRoom = 18; ///< beside a heading

} // namespace

CountView::CountView(core::CountTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CountDelegate(this))
{
    setHorizontalHeader(new CountHeader(this));
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(CountDelegate::kRowHeight);
    verticalHeader()->setDefaultSectionSize(CountDelegate::kRowHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountView::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &CountView::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CountView::fitColumns);
}

int CountView::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height()
        + model()->rowCount() * CountDelegate::kRowHeight;
}

/// Numbers get the width of their heading or of the widest of them, the names the rest.
void CountView::fitColumns()
{
    int rest = viewport()->width();
    for (int column = 1; column < model()->columnCount(); ++column) {
        setColumnWidth(column, widthOf(column));
        rest -= columnWidth(column);
    }
    setColumnWidth(0, std::max(kLeastNameWidth, rest));
}

int CountView::widthOf(int column) const
{
    const QFontMetrics metrics(fontOf(FontRole::Emphasis));
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    int width = std::max(kCountViewLeastWidth, metrics.horizontalAdvance(heading) + kHeadingRoom);
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
    return width;
}

void CountView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CountView::open(const QModelIndex &index)
{
    if (!isCountLink(index))
        return;
    Q_EMIT opened({index.data().toString(),
                   index.data(core::CountedTasksRole).value<QList<core::Id>>(),
                   index.data(core::CountNameRole).toString()});
}

void CountView::hover(const QModelIndex &index)
{
    m_delegate->setHovered(index);
    viewport()->setCursor(isCountLink(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void CountView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()));
}

void CountView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index == currentIndex())
        open(index);
}

void CountView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover({});
}

void CountView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CountView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->columnCount() > 1)
        setCurrentIndex(model()->index(0, 1));
    QTableView::focusInEvent(event);
}

/// A tool tip only where a name is cut short.
bool CountView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    showCutText(*this, static_cast<const QHelpEvent &>(*event));
    return true;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/fill_handle.h"

#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

FillHandle::FillHandle(LedgerView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

bool FillHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view) {
        const bool isEscape = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!isEscape || !m_isDragging)
            return false;
        stop();
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
    default: return false;
    }
}

bool FillHandle::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_view.handleArea().contains(event.pos()))
        return false;
    m_source = areaOf(m_view.selectionModel()->selection().first());
    m_target = targetAt(event.pos());
    m_isDragging = true;
    // Rows that come or go meanwhile would be others.
    const QAbstractItemModel *model = m_view.model();
    connect(
        model, &QAbstractItemModel::rowsInserted, this, &FillHandle::stop, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FillHandle::stop, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &FillHandle::stop, Qt::UniqueConnection);
    return true;
}

bool FillHandle::move(const QMouseEvent &event)
{
    if (!m_isDragging) {
        const bool isPointing = m_view.handleArea().contains(event.pos());
        if (isPointing != m_isPointing) {
            if (isPointing)
                m_view.viewport()->setCursor(Qt::CrossCursor);
            else
                m_view.viewport()->unsetCursor();
        }
        m_isPointing = isPointing;
        return false;
    }
    scrollAt(event.pos());
    m_target = targetAt(event.pos());
    m_view.setFillFrame(frameOf(m_target));
    return true;
}

bool FillHandle::release(const QMouseEvent &event)
{
    if (!m_isDragging)
        return false;
    const CellArea target = m_target;
    stop();
    if (target.height > 0)
        Q_EMIT dragged(m_source, target, event.modifiers() & Qt::ControlModifier);
    return true;
}

void FillHandle::stop()
{
    m_isDragging = false;
    m_view.setFillFrame({});
}

QRect FillHandle::frameOf(CellArea area) const
{
    if (area.height == 0)
        return {};
    const QAbstractItemModel &model = *m_view.model();
    const QModelIndex last = model.index(area.top + area.height - 1, area.left + area.width - 1);
    return m_view.visualRect(model.index(area.top, area.left)) | m_view.visualRect(last);
}

/// The cells between the source and the pointer, in the direction it is farther away.
CellArea FillHandle::targetAt(QPoint position) const
{
    CellArea target = m_source;
    target.height = 0;
    const QModelIndex index = m_view.indexAt(position);
    if (!index.isValid())
        return target;
    const QRect source = frameOf(m_source);
    const int down = std::max({0, position.y() - source.bottom(), source.top() - position.y()});
    const int across = std::max({0, position.x() - source.right(), source.left() - position.x()});
    return down >= across ? rowsUpTo(index) : columnsUpTo(index);
}

CellArea FillHandle::rowsUpTo(const QModelIndex &index) const
{
    const int below = m_source.top + m_source.height;
    const int last = mergedAreaOf(index).bottom();
    if (last >= below)
        return {below, m_source.left, last - below + 1, m_source.width};
    const int first = index.row();
    return {first, m_source.left, std::max(0, m_source.top - first), m_source.width};
}

CellArea FillHandle::columnsUpTo(const QModelIndex &index) const
{
    const int beside = m_source.left + m_source.width;
    if (index.column() >= beside)
        return {m_source.top, beside, m_source.height, index.column() - beside + 1};
    CellArea area {m_source.top, index.column(), m_source.height, m_source.left - index.column()};
    if (area.width <= 0)
        area.height = 0;
    return area;
}

/// Near the edge of what is seen the table moves on.
void FillHandle::scrollAt(QPoint position)
{
    const QModelIndex index = m_view.indexAt(position);
    constexpr int kEdge = 16;
    const QRect inner = m_view.viewport()->rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    if (inner.contains(position))
        return;
    const int step = m_view.verticalScrollBar()->singleStep();
    if (position.y() > inner.bottom())
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + step);
    else if (position.y() < inner.top())
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - step);
    else if (index.isValid())
        m_view.scrollTo(index);
}

} // namespace ui

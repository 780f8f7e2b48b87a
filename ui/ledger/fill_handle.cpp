// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/fill_handle.h"

#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"

#include <QMouseEvent>

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

QRect FillHandle::frameOf(const CellArea &area) const
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
    const QModelIndex index = m_view.indexAt(position);
    CellArea target = m_source;
    target.height = 0;
    if (!index.isValid())
        return target;
    const int bottom = m_source.top + m_source.height - 1;
    const int right = m_source.left + m_source.width - 1;
    const int row = mergedAreaOf(index).bottom();
    if (row > bottom)
        return {bottom + 1, m_source.left, row - bottom, m_source.width};
    if (index.row() < m_source.top)
        return {index.row(), m_source.left, m_source.top - index.row(), m_source.width};
    if (index.column() > right)
        return {m_source.top, right + 1, m_source.height, index.column() - right};
    if (index.column() < m_source.left)
        return {m_source.top, index.column(), m_source.height, m_source.left - index.column()};
    return target;
}

} // namespace ui

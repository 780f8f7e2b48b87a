// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_drag.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/ledger_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace ui {

namespace {

constexpr int kLineHeight = 2;
constexpr int kEdge = 16; ///< where the table scrolls, in pixels from its ends

} // namespace

RowDrag::RowDrag(LedgerView &view, std::function<bool()> canMove, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_canMove(std::move(canMove))
    , m_line(new QWidget(&view))
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->hide();
    view.verticalHeader()->viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
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

/// What is not selected yet is selected by the press, as ever.
bool RowDrag::press(const QMouseEvent &event)
{
    const int row = m_view.rowAt(event.pos().y());
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || row < 0
        || !m_view.selectionModel()->isRowSelected(row) || !m_canMove())
        return false;
    m_pressed = event.pos();
    m_pressedRow = row;
    // Rows that come or go meanwhile would be others.
    const QAbstractItemModel *model = m_view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowDrag::stop, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowDrag::stop, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &RowDrag::stop, Qt::UniqueConnection);
    return true;
}

bool RowDrag::move(const QMouseEvent &event)
{
    if (m_pressedRow < 0)
        return false;
    const int distance = (event.pos() - m_pressed).manhattanLength();
    m_isDragging = m_isDragging || distance >= QApplication::startDragDistance();
    if (!m_isDragging)
        return true;
    m_view.verticalHeader()->viewport()->setCursor(Qt::ClosedHandCursor);
    scrollAt(event.pos().y());
    aimAt(event.pos().y());
    return true;
}

/// Rows that were only clicked on are not dragged: that one is selected.
bool RowDrag::release(const QMouseEvent &event)
{
    if (m_pressedRow < 0 || event.button() != Qt::LeftButton)
        return false;
    const int clicked = m_pressedRow;
    const int target = m_target;
    const bool wasDragging = m_isDragging;
    stop();
    if (!wasDragging)
        m_view.selectRow(clicked);
    else if (target >= 0)
        Q_EMIT dropped(target, m_isBefore);
    return true;
}

void RowDrag::stop()
{
    m_pressedRow = -1;
    m_target = -1;
    m_isDragging = false;
    m_line->hide();
    m_view.verticalHeader()->viewport()->unsetCursor();
}

void RowDrag::scrollAt(int y)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    if (y < kEdge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (y > m_view.viewport()->height() - kEdge)
        bar->setValue(bar->value() + bar->singleStep());
}

/// Before the row under the pointer or behind it, whichever edge is nearer.
void RowDrag::aimAt(int y)
{
    const QHeaderView &rows = *m_view.verticalHeader();
    int row = m_view.rowAt(y);
    if (row < 0)
        row = y < 0 ? 0 : m_view.model()->rowCount() - 1;
    const int top = rows.sectionViewportPosition(row);
    const int height = rows.sectionSize(row);
    m_isBefore = y < top + height / 2;
    m_target = row;
    // The row where new ones are begun is none to stand behind.
    if (m_view.model()->index(row, 0).data(core::EntryRowRole).toBool()) {
        m_target = row - 1;
        m_isBefore = false;
    }
    const int edge = m_isBefore || m_target < row ? top : top + height;
    QPalette colours = m_line->palette();
    colours.setColor(QPalette::Window, colourOf(Token::Accent, themeOf(m_view.palette())));
    m_line->setPalette(colours);
    m_line->setGeometry(0,
                        m_view.viewport()->y() + edge - kLineHeight / 2,
                        m_view.viewport()->geometry().right(),
                        kLineHeight);
    m_line->raise();
    m_line->show();
}

} // namespace ui

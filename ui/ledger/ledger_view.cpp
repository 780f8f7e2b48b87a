// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_view.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/column_header.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/pending_delay.h"
#include "ui/ledger/row_heights.h"
#include "ui/ledger/table_painter.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

/// A press on the number of @p row chooses with Shift all rows from @p anchor on, with Ctrl one row
/// more or less, with both the rows from the anchor on besides the others. The header cannot tell:
/// it asks for a command without the event.
bool chooseRow(QItemSelectionModel &selection,
               const QModelIndex &anchor,
               int row,
               Qt::KeyboardModifiers modifiers)
{
    const bool isShift = modifiers & Qt::ShiftModifier;
    const bool isAdded = modifiers & Qt::ControlModifier;
    if (!isShift && !isAdded)
        return false;
    const QAbstractItemModel &model = *selection.model();
    const QModelIndex first = model.index(isShift && anchor.isValid() ? anchor.row() : row, 0);
    const QModelIndex last = model.index(row, 0);
    selection.setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    const QItemSelectionModel::SelectionFlags command = !isShift ? QItemSelectionModel::Toggle
        : isAdded ? QItemSelectionModel::SelectCurrent
                  : QItemSelectionModel::ClearAndSelect;
    selection.select({std::min(first, last), std::max(first, last)},
                     QItemSelectionModel::Rows | command);
    return true;
}

} // namespace

LedgerView::LedgerView(QWidget *parent)
    : QTableView(parent)
    , m_pending(std::make_unique<PendingDelay>())
{
    m_look = std::make_unique<LedgerLook>(font(), logicalDpiY());
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setAttribute(Qt::WA_InputMethodEnabled);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    buildParts();
    renewLook();
    connect(m_pending.get(), &PendingDelay::shown, this, [this](const QModelIndex &index) {
        viewport()->update(visualRect(index));
    });
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
}

LedgerView::~LedgerView() = default;

void LedgerView::buildParts()
{
    m_header = new ColumnHeader(*m_look, this);
    m_gutter = new RowGutter(*m_look, this);
    setHorizontalHeader(m_header);
    setVerticalHeader(m_gutter);
    m_gutter->viewport()->installEventFilter(this);
    m_heights = std::make_unique<RowHeights>(*this, *m_look);
    m_painter = std::make_unique<TablePainter>(*this, m_header->frozen(), *m_look, *m_pending);
    connect(m_heights.get(), &RowHeights::changed, this, [this] {
        updateGeometries();
        viewport()->update();
        Q_EMIT cellsMoved();
    });
    connect(m_header, &QHeaderView::sectionResized, this, &LedgerView::columnResized);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(), [this] {
        m_header->viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &LedgerView::headingDragged);
    connect(m_header, &ColumnHeader::sortRequested, this, &LedgerView::sortRequested);
    connect(m_header, &ColumnHeader::filterRequested, this, &LedgerView::filterRequested);
    connect(m_header, &ColumnHeader::menuRequested, this, &LedgerView::headerMenuRequested);
}

void LedgerView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    m_pending->clear();
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connectModel();
    m_heights->reset();
    fitColumns();
}

void LedgerView::connectModel()
{
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, &LedgerView::keepPlace);
    connect(model(), &QAbstractItemModel::modelReset, this, &LedgerView::restorePlace);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this](auto, int first, int last) {
        rowsTaken(first, last);
    });
}

void LedgerView::setGutterContent(GutterContent content)
{
    m_gutter->setContent(content);
}

void LedgerView::setRowShown(bool isShown)
{
    m_isRowShown = isShown;
    viewport()->update();
}

void LedgerView::setEditorOpen(bool isOpen)
{
    m_isEditorOpen = isOpen;
    viewport()->update();
}

bool LedgerView::isLoaded(int row) const
{
    const QVariant loaded = model()->index(row, 0).data(core::LoadedRole);
    return model()->rowCount() > 0 && (!loaded.isValid() || loaded.toBool());
}

QRect LedgerView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? m_painter->areaOf(index) : QRect();
}

QModelIndex LedgerView::indexAt(const QPoint &position) const
{
    // The base class asks before there is anything.
    if (!model())
        return {};
    const int row = rowAt(position.y());
    const int column = m_header->frozen().columnAt(position.x());
    if (row < 0 || column < 0)
        return {};
    const QModelIndex cell = coveringCell(model()->index(row, column));
    // The heading of a group is no cell.
    return position.y() < visualRect(cell).top() ? QModelIndex() : cell;
}

void LedgerView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect area = visualRect(index);
    if (!index.isValid() || area.height() <= viewport()->height()) {
        const int before = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        keepBesideFrozen(index, before);
        return;
    }
    // A merged cell taller than the screen: enough of it is seen as long as it is seen at all.
    if (!area.intersects(viewport()->rect()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.top());
}

void LedgerView::reset()
{
    QTableView::reset();
    m_pending->clear();
}

void LedgerView::keepPlace()
{
    const int top = rowAt(0);
    // What a filter took away is looked for again when it is gone.
    if (currentIndex().isValid())
        m_place.current = keyOf(currentIndex());
    m_place.top = top < 0 ? CellKey {} : keyOf(model()->index(top, 0));
    m_place.topOffset = top < 0 ? 0 : -rowViewportPosition(top);
}

void LedgerView::restorePlace()
{
    m_toldRows = {-1, -1};
    m_heights->reset();
    // A filter leaves the columns where they are.
    if (!m_hasUserWidths && (m_isFitBlind || headers() != m_fittedHeaders))
        fitColumns();
    const QModelIndex top = findCell(*model(), m_place.top);
    if (top.isValid())
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top.row())
                                      + m_place.topOffset);
    const QModelIndex current = coveringCell(findCell(*model(), m_place.current));
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    tellVisibleRows();
}

void LedgerView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    TableState state;
    state.hasFocus = hasFocus() || m_isEditorOpen;
    state.isRowShown = m_isRowShown;
    state.pendingCaption = tr("Writing…");
    state.fillFrame = m_fillFrame;
    state.marks = m_marks.isEmpty() ? nullptr : &m_marks;
    m_painter->paint(painter, event->rect(), state);
}

QRect LedgerView::handleArea() const
{
    return model() ? m_painter->handleArea() : QRect();
}

void LedgerView::setFillFrame(QRect frame)
{
    m_fillFrame = frame;
    viewport()->update();
}

void LedgerView::setSearch(const QString &query)
{
    const core::SearchMarks marks(query);
    if (marks == m_marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasSeen
        = current.isValid() && current.bottom() >= 0 && current.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (!m_hasUserWidths && event->oldSize().width() != event->size().width())
        fitColumns();
    m_heights->measure();
    // The card that opens beside it must not push it out of sight.
    if (wasSeen)
        scrollTo(currentIndex());
    tellVisibleRows();
    Q_EMIT cellsMoved();
}

void LedgerView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_heights->measure();
    tellVisibleRows();
    Q_EMIT cellsMoved();
    // The text of a merged cell keeps to the top of what is seen of it.
    viewport()->update();
}

void LedgerView::tellVisibleRows()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const std::pair rows(first, below < 0 ? model()->rowCount() - 1 : below);
    if (rows == m_toldRows)
        return;
    m_toldRows = rows;
    Q_EMIT visibleRowsChanged(rows.first, rows.second);
}

void LedgerView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const bool isOtherFont = event->type() == QEvent::FontChange && font() != m_look->body().font();
    if (isOtherFont)
        renewLook();
    // In another language headers, hints and what is left of the time are other texts.
    if (!model() || !(isOtherFont || event->type() == QEvent::LanguageChange))
        return;
    m_heights->reset();
    if (isOtherFont || !m_hasUserWidths)
        fitColumns();
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

void LedgerView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void LedgerView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool LedgerView::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (corner && event->type() == QEvent::Paint) {
        paintCorner(*corner);
        return true;
    }
    if (m_gutter && watched == m_gutter->viewport() && handleGutter(*event))
        return true;
    return QTableView::eventFilter(watched, event);
}

/// What the mouse does on the row numbers with Shift or Ctrl.
bool LedgerView::handleGutter(const QEvent &event)
{
    const QEvent::Type type = event.type();
    if (type == QEvent::MouseButtonRelease)
        m_addedFrom = -1;
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const int row = rowAt(mouse.pos().y());
    if (type == QEvent::MouseMove)
        return m_addedFrom >= 0 && (row < 0 || addRows(row));
    const bool isShift = mouse.modifiers() & Qt::ShiftModifier;
    const QScopedValueRollback guard(m_isExtending, isShift);
    m_isAddingRows = row >= 0 && !selectionModel()->isRowSelected(row);
    if (mouse.button() != Qt::LeftButton || row < 0
        || !chooseRow(*selectionModel(), m_anchor, row, mouse.modifiers()))
        return false;
    m_addedFrom = isShift ? -1 : row;
    return true;
}

/// A drag with Ctrl takes all rows up to @p row in, or out if the first of them was in.
bool LedgerView::addRows(int row)
{
    const QScopedValueRollback guard(m_isExtending, true);
    const auto [first, last] = std::minmax({m_addedFrom, row});
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        {model()->index(first, 0), model()->index(last, 0)},
        QItemSelectionModel::Rows | QItemSelectionModel::Current
            | (m_isAddingRows ? QItemSelectionModel::Select : QItemSelectionModel::Deselect));
    return true;
}

void LedgerView::paintCorner(QWidget &corner) const
{
    QPainter painter(&corner);
    const QRect rect = corner.rect();
    painter.fillRect(rect, colourOf(Token::Window, themeOf(palette())));
    painter.setPen(QPen(colourOf(Token::Strong, themeOf(palette())), 0));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

bool LedgerView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    Q_UNUSED(event)
    const bool isWanted = trigger == DoubleClicked || trigger == EditKeyPressed;
    if (!isWanted || !index.isValid())
        return false;
    if (index.data(core::FoldedRole).toBool()) {
        Q_EMIT foldRequested(index.row(), false);
        return true;
    }
    Q_EMIT editRequested(coveringCell(index));
    return true;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/record_view.h"

#include "core/models/roles.h"
#include "ui/basics/record_delegate.h"
#include "ui/drawing/palette.h"
#include "ui/style/flat_header.h"
#include "ui/style/plain_tool_tip.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

core::Id idAt(const QModelIndex &index)
{
    return core::Id {index.data(core::RecordIdRole).toLongLong()};
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new RecordDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setHeader(new FlatHeader(this));
    header()->setSectionsMovable(false);
    m_delegate->setListener(
        [this](const QModelIndex &index, const QVariant &value) { Q_EMIT typed(index, value); });
}

void RecordView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::restore);
}

void RecordView::drawRow(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QRect row = option.rect;
    const QColor line = colourOf(Token::Line, themeOf(palette()));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, line);
}

bool RecordView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    showCutText(*this, static_cast<const QHelpEvent &>(*event));
    return true;
}

void RecordView::setFilling(int column, int leastWidth)
{
    m_filling = column;
    m_leastFilling = leastWidth;
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_filling)
            fill();
    });
    fill();
}

void RecordView::fill()
{
    if (m_filling < 0)
        return;
    const int others = header()->length() - header()->sectionSize(m_filling);
    const bool stretches = viewport()->width() - others >= m_leastFilling;
    header()->setSectionResizeMode(m_filling,
                                   stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!stretches)
        header()->resizeSection(m_filling, m_leastFilling);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    fill();
    QTreeView::resizeEvent(event);
}

core::Id RecordView::currentId() const
{
    return idAt(currentIndex());
}

QList<core::Id> RecordView::chosenIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &left, const QModelIndex &right) {
        return visualRect(left).top() < visualRect(right).top();
    });
    QList<core::Id> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(idAt(row));
    return ids;
}

void RecordView::choose(core::Id record)
{
    const QModelIndex index = indexOf(record);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordView::editAgain(const QModelIndex &index, const QVariant &value)
{
    if (!index.isValid())
        return;
    m_delegate->retry(index, value);
    setCurrentIndex(index);
    edit(index);
}

QModelIndex RecordView::indexOf(core::Id record) const
{
    if (!model() || !record.isSet())
        return {};
    const QModelIndexList found = model()->match(model()->index(0, 0),
                                                 core::RecordIdRole,
                                                 QVariant(record.value),
                                                 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void RecordView::noteFolded(const QModelIndex &parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (model()->rowCount(index) > 0 && !isExpanded(index))
            m_folded.append(idAt(index));
        noteFolded(index);
    }
}

void RecordView::remember()
{
    m_current = currentId();
    m_chosen = chosenIds();
    m_folded.clear();
    noteFolded({});
    m_isRestoring = true;
}

void RecordView::restore()
{
    expandAll();
    for (const core::Id id : std::as_const(m_folded))
        setExpanded(indexOf(id), false);
    const QModelIndex current = indexOf(m_current);
    setCurrentIndex(current.isValid() ? current : model()->index(0, 0));
    for (const core::Id id : std::as_const(m_chosen)) {
        const QModelIndex index = indexOf(id);
        if (index.isValid())
            selectionModel()->select(index,
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_isRestoring = false;
    Q_EMIT choiceChanged();
}

/// What the program makes current is chosen alone. Qt looks at the keys held down, and while Ctrl+Z
/// is, what comes back was added to what was chosen.
QItemSelectionModel::SelectionFlags RecordView::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return event ? QTreeView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void RecordView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    Q_EMIT focusEntered();
}

void RecordView::selectionChanged(const QItemSelection &chosen, const QItemSelection &dropped)
{
    QTreeView::selectionChanged(chosen, dropped);
    if (!m_isRestoring)
        Q_EMIT choiceChanged();
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isRestoring)
        Q_EMIT choiceChanged();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_view.h"

#include "core/models/roles.h"
#include "ui/alerts/alert_heights.h"
#include "ui/alerts/alert_painter.h"
#include "ui/style/flat_header.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/plain_tool_tip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kLinkColumn = static_cast<int>(core::AlertColumn::Reminders);
constexpr int kTaskColumn = static_cast<int>(core::AlertColumn::Task);
constexpr int kReasonColumn = static_cast<int>(core::AlertColumn::Reason);
constexpr std::array<int, core::kAlertColumns> kWidths {
    kAlertGutter, 92, 112, 304, 64, 104, 136, 116, 172, 160};

/// Columns whose texts are long in some languages take up to this much of their width.
constexpr double kMostGrowth = 1.5;
constexpr double kMostReasonGrowth = 2.4; ///< of what reminders propose, which is to be read whole
constexpr int kRowsMeasured = 300;
constexpr int kLeastTask = 200; ///< pixels in which a task can be told from others

/// How much wider than its usual width @p column may become.
double mostGrowth(int column, core::AlertListKind list)
{
    const bool isLong = list == core::AlertListKind::Reminders && column == kReasonColumn;
    return isLong ? kMostReasonGrowth : kMostGrowth;
}

/// How narrow @p column may be: where reasons are long, links take no more than they need.
int leastWidth(int column, core::AlertListKind list)
{
    const int usual = kWidths.at(static_cast<size_t>(column));
    if (list != core::AlertListKind::Reminders || column != kLinkColumn)
        return usual;
    const int link = QFontMetrics(fontOf(FontRole::Body)).horizontalAdvance(groupLinkText());
    return std::min(usual, link + 2 * kAlertPadX + 2);
}

/// The width that the heading of @p column takes; in the last one what is offered to a unit, too.
int headingWidthOf(const QAbstractItemModel &alerts, int column)
{
    const QFontMetrics metrics(fontOf(FontRole::Emphasis));
    const QString heading = alerts.headerData(column, Qt::Horizontal).toString();
    const int text = column == kLinkColumn
        ? std::max(metrics.horizontalAdvance(heading),
                   QFontMetrics(fontOf(FontRole::Body)).horizontalAdvance(groupLinkText()))
        : metrics.horizontalAdvance(heading);
    return text + 2 * kAlertPadX + 2;
}

int textWidthOf(const QModelIndex &index)
{
    return AlertPainter::widthOf(index) + 2 * kAlertPadX + 2;
}

} // namespace

AlertView::AlertView(core::AlertModel &alerts, QWidget *parent)
    : QTreeView(parent)
    , m_alerts(alerts)
    , m_heights(new AlertHeights(this))
{
    setHeader(new FlatHeader(this));
    setItemDelegate(m_heights);
    setModel(&alerts);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setColumns();
    connect(&alerts, &QAbstractItemModel::modelAboutToBeReset, this, &AlertView::remember);
    connect(&alerts, &QAbstractItemModel::modelReset, this, &AlertView::takeRows);
    connect(&alerts, &QAbstractItemModel::dataChanged, this, [this] {
        m_columns = AlertPainter::columnsFor(m_alerts);
    });
    restore();
}

void AlertView::setColumns()
{
    header()->setStretchLastSection(false);
    for (int column = 0; column < core::kAlertColumns; ++column)
        header()->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    header()->setSectionResizeMode(0, QHeaderView::Fixed);
    header()->setSectionResizeMode(kTaskColumn, QHeaderView::Stretch);
}

void AlertView::fitColumns()
{
    m_textWidths.fill(0);
    int rows = 0;
    for (int group = 0; group < m_alerts.rowCount() && rows < kRowsMeasured; ++group) {
        const QModelIndex top = m_alerts.index(group, 0);
        const int count = std::min(m_alerts.rowCount(top), kRowsMeasured - rows);
        rows += count;
        for (int row = 0; row < count; ++row) {
            for (int column = 1; column < core::kAlertColumns; ++column) {
                int &width = m_textWidths.at(static_cast<size_t>(column));
                width = std::max(width, textWidthOf(m_alerts.index(row, column, top)));
            }
        }
    }
    // Its place is needed for what is proposed.
    setColumnHidden(static_cast<int>(core::AlertColumn::Progress),
                    m_alerts.list() == core::AlertListKind::Reminders);
    shareWidth();
}

int AlertView::widthOf(int column, bool isTight) const
{
    const auto place = static_cast<size_t>(column);
    const int least
        = isTight ? headingWidthOf(m_alerts, column) : leastWidth(column, m_alerts.list());
    const auto most = static_cast<int>(kWidths.at(place) * mostGrowth(column, m_alerts.list()));
    return std::min(std::max(m_textWidths.at(place), least), most);
}

/// The columns but those of the task and its reason.
int AlertView::widthOfOthers(bool isTight) const
{
    int width = kAlertGutter;
    for (int column = 1; column < core::kAlertColumns; ++column) {
        if (column != kTaskColumn && column != kReasonColumn && !isColumnHidden(column))
            width += widthOf(column, isTight);
    }
    return width;
}

void AlertView::shareWidth()
{
    // As if rows had to be scrolled: whether they must may depend on the widths.
    const int whole = width() - verticalScrollBar()->sizeHint().width();
    const auto fits = [this, whole](bool isTight) {
        return widthOfOthers(isTight) + widthOf(kReasonColumn, isTight) + kLeastTask <= whole;
    };
    const bool isTight = !fits(false);
    for (int column = 1; column < core::kAlertColumns; ++column) {
        if (column != kTaskColumn && !isColumnHidden(column))
            header()->resizeSection(column, widthOf(column, isTight));
    }
    // The reason is read whole in a window that has room for it beside a task of usual width.
    const int room = whole - widthOfOthers(isTight) - kWidths.at(kTaskColumn);
    if (room > columnWidth(kReasonColumn))
        header()->resizeSection(
            kReasonColumn,
            std::max(columnWidth(kReasonColumn),
                     std::min(room, m_textWidths.at(static_cast<size_t>(kReasonColumn)))));
    const bool stretches = !isTight || fits(true);
    header()->setSectionResizeMode(kTaskColumn,
                                   stretches ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!stretches)
        header()->resizeSection(kTaskColumn, kLeastTask);
    const bool hasLines = m_alerts.list() == core::AlertListKind::Reminders;
    m_heights->setReasonWidth(hasLines ? columnWidth(kReasonColumn) - 2 * kAlertPadX - 1 : 0);
    scheduleDelayedItemsLayout();
}

void AlertView::resizeEvent(QResizeEvent *event)
{
    shareWidth();
    QTreeView::resizeEvent(event);
}

/// Rows of a list that nobody looks at are laid out when it is shown: of a large ledger there are
/// very many, and every midnight brings others.
void AlertView::showEvent(QShowEvent *event)
{
    if (m_mustRestore)
        restore();
    QTreeView::showEvent(event);
}

void AlertView::takeRows()
{
    m_mustRestore = !isVisible();
    if (!m_mustRestore)
        restore();
}

void AlertView::remember()
{
    // What is remembered has not been restored yet.
    if (m_mustRestore)
        return;
    m_current = currentTask();
    m_currentUnit.reset();
    if (currentIndex().isValid())
        m_currentUnit = m_alerts.groupOf(currentIndex()).unit;
    m_place = verticalScrollBar()->value();
}

void AlertView::restore()
{
    m_mustRestore = false;
    m_columns = AlertPainter::columnsFor(m_alerts);
    for (int row = 0; row < m_alerts.rowCount(); ++row) {
        const QModelIndex group = m_alerts.index(row, 0);
        setExpanded(group, !m_folded.contains(m_alerts.groupOf(group).unit));
    }
    fitColumns();
    setCurrentIndex(rowToRestore());
    verticalScrollBar()->setValue(m_place);
}

QModelIndex AlertView::rowToRestore() const
{
    QModelIndex current = m_alerts.indexOf(m_current);
    for (int row = 0; row < m_alerts.rowCount() && !current.isValid(); ++row) {
        if (m_alerts.groups().at(row).unit == m_currentUnit)
            current = m_alerts.index(row, 0);
    }
    if (!current.isValid())
        current = m_alerts.index(0, 0, m_alerts.index(0, 0));
    // A row in a unit that is folded would unfold it.
    const bool isHidden = current.parent().isValid() && !isExpanded(current.parent());
    return isHidden ? current.parent() : current;
}

void AlertView::forget()
{
    m_currentUnit.reset();
    m_folded.clear();
    m_current = {};
    m_place = 0;
}

void AlertView::retranslate()
{
    m_columns = AlertPainter::columnsFor(m_alerts);
    fitColumns();
    viewport()->update();
    header()->viewport()->update();
}

core::Id AlertView::currentTask() const
{
    return m_alerts.taskOf(currentIndex());
}

QList<core::Id> AlertView::currentUnitTasks() const
{
    return currentIndex().isValid() ? m_alerts.groupOf(currentIndex()).tasks : QList<core::Id> {};
}

QRect AlertView::cellRect(QRect row, int column) const
{
    return {columnViewportPosition(column), row.top(), columnWidth(column), row.height()};
}

void AlertView::drawRow(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool isGroup = !m_alerts.taskOf(index).isSet();
    AlertRowState state;
    state.isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    state.isExpanded = isGroup && isExpanded(index);
    state.isLast = !isGroup && index.row() == m_alerts.rowCount(index.parent()) - 1;
    state.isLinkHovered = m_hovered.isValid() && m_hovered == index.siblingAtColumn(kLinkColumn);
    AlertPainter cells(*painter, themeOf(palette()));
    QRect row = option.rect;
    row.setLeft(columnViewportPosition(0));
    row.setWidth(header()->length());
    if (isGroup) {
        const QRect link = cellRect(row, kLinkColumn).adjusted(kAlertPadX, 0, -kAlertPadX, -1);
        cells.paintGroup(index.siblingAtColumn(0), row, link, m_columns, state);
    } else {
        for (int column = 0; column < core::kAlertColumns; ++column) {
            if (!isColumnHidden(column))
                cells.paintCell(index.siblingAtColumn(column), cellRect(row, column), state);
        }
    }
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        paintFocusRing(*painter,
                       row.adjusted(isGroup ? 0 : kAlertGutter, 0, 0, -1),
                       colourOf(Token::Accent, themeOf(palette())));
}

void AlertView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void AlertView::toggle(const QModelIndex &group)
{
    const QModelIndex row = group.siblingAtColumn(0);
    const core::Id unit = m_alerts.groupOf(row).unit;
    if (isExpanded(row))
        m_folded.insert(unit);
    else
        m_folded.remove(unit);
    setExpanded(row, !isExpanded(row));
}

void AlertView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (currentTask().isSet())
        Q_EMIT taskActivated(currentTask());
    else
        toggle(currentIndex());
}

bool AlertView::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() == kLinkColumn;
}

void AlertView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
}

void AlertView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isClick = index.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (event->button() != Qt::LeftButton || !isClick)
        return;
    const bool isTask = m_alerts.taskOf(index).isSet();
    if (isLink(index) && isTask)
        Q_EMIT taskLinkClicked();
    else if (isLink(index))
        Q_EMIT unitLinkClicked();
    else if (!isTask)
        toggle(index);
}

void AlertView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    m_pressed = QPersistentModelIndex();
    const QModelIndex index = indexAt(event->pos());
    const core::Id task = m_alerts.taskOf(index);
    if (event->button() == Qt::LeftButton && task.isSet() && !isLink(index))
        Q_EMIT taskActivated(task);
}

void AlertView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->pos()));
}

void AlertView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    hover({});
}

void AlertView::hover(const QModelIndex &index)
{
    const QPersistentModelIndex link(isLink(index) ? index : QModelIndex());
    if (link == m_hovered)
        return;
    m_hovered = link;
    viewport()->setCursor(link.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool AlertView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipOf(indexAt(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

QString AlertView::toolTipOf(const QModelIndex &index) const
{
    if (!m_alerts.taskOf(index).isSet())
        return {};
    const QString second = index.data(core::SecondLineRole).toString();
    if (isLink(index) || second.isEmpty()) {
        const bool isWhole
            = AlertPainter::widthOf(index) <= columnWidth(index.column()) - 2 * kAlertPadX;
        return isLink(index) ? second : isWhole ? QString() : index.data().toString();
    }
    return index.data().toString() + second;
}

} // namespace ui

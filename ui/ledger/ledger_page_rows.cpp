// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows and columns LedgerPage shows, in which order and size.
#include "core/views/same_column.h"
#include "core/views/task_edit.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/column_arranger.h"
#include "ui/ledger/column_filters.h"
#include "ui/ledger/entry_commands.h"
#include "ui/ledger/heading_menu.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/row_drag.h"
#include "ui/ledger/row_resize.h"
#include "ui/ledger/sort_choice.h"

#include <QAction>
#include <QHeaderView>
#include <QMap>

#include <utility>

namespace ui {

void LedgerPage::connectSorting()
{
    connect(m_view, &LedgerView::sortRequested, this, &LedgerPage::sortBy);
    connect(m_context.actions.action(ActionId::SortColumn), &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            sortBy(m_view->currentIndex().column(), false);
    });
    const auto restore = [this] {
        m_editing->finish();
        m_model.arrange({});
    };
    connect(m_strip, &LedgerStrip::sortingCleared, this, restore);
    connect(m_context.actions.action(ActionId::OriginalOrder), &QAction::triggered, this, restore);
    connect(&m_model, &core::LedgerModel::sortingChanged, this, [this] {
        m_strip->setSorting(arrangementText(m_model));
        m_view->horizontalHeader()->viewport()->update();
        // What comes first now is what one sorted for.
        if (!m_model.arrangement().isOriginal())
            m_view->scrollToTop();
    });
    connect(m_context.actions.action(ActionId::GroupColumn), &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            groupBy(m_view->currentIndex().column());
    });
    connectFolding();
}

void LedgerPage::connectFolding()
{
    connect(&m_model, &core::LedgerModel::foldingChanged, m_view, &LedgerView::refold);
    connect(m_view, &LedgerView::foldRequested, this, [this](int row, bool isFolded) {
        m_editing->finish();
        m_model.setFolded(row, isFolded);
    });
    const auto on = [this](ActionId id, auto fold) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, fold] {
            m_editing->finish();
            if (m_model.arrangement().group)
                fold();
            else
                Q_EMIT reported(tr("The rows stand in no groups: group them by a column first."));
        });
    };
    on(ActionId::FoldGroup, [this] { m_model.setFolded(m_view->currentIndex().row(), true); });
    on(ActionId::UnfoldGroup, [this] { m_model.setFolded(m_view->currentIndex().row(), false); });
    on(ActionId::FoldGroups, [this] { m_model.setAllFolded(true); });
    on(ActionId::UnfoldGroups, [this] { m_model.setAllFolded(false); });
}

void LedgerPage::groupBy(int column)
{
    m_editing->finish();
    if (hasWholeLedger())
        m_model.groupBy(groupAfterWish(m_model.askedOrder().group, m_model.columns().at(column)));
}

void LedgerPage::sortBy(int column, bool isAdded)
{
    m_editing->finish();
    m_model.sortBy(
        keysAfterClick(m_model.askedOrder().keys, m_model.columns().at(column), isAdded));
}

void LedgerPage::connectFilters()
{
    connect(m_view, &LedgerView::filterRequested, this, &LedgerPage::openFilter);
    connect(m_view, &LedgerView::headerMenuRequested, this, &LedgerPage::showHeadingMenu);
    connect(m_context.actions.action(ActionId::FilterColumn), &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            openFilter(m_view->currentIndex().column());
    });
    connect(m_context.actions.action(ActionId::FreezeColumns), &QAction::triggered, this, [this] {
        m_editing->finish();
        const int column = m_view->currentIndex().column();
        if (column >= 0)
            m_arranger->freezeTo(m_arranger->isFrozenTo(column) ? -1 : column);
    });
    connect(m_context.actions.action(ActionId::HideColumn), &QAction::triggered, this, [this] {
        m_editing->finish();
        if (m_view->currentIndex().isValid())
            m_arranger->hideColumn(m_view->currentIndex().column());
    });
    connect(m_context.actions.action(ActionId::ShowAllColumns), &QAction::triggered, this, [this] {
        m_editing->finish();
        m_arranger->showAll();
    });
    connect(m_arranger, &ColumnArranger::setupsChanged, this, &LedgerPage::tableSetupsChanged);
    connect(m_context.actions.action(ActionId::ApplyAgain), &QAction::triggered, this, [this] {
        m_editing->finish();
        m_mustApplyAgain = true;
        applyAgain();
    });
    connect(&m_model, &core::LedgerModel::followed, this, &LedgerPage::applyAgain);
    connect(&m_context.editor, &Editor::pendingCountChanged, this, &LedgerPage::applyAgain);
    connect(m_filters, &ColumnFilters::sortRequested, &m_model, &core::LedgerModel::sortBy);
    connect(&m_model, &core::LedgerModel::filterChanged, this, [this] {
        m_view->horizontalHeader()->viewport()->update();
        showCounts();
    });
}

/// Once what was typed before is in the file and in the table.
void LedgerPage::applyAgain()
{
    if (m_context.editor.pendingCount() > 0 || m_model.isFollowing())
        return;
    if (std::exchange(m_mustApplyAgain, false))
        m_model.applyAgain();
}

/// Whether all tasks are known, so that they can be looked through; says why not.
bool LedgerPage::hasWholeLedger()
{
    if (m_model.isComplete())
        return true;
    Q_EMIT reported(m_model.ledgers().isEmpty() ? tr("There is no ledger to look through.")
                                                : tr("The ledger is still being read."));
    return false;
}

void LedgerPage::openFilter(int column)
{
    m_editing->finish();
    if (hasWholeLedger())
        m_filters->open(column);
}

void LedgerPage::showHeadingMenu(int column, QPoint place)
{
    m_editing->finish();
    auto *menu = new HeadingMenu(column, *m_filters, *m_arranger, m_view);
    connect(menu, &HeadingMenu::selectionRequested, this, [this](int selected) {
        m_view->setFocus();
        m_view->selectColumns(selected, selected);
    });
    connect(menu, &HeadingMenu::filterRequested, this, &LedgerPage::openFilter);
    connect(menu, &HeadingMenu::sortRequested, this, [this](int sorted, bool isDescending) {
        const core::ListColumn &by = m_model.columns().at(sorted);
        m_model.sortBy({{by.field, by.header, isDescending}});
    });
    connect(menu, &HeadingMenu::groupRequested, this, &LedgerPage::groupBy);
    const auto &group = m_model.arrangement().group;
    menu->setGrouped(group && core::isSameColumn(*group, m_model.columns().at(column)));
    menu->popup(place);
}

void LedgerPage::connectZoom()
{
    const std::pair<ActionId, int> steps[] {{ActionId::ZoomIn, LedgerView::kZoomStep},
                                            {ActionId::ZoomOut, -LedgerView::kZoomStep}};
    for (const auto &[id, step] : steps) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, step = step] {
            m_view->setZoom(m_view->zoom() + step);
        });
    }
    connect(m_context.actions.action(ActionId::PlainZoom), &QAction::triggered, this, [this] {
        m_view->setZoom(LedgerView::kPlainZoom);
    });
    connect(m_view, &LedgerView::zoomChanged, this, [this](int percent) {
        m_editing->finish();
        Q_EMIT tableZoomChanged(percent);
        Q_EMIT reported(tr("Table at %1%").arg(percent));
    });
}

void LedgerPage::connectRows()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, slot] {
            m_editing->finish();
            if (isVisible())
                slot();
        });
    };
    on(ActionId::DeleteTask, [this] {
        finishEditing();
        if (hasTaskRow())
            m_commands->deleteTasks(selectedRows());
    });
    on(ActionId::DeleteEntry, [this] {
        finishEditing();
        if (!core::holdsTasks(m_model.list()))
            m_commands->deleteEntries(selectedRows());
    });
    on(ActionId::NestTask, [this] { m_commands->nestTasks(selectedRows(), true); });
    on(ActionId::UnnestTask, [this] { m_commands->nestTasks(selectedRows(), false); });
    auto *drag = new RowDrag(
        *m_view, [this] { return canDragRows(); }, this);
    connect(drag, &RowDrag::dropped, this, [this](int row, bool isBefore) {
        m_editing->finish();
        m_commands->placeTasks(selectedRows(), m_model.index(row, 0), isBefore);
    });
    new RowResize(*m_view, this); // after the drag, so that edges come first
    connect(m_commands.get(), &LedgerCommands::refused, this, &LedgerPage::reported);
    connect(m_commands.get(), &LedgerCommands::moved, this, [this](const QSet<core::Id> &tasks) {
        m_movedTasks = tasks;
        goToMoved();
        Q_EMIT reported(tr("%n task(s) moved.", nullptr, static_cast<int>(tasks.size())));
    });
    connect(&m_model, &core::LedgerModel::followed, this, &LedgerPage::goToMoved);
    connectEntries();
}

/// What is done to the rows of a list is done to entries where they are the rows.
void LedgerPage::connectEntries()
{
    const auto on = [this](ActionId id, auto toEntries, auto toTasks) {
        connect(
            m_context.actions.action(id), &QAction::triggered, this, [this, toEntries, toTasks] {
                m_editing->finish();
                if (isVisible() && m_entries->areRows())
                    toEntries();
                else if (isVisible())
                    toTasks();
            });
    };
    on(
        ActionId::InsertTask,
        [this] { m_entries->insert(m_view->currentIndex()); },
        [this] { m_commands->insertTask(m_view->currentIndex()); });
    on(
        ActionId::DuplicateTask,
        [this] { m_entries->duplicate(selectedRows()); },
        [this] { m_commands->duplicateTasks(selectedRows()); });
    for (const auto &[id, isUpward] :
         {std::pair {ActionId::MoveTaskUp, true}, std::pair {ActionId::MoveTaskDown, false}}) {
        on(
            id,
            [this, isUpward = isUpward] { m_entries->move(selectedRows(), isUpward); },
            [this, isUpward = isUpward] { m_commands->moveTasks(selectedRows(), isUpward); });
    }
    connect(m_entries, &EntryCommands::refused, this, &LedgerPage::reported);
    connect(m_entries, &EntryCommands::failed, this, [this](const core::Error &error) {
        tell(core::errorText(error), {});
    });
    connect(m_entries, &EntryCommands::moved, this, [this](const QSet<core::Id> &entries) {
        m_movedTasks = entries;
        goToMoved();
    });
}

/// Elsewhere a drag over the row numbers selects rows.
bool LedgerPage::canDragRows() const
{
    return !m_model.isReadOnly() && !core::entryKindOf(m_model.list())
        && m_model.arrangement().isOriginal() && !m_model.isFiltered();
}

void LedgerPage::goToMoved()
{
    if (m_movedTasks.isEmpty() || m_model.isFollowing())
        return;
    const QSet<core::Id> tasks = std::exchange(m_movedTasks, {});
    int column = std::max(0, m_view->currentIndex().column());
    QItemSelection moved;
    for (int row = 0; row < m_model.filledRowCount(); ++row) {
        const core::ListRow &here = m_model.rowList().at(row);
        const bool isEntry = tasks.contains(here.entry);
        // In a merged cell the row would not be seen to be the one.
        while (isEntry && m_model.columns().at(column).span != core::SpanLevel::Row
               && column + 1 < m_model.columnCount())
            ++column;
        const bool isMoved = isEntry || tasks.contains(here.task);
        if (isMoved)
            m_model.setFolded(row, false);
        if (isMoved)
            moved.select(m_model.index(row, column), m_model.index(row, column));
    }
    if (moved.isEmpty())
        return;
    // Selected together they can be moved on together.
    m_view->setCurrentIndex(moved.first().topLeft());
    m_view->selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect);
}

/// A cell of each row in which something is selected, from top to bottom; at least the current
/// one.
QModelIndexList LedgerPage::selectedRows() const
{
    QMap<int, int> columns; // by row: several areas may lie in one
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            columns.insert(row, range.left());
    }
    QModelIndexList rows;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        rows.append(m_model.index(column.key(), *column));
    return rows.isEmpty() && hasTask() ? QModelIndexList {m_view->currentIndex()} : rows;
}

} // namespace ui

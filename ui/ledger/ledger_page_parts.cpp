// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the parts of LedgerPage talk to one another.
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/forms/empty_note.h"
#include "ui/ledger/awaited_task.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/column_arranger.h"
#include "ui/ledger/column_filters.h"
#include "ui/ledger/heading_menu.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/sort_choice.h"
#include "ui/ledger/sought_task.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/ledger/task_steps.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QTabBar>

#include <utility>

namespace ui {

void LedgerPage::connectStrip()
{
    connect(m_strip, &LedgerStrip::ledgersChosen, &m_model, &core::LedgerModel::setLedgers);
    connect(m_strip, &LedgerStrip::searchChanged, &m_model, &core::LedgerModel::setSearch);
    connect(m_strip, &LedgerStrip::unitChosen, &m_model, &core::LedgerModel::setUnit);
    connect(m_strip, &LedgerStrip::filtersCleared, &m_model, &core::LedgerModel::clearFilters);
    connect(m_strip, &LedgerStrip::searchFinished, this, [this] { m_view->setFocus(); });
    connect(m_empty, &EmptyNote::actionClicked, m_strip, &LedgerStrip::clearFilters);
    connect(&m_ledgers, &core::LedgerListModel::loaded, this, [this] {
        m_awaitsLedgers = false;
        m_strip->setLedgers(m_ledgers.ledgers());
        showEmptiness();
    });
}

void LedgerPage::connectView()
{
    connect(m_view, &LedgerView::currentCellChanged, this, &LedgerPage::currentCellMoved);
    connect(m_view, &LedgerView::selectionSizeChanged, this, &LedgerPage::showSelection);
    connect(m_view, &LedgerView::visibleRowsChanged, &m_model, &core::LedgerModel::setVisibleRows);
    connect(m_view, &LedgerView::cellsMoved, this, [this] {
        m_empty->setRowsAbove(m_view->verticalHeader()->length());
    });
    connect(m_view, &LedgerView::cardToggleRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
    });
    connect(m_view, &LedgerView::rowsDeleteRequested, this, &LedgerPage::deleteRows);
    connectSorting();
    connectFilters();
    connectZoom();
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

void LedgerPage::connectSorting()
{
    connect(m_view, &LedgerView::sortRequested, this, &LedgerPage::sortBy);
    connect(m_context.actions.action(ActionId::SortColumn), &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            sortBy(m_view->currentIndex().column(), false);
    });
    const auto restore = [this] {
        m_editing->finish();
        m_model.sortBy({});
    };
    connect(m_strip, &LedgerStrip::sortingCleared, this, restore);
    connect(m_context.actions.action(ActionId::OriginalOrder), &QAction::triggered, this, restore);
    connect(&m_model, &core::LedgerModel::sortingChanged, this, [this] {
        m_strip->setSorting(sortingText(m_model));
        m_view->horizontalHeader()->viewport()->update();
        // What comes first now is what one sorted for.
        if (!m_model.sortKeys().isEmpty())
            m_view->scrollToTop();
    });
}

void LedgerPage::connectFilters()
{
    connect(m_view, &LedgerView::filterRequested, this, &LedgerPage::openFilter);
    connect(m_view, &LedgerView::headerMenuRequested, this, &LedgerPage::showHeadingMenu);
    connect(m_context.actions.action(ActionId::FilterColumn), &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            openFilter(m_view->currentIndex().column());
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
        m_model.applyAgain();
    });
    connect(m_filters, &ColumnFilters::sortRequested, &m_model, &core::LedgerModel::sortBy);
    connect(m_strip, &LedgerStrip::viewChosen, this, &LedgerPage::chooseView);
    connect(&m_model, &core::LedgerModel::filterChanged, this, [this] {
        m_strip->setView(m_model.listFilter().view);
        m_view->horizontalHeader()->viewport()->update();
        showCounts();
    });
}

void LedgerPage::openFilter(int column)
{
    m_editing->finish();
    m_filters->open(column);
}

void LedgerPage::showHeadingMenu(int column, QPoint place)
{
    m_editing->finish();
    auto *menu = new HeadingMenu(column, *m_filters, *m_arranger, m_view);
    connect(menu, &HeadingMenu::filterRequested, this, &LedgerPage::openFilter);
    connect(menu, &HeadingMenu::sortRequested, this, [this](int sorted, bool isDescending) {
        const core::ListColumn &by = m_model.columns().at(sorted);
        m_model.sortBy({{by.field, by.header, isDescending}});
    });
    menu->popup(place);
}

void LedgerPage::chooseView(core::TaskView view)
{
    m_editing->finish();
    if (!m_model.isComplete()) {
        m_strip->setView(m_model.listFilter().view);
        Q_EMIT reported(tr("The ledger is still being read."));
        return;
    }
    core::ListFilter filter = m_model.listFilter();
    filter.view = view;
    filter.person = m_typedBy;
    m_model.setFilter(filter);
    m_view->setFocus();
}

void LedgerPage::connectEditing()
{
    connect(m_editing,
            &CellEditing::homeless,
            this,
            [this](const QString &text, const QString &why) { tell(why, text); });
    connect(m_editing, &CellEditing::readOnlyTyped, this, [this] {
        Q_EMIT reported(m_model.isReadOnly() ? tr("To read only: nothing can be typed now.")
                                             : tr("This column is worked out by the program."));
    });
    connect(m_commands.get(), &LedgerCommands::added, m_awaited, &AwaitedTask::await);
    connect(m_awaited, &AwaitedTask::arrived, this, [this](const QModelIndex &name) {
        m_view->setFocus();
        m_editing->edit(name);
    });
}

void LedgerPage::connectModel()
{
    connect(&m_model, &core::LedgerModel::loaded, this, [this] {
        m_strip->setUnits(m_model.units());
        showCounts();
        showEmptiness();
        ensureCurrent();
    });
    connect(&m_model, &core::LedgerModel::countsChanged, this, &LedgerPage::showCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        ensureCurrent();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LedgerPage::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LedgerPage::showEmptiness);
    // What can be done with the task at hand depends on its state.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LedgerPage::selectionChanged);
    const auto fail = [this](const core::Error &error) { tell(core::errorText(error), {}); };
    connect(&m_model, &core::LedgerModel::failed, this, fail);
    connect(&m_ledgers, &core::LedgerListModel::failed, this, fail);
    connect(m_commands.get(), &LedgerCommands::failed, this, fail);
    connect(m_steps.get(), &TaskSteps::failed, this, fail);
    connect(m_card, &CardDock::failed, this, fail);
}

void LedgerPage::connectCard()
{
    connect(m_card, &CardDock::openChanged, this, &LedgerPage::cardOpened);
    connect(m_card->panel(), &TaskCardPanel::closeRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
    });
}

/// Another page leads to a task.
void LedgerPage::connectSearches()
{
    connect(m_sought, &SoughtTask::found, this, [this](const QModelIndex &name) {
        m_view->setFocus();
        m_view->setCurrentIndex(name);
        m_card->choose(true);
    });
    connect(m_sought, &SoughtTask::hidden, this, [this] {
        m_strip->clearFilters();
        m_model.clearFilters();
        m_strip->chooseAllLedgers();
    });
    connect(m_sought, &SoughtTask::missing, this, [this] {
        Q_EMIT reported(tr("This task is no longer in the file."));
    });
}

void LedgerPage::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Find, [this] {
        // Other pages are searched as well.
        if (isVisible())
            m_strip->focusSearch();
    });
    on(ActionId::ToggleCard, [this](bool isOpen) { m_card->choose(isOpen); });
    on(ActionId::AddTask, [this] {
        m_editing->finish();
        m_commands->addTask(m_view->currentIndex());
    });
    on(ActionId::AddEntry, [this] { addEntry(); });
    on(ActionId::DeleteTask, [this] { m_commands->deleteTasks({m_view->currentIndex()}); });
    on(ActionId::DeleteEntry, [this] { m_commands->deleteEntries({m_view->currentIndex()}); });
    on(ActionId::AddComment, [this] {
        m_editing->finish();
        m_commands->comment(currentTask());
    });
    on(ActionId::LedgerRules, [this] {
        m_editing->finish();
        m_commands->changeRules(currentTask());
    });
    on(ActionId::ExportTable, [this] {
        // Documents are exported as well.
        if (!isVisible())
            return;
        m_editing->finish();
        m_export->ask();
    });
    connect(m_export, &LedgerExport::reported, this, &LedgerPage::reported);
    connectRows();
    connectSteps();
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
    on(ActionId::InsertTask, [this] { m_commands->insertTask(m_view->currentIndex()); });
    on(ActionId::DuplicateTask, [this] { m_commands->duplicateTasks(selectedRows()); });
    on(ActionId::MoveTaskUp, [this] { m_commands->moveTasks(selectedRows(), true); });
    on(ActionId::MoveTaskDown, [this] { m_commands->moveTasks(selectedRows(), false); });
    connect(m_commands.get(), &LedgerCommands::refused, this, &LedgerPage::reported);
    connect(m_commands.get(), &LedgerCommands::moved, this, [this](core::Id task) {
        m_movedTask = task;
        goToMoved();
    });
    connect(&m_model, &core::LedgerModel::followed, this, &LedgerPage::goToMoved);
}

void LedgerPage::goToMoved()
{
    if (!m_movedTask.isSet() || m_model.isFollowing())
        return;
    const QModelIndex name = AwaitedTask::nameCell(m_model, std::exchange(m_movedTask, {}));
    if (name.isValid())
        m_view->setCurrentIndex(name);
}

/// A cell of each row in which something is selected; at least the current one.
QModelIndexList LedgerPage::selectedRows() const
{
    QModelIndexList rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(m_model.index(row, range.left()));
    }
    return rows.isEmpty() ? QModelIndexList {m_view->currentIndex()} : rows;
}

void LedgerPage::connectSteps()
{
    const std::pair<ActionId, core::EventKind> steps[] {
        {ActionId::CloseTask, core::EventKind::Closed},
        {ActionId::SuspendTask, core::EventKind::Suspended},
        {ActionId::CancelTask, core::EventKind::Cancelled},
        {ActionId::ReopenTask, core::EventKind::Reopened}};
    for (const auto &[id, kind] : steps) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, kind = kind] {
            m_editing->finish();
            m_steps->take(kind, currentTask());
        });
    }
    connect(m_context.actions.action(ActionId::MoveDeadline), &QAction::triggered, this, [this] {
        m_editing->finish();
        const bool isDeadline = m_model.list() == core::ListKind::Deadlines;
        const core::Id entry {m_view->currentIndex().data(core::EntryIdRole).toLongLong()};
        (void)m_steps->moveDeadline(currentTask(), isDeadline ? entry : core::Id {});
    });
}

void LedgerPage::sortBy(int column, bool isAdded)
{
    m_editing->finish();
    m_model.sortBy(keysAfterClick(m_model.sortKeys(), m_model.columns().at(column), isAdded));
}

/// What is done to cells is done where the table has the keyboard: elsewhere the same keys belong
/// to the field that has it.
void LedgerPage::connectRanges()
{
    const auto on = [this](ActionId id, auto slot) {
        QAction *action = m_context.actions.action(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, [this, slot] {
            m_editing->finish();
            slot();
        });
    };
    on(ActionId::CutCells, [this] { m_ranges->cut(); });
    on(ActionId::CopyCells, [this] { m_ranges->copy(); });
    on(ActionId::CopyWithHeadings, [this] { m_ranges->copy(true); });
    on(ActionId::PasteCells, [this] { m_ranges->paste(); });
    on(ActionId::FillDown, [this] { m_ranges->fillDown(); });
    on(ActionId::FillRight, [this] { m_ranges->fillRight(); });
    connectToday();
    connect(m_editing, &CellEditing::typedForAll, m_ranges, &RangeEditing::typeIntoAll);
    connect(m_ranges,
            &RangeEditing::homeless,
            this,
            [this](const QString &text, const QString &why) { tell(why, text); });
    connect(m_ranges, &RangeEditing::reported, this, &LedgerPage::reported);
    connect(m_ranges, &RangeEditing::failed, this, [this](const core::Error &error) {
        tell(core::errorText(error), {});
    });
}

/// Into the open editor where the cursor is, else in place of what is in the cell.
void LedgerPage::connectToday()
{
    QAction *action = m_context.actions.action(ActionId::TypeToday);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, [this] {
        const QString today = m_context.clock.today().toString(Qt::ISODate);
        if (m_editing->isOpen())
            m_editing->insert(today);
        else
            m_editing->type(coveringCell(m_view->currentIndex()), today);
    });
}

/// The keys that lead from one part of the page to another.
void LedgerPage::connectKeys()
{
    const auto on = [this](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { moveTab(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { moveTab(-1); });
    on(QKeySequence(Qt::Key_F6), [this] { moveToNextPart(); });
}

void LedgerPage::moveTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

/// Table, card, search, table.
void LedgerPage::moveToNextPart()
{
    const QWidget *focus = focusWidget();
    const bool isInCard = m_card->panel()->isAncestorOf(focus);
    const bool isInTable = !isInCard && !m_strip->isAncestorOf(focus);
    if (isInTable && m_card->isOpen() && hasTask())
        m_card->panel()->takeFocus();
    else if (isInTable || isInCard)
        m_strip->focusSearch();
    else
        m_view->setFocus();
}

/// To the entry row, which begins a new entry of the task at hand.
void LedgerPage::addEntry()
{
    m_editing->finish();
    const core::Id task = currentTask();
    if (!core::entryKindOf(m_model.list()))
        m_tabs->setCurrentIndex(static_cast<int>(core::ListKind::Measures));
    if (task.isSet())
        m_model.setEntryTask(task);
    const int row = m_model.rowCount() - 1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = m_model.index(row, column);
        if (!cell.data(core::EntryRowRole).toBool() || !(cell.flags() & Qt::ItemIsEditable))
            continue;
        m_view->setFocus();
        m_editing->edit(cell);
        return;
    }
}

void LedgerPage::deleteRows(const QModelIndexList &rows)
{
    if (m_model.isReadOnly())
        return;
    if (core::entryKindOf(m_model.list()))
        m_commands->deleteEntries(rows);
    else
        m_commands->deleteTasks(rows);
}

void LedgerPage::currentCellMoved(const QModelIndex &index)
{
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    if (task.isSet())
        m_model.setEntryTask(task);
    m_card->setTask(task);
    Q_EMIT selectionChanged();
}

void LedgerPage::cardOpened(bool isOpen)
{
    const QWidget *focus = focusWidget();
    if (!isOpen && (!focus || m_card->panel()->isAncestorOf(focus)))
        m_view->setFocus();
    m_view->setRowShown(isOpen);
    m_context.actions.action(ActionId::ToggleCard)->setChecked(isOpen);
}

void LedgerPage::tell(const QString &reason, const QString &typed)
{
    Message message;
    message.text = reason.isEmpty() ? tr("The cell is no longer there.") : reason;
    if (!typed.isEmpty()) {
        message.remark = tr("What you typed was not written:");
        message.lines = typed.split(u'\n');
    }
    m_context.prompts.tell(message);
}

} // namespace ui

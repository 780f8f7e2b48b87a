// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What LedgerPage lets be done to cells: several at once, replaced, and their history.
#include "core/models/roles.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/cell_history_desk.h"
#include "ui/ledger/hit_walk.h"
#include "ui/ledger/ledger_keeper.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/replace_desk.h"
#include "ui/ledger/rows_desk.h"
#include "ui/ledger/state_menu.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/ledger/task_steps.h"

#include <QAction>

namespace ui {

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
    connect(m_ranges, &RangeEditing::started, this, &LedgerPage::jobStarted);
    connect(m_ranges, &RangeEditing::failed, this, [this](const core::Error &error) {
        tell(core::errorText(error), {});
    });
    connectDesks();
    connectHits();
}

/// Replacing and looking into the past, wherever on the page the keyboard is.
void LedgerPage::connectDesks()
{
    connect(m_context.actions.action(ActionId::Replace), &QAction::triggered, this, [this] {
        m_editing->finish();
        if (hasWholeLedger())
            m_replacing->ask();
    });
    connect(m_context.actions.action(ActionId::EditRows), &QAction::triggered, this, [this] {
        m_editing->finish();
        m_rowsDesk->ask(m_view->selectionModel()->selection());
    });
    connect(m_rowsDesk, &RowsDesk::refused, this, &LedgerPage::reported);
    connect(m_context.actions.action(ActionId::CellHistory), &QAction::triggered, this, [this] {
        m_editing->finish();
        if (!m_model.isFolded(m_view->currentIndex().row()))
            m_history->show(coveringCell(m_view->currentIndex()));
    });
    const auto tellError = [this](const core::Error &error) { tell(core::errorText(error), {}); };
    connect(m_replacing, &ReplaceDesk::failed, this, tellError);
    connect(m_history, &CellHistoryDesk::failed, this, tellError);
    connect(m_history, &CellHistoryDesk::refused, this, &LedgerPage::reported);
    connect(m_history, &CellHistoryDesk::restoreWanted, m_editing, &CellEditing::put);
    connect(
        m_card->panel(), &TaskCardPanel::historyRequested, m_history, &CellHistoryDesk::showField);
    connect(m_history, &CellHistoryDesk::fieldRestoreWanted, m_card, &CardDock::put);
}

/// From one cell that has what is searched for to the next.
void LedgerPage::connectHits()
{
    const auto on = [this](ActionId id, auto step) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, step] {
            m_editing->finish();
            if (hasWholeLedger())
                step();
        });
    };
    on(ActionId::FindNext, [this] { m_hits->goOn(); });
    on(ActionId::FindPrevious, [this] { m_hits->goBack(); });
    connect(m_hits, &HitWalk::reported, this, &LedgerPage::reported);
    connect(m_hits, &HitWalk::failed, this, [this](const core::Error &error) {
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

/// Opens the states that the task of a cell may go to under it; false where it offers none. The
/// light of a measure or a deadline says nothing of the state of the task.
bool LedgerPage::offerStates(const QModelIndex &index, const QString &typed)
{
    const auto field = static_cast<core::ColumnField>(index.data(core::FieldRole).toInt());
    const core::ListColumn column = m_model.columns().value(index.column());
    const bool isOfTask = !core::entryKindOf(m_model.list()) || column.span != core::SpanLevel::Row;
    const bool isState
        = field == core::ColumnField::State || (field == core::ColumnField::Light && isOfTask);
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    const core::TaskBundle *texts = m_model.bundle(task);
    const core::TaskFacts *facts = m_model.facts().find(task);
    const bool isOpen = !m_model.isReadOnly() && m_keeper->isClosed(task) != true;
    if (!isState || !isOpen || !texts || !facts || facts->hasChildren)
        return false;
    const QList<StateOffer> offers = stateOffers(*texts);
    if (offers.isEmpty())
        return false;
    m_view->setCurrentIndex(index);
    auto *menu = new StateMenu(offers, typed, m_view);
    connect(menu, &StateMenu::stepChosen, this, [this, task](core::EventKind step) {
        m_steps->take(step, task);
    });
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    return true;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the parts of LedgerPage talk to one another.
#include "core/models/roles.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/forms/empty_note.h"
#include "ui/ledger/awaited_task.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/card_reminder.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/column_arranger.h"
#include "ui/ledger/evidence_attaching.h"
#include "ui/ledger/hit_walk.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_keeper.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/ledger_writer.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/section_sending.h"
#include "ui/ledger/short_line.h"
#include "ui/ledger/sought_task.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/ledger/task_steps.h"
#include "ui/printing/page_paper.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QTabBar>

#include <utility>

namespace ui {

namespace {

constexpr int kPatience = 3000; ///< ms
constexpr qsizetype kLongestTold = 30; ///< characters of a text in the status bar

} // namespace

void LedgerPage::connectStrip()
{
    connect(m_strip, &LedgerStrip::ledgersChosen, this, [this](const QList<core::Id> &ledgers) {
        m_arranger->keepWidths();
        m_model.setLedgers(ledgers);
    });
    connect(m_strip, &LedgerStrip::searchChanged, &m_model, &core::LedgerModel::setSearch);
    connect(m_strip, &LedgerStrip::searchChanged, m_view, &LedgerView::setSearch);
    connect(m_strip, &LedgerStrip::unitChosen, &m_model, &core::LedgerModel::setUnit);
    connect(m_strip, &LedgerStrip::filtersCleared, &m_model, &core::LedgerModel::clearFilters);
    connect(m_strip, &LedgerStrip::searchFinished, this, [this] {
        m_view->setFocus();
        m_hits->tellCount();
    });
    connect(m_empty, &EmptyNote::actionClicked, this, [this] {
        m_strip->clearFilters();
        m_model.clearFilters();
    });
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
    connectSorting();
    connectFilters();
    connectZoom();
}

void LedgerPage::connectEditing()
{
    connect(m_editing,
            &CellEditing::homeless,
            this,
            [this](const QString &text, const QString &why) { tell(why, text); });
    connect(m_editing, &CellEditing::settled, this, &LedgerPage::typingSettled);
    connect(m_editing, &CellEditing::readOnlyTyped, this, [this](const QModelIndex &index) {
        Q_EMIT reported(m_writer->lockText(index));
    });
    connect(m_editing, &CellEditing::awaiting, this, [this](const QString &text) {
        Q_EMIT reported(text.isEmpty() ? tr("This row is still being read.")
                                       : tr("This row is still being read; filled in then: %1")
                                             .arg(shortLine(text, kLongestTold)));
    });
    m_editing->setOffer([this](const QModelIndex &index, const QString &typed) {
        return offerStates(index, typed);
    });
    connect(m_commands.get(), &LedgerCommands::added, m_awaited, &AwaitedTask::await);
    connect(m_awaited, &AwaitedTask::arrived, this, [this](const QModelIndex &name) {
        m_view->setFocus();
        m_editing->edit(name);
    });
}

void LedgerPage::connectModel()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &LedgerPage::settled);
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
    connect(m_keeper, &LedgerKeeper::failed, this, fail);
    connect(m_steps.get(), &TaskSteps::failed, this, fail);
    connect(m_card, &CardDock::failed, this, fail);
}

void LedgerPage::connectCard()
{
    connect(m_card, &CardDock::openChanged, this, &LedgerPage::cardOpened);
    connect(m_card,
            &CardDock::deadlineMoved,
            this,
            [this](core::Id task, core::Id deadline, const QString &phrase) {
                (void)m_steps->moveDeadline(task, deadline, phrase);
            });
    connect(this, &LedgerPage::selectionChanged, m_reminder, [this] {
        m_reminder->setTask(currentTask());
    });
    connect(m_reminder, &CardReminder::wanted, this, &LedgerPage::reminderWanted);
    connect(m_card->panel(), &TaskCardPanel::closeRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
    });
}

/// Another page leads to a task.
void LedgerPage::connectSearches()
{
    connect(m_sought, &SoughtTask::found, this, [this](const QModelIndex &name) {
        m_view->setFocus();
        m_model.setFolded(name.row(), false);
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
    on(ActionId::AddComment, [this] {
        m_editing->finish();
        m_commands->comment(currentTask());
    });
    auto *attaching = new EvidenceAttaching({m_model, m_context.editor, m_context.prompts}, this);
    on(ActionId::AttachEvidence, [this, attaching] {
        m_editing->finish();
        attaching->ask(currentTask());
    });
    connect(attaching, &EvidenceAttaching::failed, this, [this](const core::Error &error) {
        tell(core::errorText(error), {});
    });
    auto *sending = new SectionSending(
        {m_context.store, m_model, m_context.clock, m_context.calendar, m_context.prompts}, this);
    on(ActionId::SendToSections, [this, sending] {
        m_editing->finish();
        sending->ask();
    });
    connect(sending, &SectionSending::reported, this, &LedgerPage::reported);
    connect(sending, &SectionSending::started, this, &LedgerPage::jobStarted);
    connectRows();
    connectLedgers();
    connectSteps();
}

/// What is done to the ledger in which the current cell is.
void LedgerPage::connectLedgers()
{
    const auto on = [this](ActionId id, auto command) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, command] {
            finishEditing();
            command(currentTask());
        });
    };
    on(ActionId::LedgerRules, [this](core::Id task) { m_keeper->changeRules(task); });
    on(ActionId::ReminderRules, [this](core::Id task) { m_keeper->changeReminders(task); });
    on(ActionId::BeginYear, [this](core::Id task) { m_keeper->beginYear(task); });
    on(ActionId::CloseLedger, [this](core::Id task) { m_keeper->close(task); });
    on(ActionId::ReopenLedger, [this](core::Id task) { m_keeper->reopen(task); });
    connect(m_keeper, &LedgerKeeper::begun, this, [this](core::Id ledger) {
        m_strip->clearFilters();
        m_model.clearFilters();
        m_strip->chooseLedger(ledger);
    });
    connect(m_keeper, &LedgerKeeper::refused, this, &LedgerPage::reported);
}

void LedgerPage::connectSteps()
{
    const std::pair<ActionId, core::EventKind> steps[] {
        {ActionId::CloseTask, core::EventKind::Closed},
        {ActionId::SuspendTask, core::EventKind::Suspended},
        {ActionId::CancelTask, core::EventKind::Cancelled},
        {ActionId::ReopenTask, core::EventKind::Reopened},
        {ActionId::DeclareRisk, core::EventKind::RiskDeclared},
        {ActionId::WithdrawRisk, core::EventKind::RiskWithdrawn}};
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

void LedgerPage::currentCellMoved(const QModelIndex &index)
{
    const core::Id task = taskAt(index);
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

/// What is shown leaves the program: as a table, as PDF.
void LedgerPage::connectExports()
{
    connect(m_context.actions.action(ActionId::ExportTable), &QAction::triggered, this, [this] {
        // Documents are exported as well.
        if (!isVisible())
            return;
        m_editing->finish();
        if (m_model.ledgers().isEmpty())
            Q_EMIT reported(paperOffer().reason);
        else
            m_export->ask();
    });
    connect(m_export, &LedgerExport::reported, this, &LedgerPage::reported);
    connect(m_export, &LedgerExport::started, this, &LedgerPage::jobStarted);
    const auto *paper = new PagePaper(
        {m_context.store,
         m_context.clock,
         m_context.calendar,
         m_context.actions,
         m_context.prompts},
        *this,
        [this] { return paperOffer(); },
        PagePaper::Files::Pdf,
        this);
    connect(paper, &PagePaper::reported, this, &LedgerPage::reported);
    connect(paper, &PagePaper::started, this, &LedgerPage::jobStarted);
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

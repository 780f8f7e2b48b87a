// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_page.h"

#include "core/views/task_edit.h"
#include "ui/actions/actions.h"
#include "ui/forms/empty_note.h"
#include "ui/ledger/awaited_task.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/card_foot.h"
#include "ui/ledger/card_reminder.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/cell_history_desk.h"
#include "ui/ledger/column_arranger.h"
#include "ui/ledger/column_filters.h"
#include "ui/ledger/column_menu.h"
#include "ui/ledger/entry_commands.h"
#include "ui/ledger/hit_walk.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_keeper.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_texts.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/ledger_writer.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/replace_desk.h"
#include "ui/ledger/rows_desk.h"
#include "ui/ledger/selection_sum.h"
#include "ui/ledger/sort_choice.h"
#include "ui/ledger/sought_task.h"
#include "ui/ledger/tab_row.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/ledger/task_steps.h"
#include "ui/ledger/view_desk.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>

#include <algorithm>

namespace ui {

namespace {

/// The tabs stand in the order of the kinds.
constexpr auto kListCount = static_cast<int>(core::EnumKeys<core::ListKind>::values.size());

core::ListKind listOf(int tab)
{
    return static_cast<core::ListKind>(tab);
}

} // namespace

LedgerPage::LedgerPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model({context.store, context.clock, context.ids, context.calendar})
    , m_ledgers(context.store)
    , m_steps(std::make_unique<TaskSteps>(TaskSteps::Context {
          m_model, context.clock, m_context.calendar, context.editor, context.prompts}))
    , m_writer(std::make_unique<LedgerWriter>(
          m_model, context.editor, *m_steps, m_context.calendar, context.clock))
    , m_commands(std::make_unique<LedgerCommands>(LedgerCommands::Context {
          context.store, m_model, context.ids, context.clock, context.editor, context.prompts}))
    , m_entries(new EntryCommands(m_model, context.editor, this))
    , m_keeper(new LedgerKeeper({context.store,
                                 m_model,
                                 context.ids,
                                 context.clock,
                                 m_context.calendar,
                                 context.editor,
                                 context.prompts},
                                this))
    , m_export(new LedgerExport(
          {context.store, m_model, context.clock, m_context.calendar, context.prompts}, this))
    , m_awaited(new AwaitedTask(m_model, this))
    , m_sought(new SoughtTask(m_model, this))
    , m_strip(new LedgerStrip(context.actions, this))
    , m_tabs(new QTabBar(this))
    , m_view(new LedgerView(this))
    , m_card(new CardDock({context.store,
                           context.clock,
                           m_context.calendar,
                           context.ids,
                           context.editor,
                           *m_commands,
                           context.prompts},
                          this))
    , m_reminder(new CardReminder(m_model, this))
    , m_empty(new EmptyNote(m_view->viewport()))
    , m_editing(new CellEditing(*m_view, *m_writer, this))
    , m_ranges(new RangeEditing(*m_view, {m_model, context.editor, context.prompts}, this))
    , m_replacing(new ReplaceDesk({m_model, *m_view, *m_ranges, context.prompts}, this))
    , m_rowsDesk(new RowsDesk({m_model, context.editor, context.prompts}, this))
    , m_hits(new HitWalk(m_model, *m_view, this))
    , m_history(new CellHistoryDesk(m_model, context.prompts, this))
    , m_views(new ViewDesk({context.store, context.ids, context.editor, context.prompts}, this))
    , m_filters(new ColumnFilters(*m_view, m_model, m_context.calendar, this))
    , m_arranger(new ColumnArranger(*m_view, m_model, this))
{
    buildLayout();
    buildTabs();
    m_view->setModel(&m_model);
    m_view->viewport()->installEventFilter(this);
    connectParts();
}

LedgerPage::~LedgerPage()
{
    // The editing refers to view and writer: it goes before them.
    delete m_editing;
}

void LedgerPage::connectParts()
{
    connectStrip();
    connectView();
    connectEditing();
    connectModel();
    connectCard();
    connectSearches();
    connectActions();
    connectExports();
    connectRanges();
    connectViews();
    connectKeys();
}

void LedgerPage::buildLayout()
{
    auto *table = new QHBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_view, 1);
    table->addWidget(m_card->panel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(new TabRow(m_tabs, new ColumnMenu(*m_arranger, this), this));
    layout->addLayout(table, 1);
    setFocusProxy(m_view);
    buildMenu();
}

/// What the table offers where it is clicked, and the card at its foot.
void LedgerPage::buildMenu()
{
    const auto action = [this](ActionId id) { return m_context.actions.action(id); };
    m_card->panel()->foot().setActions(
        {action(ActionId::CloseTask), action(ActionId::MoveDeadline), m_reminder->action()},
        {action(ActionId::AddComment),
         action(ActionId::AttachEvidence),
         action(ActionId::DeclareRisk),
         action(ActionId::WithdrawRisk),
         action(ActionId::SuspendTask),
         action(ActionId::CancelTask),
         action(ActionId::ReopenTask),
         action(ActionId::DeleteTask)});
    for (const ActionId id :
         {ActionId::AddTask,        ActionId::AddEntry,     ActionId::InsertTask,
          ActionId::DuplicateTask,  ActionId::MoveTaskUp,   ActionId::MoveTaskDown,
          ActionId::NestTask,       ActionId::UnnestTask,   ActionId::DeleteTask,
          ActionId::DeleteEntry,    ActionId::CloseTask,    ActionId::MoveDeadline,
          ActionId::DeclareRisk,    ActionId::WithdrawRisk, ActionId::AddComment,
          ActionId::AttachEvidence, ActionId::EditRows,     ActionId::CellHistory,
          ActionId::SuspendTask,    ActionId::CancelTask,   ActionId::ReopenTask,
          ActionId::ToggleCard})
        m_view->addAction(action(id));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LedgerPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (int list = 0; list < kListCount; ++list)
        m_tabs->addTab(QString());
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showList(listOf(tab)); });
}

void LedgerPage::openFile()
{
    m_isOpen = true;
    m_awaitsLedgers = true;
    m_awaitsFirstRows = true;
    m_patience.start();
    m_ledgers.refresh();
    m_card->fitWindow(window()->width());
}

void LedgerPage::closeFile()
{
    m_arranger->keepWidths();
    m_ranges->forget();
    m_patience.stop();
    m_isOpen = false;
    m_sought->seek({});
    m_editing->finish();
    m_editing->giveUpAwaited();
    m_writer->flush();
    m_model.clear();
    m_card->setTask({});
    m_ledgers.clear();
    m_views->closeFile();
    m_strip->setLedgers({});
    m_empty->say({}, {});
}

void LedgerPage::showTask(core::Id task)
{
    finishEditing();
    m_sought->seek(task);
}

void LedgerPage::showTasks(const QList<core::Id> &tasks, const QString &name)
{
    finishEditing();
    m_strip->clearFilters();
    m_model.clearFilters();
    m_tabs->setCurrentIndex(static_cast<int>(core::ListKind::Whole));
    const core::LedgerFacts &shown = m_model.facts();
    const bool isAllShown = std::all_of(
        tasks.cbegin(), tasks.cend(), [&shown](core::Id task) { return shown.indexOf(task) >= 0; });
    if (!isAllShown)
        m_strip->chooseAllLedgers();
    m_model.setTasks(tasks, name);
    showCounts();
    m_view->setFocus();
}

void LedgerPage::refresh()
{
    m_model.refresh();
    m_card->refresh();
}

void LedgerPage::setReadOnly(bool isReadOnly)
{
    m_editing->finish();
    m_model.setReadOnly(isReadOnly);
    m_card->panel()->setEditable(!isReadOnly);
}

void LedgerPage::setBusy(bool isBusy)
{
    m_strip->setBusy(isBusy);
}

void LedgerPage::setTableSetups(const TableSetups &setups)
{
    m_arranger->setSetups(setups);
}

void LedgerPage::setTableZoom(int percent)
{
    m_view->setZoom(percent);
}

void LedgerPage::setTypedBy(const QString &name)
{
    m_typedBy = name;
    m_strip->setPerson(name);
    m_card->setTypedBy(name);
    m_model.setTypedBy(name);
}

void LedgerPage::finishEditing()
{
    m_awaited->await({});
    m_editing->finish();
    m_writer->flush();
}

bool LedgerPage::settleTyping()
{
    finishEditing();
    return m_editing->settle();
}

core::Id LedgerPage::currentTask() const
{
    return taskAt(m_view->currentIndex());
}

/// None on the heading of a folded group.
core::Id LedgerPage::taskAt(const QModelIndex &index)
{
    const bool isFolded = index.data(core::FoldedRole).toBool();
    return isFolded ? core::Id {} : core::Id {index.data(core::TaskIdRole).toLongLong()};
}

bool LedgerPage::hasTask() const
{
    return currentTask().isSet();
}

bool LedgerPage::hasTaskRow() const
{
    return hasTask() && core::holdsTasks(m_model.list());
}

bool LedgerPage::hasEntry() const
{
    if (m_model.list() == core::ListKind::Responsibilities) {
        const core::TaskBundle *texts = m_model.bundle(currentTask());
        return texts && !texts->responsibilities.isEmpty();
    }
    return hasTask() && m_view->currentIndex().data(core::EntryIdRole).toLongLong() != 0;
}

bool LedgerPage::canTake(core::EventKind kind) const
{
    return m_steps->canTake(kind, currentTask());
}

std::optional<bool> LedgerPage::isLedgerClosed() const
{
    return m_keeper->isClosed(currentTask());
}

void LedgerPage::answerStep(const core::Action &action)
{
    m_editing->finish();
    m_steps->answer(action);
}

void LedgerPage::showList(core::ListKind kind)
{
    m_editing->finish();
    m_arranger->keepWidths();
    const core::Id task = currentTask();
    m_view->setGutterContent(kind == core::ListKind::Whole ? GutterContent::Light
                                                           : GutterContent::RowNumber);
    m_model.setList(kind);
    m_strip->setAddsEntries(core::entryKindOf(kind).has_value());
    // What Ctrl+− takes out is what the rows are.
    m_context.actions.lendKeys(
        ActionId::DeleteTask, ActionId::DeleteEntry, !core::holdsTasks(kind));
    m_entries->nameActions(m_context.actions);
    if (const QModelIndex name = AwaitedTask::nameCell(m_model, task); name.isValid())
        m_view->setCurrentIndex(name);
    // Entries that are still being read take the place of the rows there are.
    if (task.isSet() && m_model.isFollowing())
        m_movedTasks = {task};
    showCounts();
    showEmptiness();
    Q_EMIT selectionChanged();
}

/// There is always a current cell where there are rows: the card shows its task, and the keyboard
/// begins there.
void LedgerPage::ensureCurrent()
{
    if (m_view->currentIndex().isValid() || m_model.counts().tasksShown == 0)
        return;
    m_view->setCurrentIndex(AwaitedTask::nameCell(m_model, m_model.rowList().at(0).task));
}

void LedgerPage::showSelection(int cells)
{
    const SelectionSum sum
        = cells > 1 ? selectionSum(m_view->selectionModel()->selection()) : SelectionSum {};
    if (sum.numbers > 1)
        Q_EMIT selectionTextChanged(tr("%n cells selected, sum %1, average %2", nullptr, cells)
                                        .arg(figureText(sum.sum), figureText(sum.average())));
    else
        Q_EMIT selectionTextChanged(cells > 1 ? tr("%n cells selected", nullptr, cells)
                                              : QString());
}

void LedgerPage::showCounts()
{
    m_strip->setTasksName(m_model.tasksName());
    m_strip->setConditions(m_filters->conditionsText());
    m_strip->setCounts(m_model.counts(), m_model.isFiltered(), m_model.list());
    Q_EMIT rowsTextChanged(m_isOpen ? rowsText(m_model) : QString());
}

void LedgerPage::showEmptiness()
{
    const bool isKnown = m_isOpen && !m_awaitsLedgers && !m_model.isLoading();
    const bool isEmpty = isKnown && m_model.counts().shown == 0;
    const bool isFiltered = m_model.isFiltered();
    m_empty->say(isEmpty ? emptinessText(m_model) : QString(),
                 isFiltered ? tr("Clear filters") : QString());
}

/// Another page may have said something else in the status bar.
void LedgerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCounts();
}

void LedgerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_card->fitWindow(window()->width());
}

void LedgerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_card->sayAgain();
}

void LedgerPage::retranslate()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, listName(listOf(tab)));
    m_entries->nameActions(m_context.actions);
    m_reminder->retranslate();
    m_strip->retranslate();
    m_strip->setSorting(arrangementText(m_model));
    m_view->setAccessibleName(tr("Ledger"));
    showCounts();
    showEmptiness();
}

bool LedgerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_awaitsFirstRows && watched == m_view->viewport() && event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &LedgerPage::paintedRows, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// Runs after a painting: were texts there to be painted?
void LedgerPage::paintedRows()
{
    if (!m_awaitsFirstRows || m_awaitsLedgers)
        return;
    if (m_model.rowCount() == 0) {
        if (!m_model.isLoading())
            settle();
        return;
    }
    if (!m_model.index(0, 0).data(core::LoadedRole).toBool())
        return;
    m_awaitsFirstRows = false;
    Q_EMIT firstRowsPainted();
    settle();
}

void LedgerPage::settle()
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    Q_EMIT settled();
}

} // namespace ui

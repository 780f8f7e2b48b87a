// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_page.h"

#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/ledger/awaited_task.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/empty_note.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_texts.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/ledger_writer.h"
#include "ui/ledger/tab_row.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTabBar>

namespace ui {

namespace {

const QList<core::ListKind> kLists {core::ListKind::Whole,
                                    core::ListKind::Tasks,
                                    core::ListKind::Responsibilities,
                                    core::ListKind::Measures,
                                    core::ListKind::Deadlines,
                                    core::ListKind::Outcomes};

} // namespace

LedgerPage::LedgerPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model({context.store, context.clock, context.ids, context.calendar})
    , m_ledgers(context.store)
    , m_writer(std::make_unique<LedgerWriter>(m_model, context.editor, m_context.calendar))
    , m_commands(std::make_unique<LedgerCommands>(LedgerCommands::Context {
          context.store, m_model, context.ids, context.editor, context.prompts}))
    , m_awaited(new AwaitedTask(m_model, this))
    , m_strip(new LedgerStrip(context.actions, this))
    , m_tabs(new QTabBar(this))
    , m_view(new LedgerView(this))
    , m_card(new CardDock({context.store, context.clock, m_context.calendar, *m_commands}, this))
    , m_empty(new EmptyNote(m_view->viewport()))
    , m_editing(new CellEditing(*m_view, *m_writer, this))
{
    buildLayout();
    buildTabs();
    m_view->setModel(&m_model);
    m_view->viewport()->installEventFilter(this);
    connectStrip();
    connectView();
    connectEditing();
    connectModel();
    connectCard();
    connectActions();
    connectKeys();
}

LedgerPage::~LedgerPage()
{
    // The editing refers to view and writer: it goes before them.
    delete m_editing;
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
    layout->addWidget(new TabRow(m_tabs, this));
    layout->addLayout(table, 1);
    setFocusProxy(m_view);
    buildMenu();
}

/// What the table offers where it is clicked.
void LedgerPage::buildMenu()
{
    for (const ActionId id : {ActionId::AddTask,
                              ActionId::AddEntry,
                              ActionId::DeleteTask,
                              ActionId::DeleteEntry,
                              ActionId::ToggleCard})
        m_view->addAction(m_context.actions.action(id));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LedgerPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (qsizetype list = 0; list < kLists.size(); ++list)
        m_tabs->addTab(QString());
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showList(kLists.at(tab)); });
}

void LedgerPage::connectStrip()
{
    connect(m_strip, &LedgerStrip::ledgersChosen, &m_model, &core::LedgerModel::setLedgers);
    connect(m_strip, &LedgerStrip::searchChanged, &m_model, &core::LedgerModel::setSearch);
    connect(m_strip, &LedgerStrip::unitChosen, &m_model, &core::LedgerModel::setUnit);
    connect(m_strip, &LedgerStrip::filtersCleared, &m_model, &core::LedgerModel::clearFilters);
    connect(m_strip, &LedgerStrip::searchFinished, this, [this] { m_view->setFocus(); });
    connect(m_empty, &EmptyNote::actionClicked, m_strip, &LedgerStrip::clearFilters);
    connect(&m_ledgers, &core::LedgerListModel::loaded, this, [this] {
        m_strip->setLedgers(m_ledgers.ledgers());
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
    connect(&m_model, &core::LedgerModel::listChanged, this, [this] {
        m_view->setColumnState(m_widths.value(m_model.list()));
    });
    const auto fail = [this](const core::Error &error) { tell(core::errorText(error), {}); };
    connect(&m_model, &core::LedgerModel::failed, this, fail);
    connect(&m_ledgers, &core::LedgerListModel::failed, this, fail);
    connect(m_commands.get(), &LedgerCommands::failed, this, fail);
    connect(m_card, &CardDock::failed, this, fail);
}

void LedgerPage::connectCard()
{
    connect(m_card, &CardDock::openChanged, this, &LedgerPage::cardOpened);
    connect(m_card->panel(), &TaskCardPanel::closeRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
    });
}

void LedgerPage::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Find, [this] { m_strip->focusSearch(); });
    on(ActionId::ToggleCard, [this](bool isOpen) { m_card->choose(isOpen); });
    on(ActionId::AddTask, [this] {
        m_editing->finish();
        m_commands->addTask(m_view->currentIndex());
    });
    on(ActionId::AddEntry, [this] { addEntry(); });
    on(ActionId::DeleteTask, [this] { m_commands->deleteTasks({m_view->currentIndex()}); });
    on(ActionId::DeleteEntry, [this] { m_commands->deleteEntries({m_view->currentIndex()}); });
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
    if (isInCard)
        m_strip->focusSearch();
    else if (m_strip->isAncestorOf(focus))
        m_view->setFocus();
    else if (m_card->isOpen() && hasTask())
        m_card->panel()->takeFocus();
    else
        m_strip->focusSearch();
}

void LedgerPage::openFile()
{
    m_isOpen = true;
    m_awaitsFirstRows = true;
    m_ledgers.refresh();
    m_card->fitWindow(window()->width());
}

void LedgerPage::closeFile()
{
    m_isOpen = false;
    m_editing->finish();
    m_model.clear();
    m_card->setTask({});
    m_strip->setLedgers({});
    m_widths.clear();
    m_empty->say({}, {});
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

void LedgerPage::setTypedBy(const QString &name)
{
    m_card->setTypedBy(name);
    m_model.setTypedBy(name);
}

void LedgerPage::finishEditing()
{
    m_editing->finish();
}

core::Id LedgerPage::currentTask() const
{
    return {m_view->currentIndex().data(core::TaskIdRole).toLongLong()};
}

bool LedgerPage::hasTask() const
{
    return currentTask().isSet();
}

bool LedgerPage::hasEntry() const
{
    return m_view->currentIndex().data(core::EntryIdRole).toLongLong() != 0;
}

void LedgerPage::showList(core::ListKind kind)
{
    m_editing->finish();
    m_widths.insert(m_model.list(), m_view->columnState());
    const core::Id task = currentTask();
    m_view->setGutterContent(kind == core::ListKind::Whole ? GutterContent::Light
                                                           : GutterContent::RowNumber);
    m_model.setList(kind);
    m_strip->setAddsEntries(core::entryKindOf(kind).has_value());
    if (const QModelIndex name = AwaitedTask::nameCell(m_model, task); name.isValid())
        m_view->setCurrentIndex(name);
    showCounts();
    showEmptiness();
}

/// To the entry row, which begins a new entry of the task at hand.
void LedgerPage::addEntry()
{
    m_editing->finish();
    const core::Id task = currentTask();
    if (!core::entryKindOf(m_model.list()))
        m_tabs->setCurrentIndex(static_cast<int>(kLists.indexOf(core::ListKind::Measures)));
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
    const core::Id task {index.data(core::TaskIdRole).toLongLong()};
    if (task.isSet())
        m_model.setEntryTask(task);
    m_card->setTask(task);
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

void LedgerPage::deleteRows(const QModelIndexList &rows)
{
    if (m_model.isReadOnly())
        return;
    if (core::entryKindOf(m_model.list()))
        m_commands->deleteEntries(rows);
    else
        m_commands->deleteTasks(rows);
}

void LedgerPage::showSelection(int cells)
{
    Q_EMIT selectionTextChanged(cells > 0 ? tr("%n cells selected", nullptr, cells) : QString());
}

void LedgerPage::showCounts()
{
    m_strip->setCounts(m_model.counts(), m_model.isFiltered(), m_model.list());
    Q_EMIT rowsTextChanged(m_isOpen ? rowsText(m_model) : QString());
}

void LedgerPage::showEmptiness()
{
    const bool isEmpty = m_isOpen && !m_model.isLoading() && m_model.counts().shown == 0;
    const bool isFiltered = m_model.isFiltered();
    m_empty->say(isEmpty ? emptinessText(m_model) : QString(),
                 isFiltered ? tr("Clear filters") : QString());
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
        m_tabs->setTabText(tab, listName(kLists.at(tab)));
    m_strip->retranslate();
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
    if (!m_awaitsFirstRows || m_model.isLoading() || m_model.rowCount() == 0)
        return;
    if (!m_model.index(0, 0).data(core::LoadedRole).toBool())
        return;
    m_awaitsFirstRows = false;
    Q_EMIT firstRowsPainted();
}

} // namespace ui

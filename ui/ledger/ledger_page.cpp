// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_page.h"

#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/empty_note.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/ledger_writer.h"
#include "ui/ledger/tab_row.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>

namespace ui {

namespace {

constexpr int kCardFrom = 1600; ///< the card opens by itself in windows from this width on

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
    , m_cardReader(context.store, context.clock, context.calendar)
    , m_writer(std::make_unique<LedgerWriter>(m_model, context.editor, m_context.calendar))
    , m_commands(std::make_unique<LedgerCommands>(LedgerCommands::Context {
          context.store, m_model, context.ids, context.editor, context.prompts}))
    , m_strip(new LedgerStrip(context.actions, this))
    , m_tabs(new QTabBar(this))
    , m_view(new LedgerView(this))
    , m_card(new TaskCardPanel(this))
    , m_empty(new EmptyNote(m_view->viewport()))
    , m_editing(new CellEditing(*m_view, *m_writer, this))
{
    buildLayout();
    buildTabs();
    m_view->setModel(&m_model);
    m_view->viewport()->installEventFilter(this);
    m_card->hide();
    connectStrip();
    connectView();
    connectModel();
    connectCard();
    connectActions();
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
    table->addWidget(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(new TabRow(m_tabs, this));
    layout->addLayout(table, 1);
    setFocusProxy(m_view);
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
    connect(m_view, &LedgerView::cardToggleRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
    });
    connect(m_view, &LedgerView::rowsDeleteRequested, this, [this](const QModelIndexList &rows) {
        if (m_model.isReadOnly())
            return;
        if (core::entryKindOf(m_model.list()))
            m_commands->deleteEntries(rows);
        else
            m_commands->deleteTasks(rows);
    });
    connect(m_editing,
            &CellEditing::homeless,
            this,
            [this](const QString &text, const QString &why) { tell(why, text); });
    connect(m_editing, &CellEditing::readOnlyTyped, this, [this] {
        Q_EMIT reported(m_model.isReadOnly() ? tr("To read only: nothing can be typed now.")
                                             : tr("This column is worked out by the program."));
    });
}

void LedgerPage::connectModel()
{
    connect(&m_model, &core::LedgerModel::loaded, this, [this] {
        m_strip->setUnits(m_model.units());
        showCounts();
        showEmptiness();
    });
    connect(&m_model, &core::LedgerModel::countsChanged, this, &LedgerPage::showCounts);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&m_model, signal, this, &LedgerPage::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LedgerPage::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LedgerPage::showEmptiness);
    connect(&m_model, &core::LedgerModel::listChanged, this, [this] {
        m_view->setColumnState(m_widths.value(m_model.list()));
    });
    const auto fail = [this](const core::Error &error) { tell(core::errorText(error), {}); };
    connect(&m_model, &core::LedgerModel::failed, this, fail);
    connect(&m_ledgers, &core::LedgerListModel::failed, this, fail);
    connect(m_commands.get(), &LedgerCommands::failed, this, fail);
    connect(m_commands.get(), &LedgerCommands::added, this, [this](core::Id task) {
        const QModelIndex cell = m_model.indexOf(task, core::ColumnField::Content);
        const QModelIndex named = m_model.indexOf(task, core::ColumnField::Title);
        m_view->setFocus();
        m_editing->edit(named.isValid() ? named : cell);
    });
}

void LedgerPage::connectCard()
{
    connect(&m_cardReader, &core::TaskCardReader::cardChanged, this, &LedgerPage::showCard);
    connect(m_card, &TaskCardPanel::closeRequested, this, [this] {
        m_context.actions.action(ActionId::ToggleCard)->trigger();
        m_view->setFocus();
    });
    connect(m_card, &TaskCardPanel::reportSubmitted, this, &LedgerPage::submitReport);
    connect(m_commands.get(), &LedgerCommands::reported, m_card, &TaskCardPanel::forgetDraft);
}

void LedgerPage::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Find, [this] { m_strip->focusSearch(); });
    on(ActionId::ToggleCard, [this](bool isOpen) {
        m_isCardWanted = isOpen;
        setCardOpen(isOpen);
    });
    on(ActionId::AddTask, [this] { m_commands->addTask(m_view->currentIndex()); });
    on(ActionId::AddEntry, [this] { addEntry(); });
    on(ActionId::DeleteTask, [this] { m_commands->deleteTasks({m_view->currentIndex()}); });
    on(ActionId::DeleteEntry, [this] { m_commands->deleteEntries({m_view->currentIndex()}); });
}

void LedgerPage::openFile()
{
    m_isOpen = true;
    m_awaitsFirstRows = true;
    m_ledgers.refresh();
    updateCardByWidth();
}

void LedgerPage::closeFile()
{
    m_isOpen = false;
    m_editing->finish();
    m_model.clear();
    m_cardReader.setTask({});
    m_strip->setLedgers({});
    m_widths.clear();
    m_empty->say({}, {});
}

void LedgerPage::refresh()
{
    m_model.refresh();
    m_cardReader.refresh();
}

void LedgerPage::setReadOnly(bool isReadOnly)
{
    m_editing->finish();
    m_model.setReadOnly(isReadOnly);
    m_card->setEditable(!isReadOnly);
}

void LedgerPage::setTypedBy(const QString &name)
{
    m_typedBy = name;
    m_model.setTypedBy(name);
}

void LedgerPage::finishEditing()
{
    m_editing->finish();
}

bool LedgerPage::hasTask() const
{
    return m_view->currentIndex().data(core::TaskIdRole).toLongLong() != 0;
}

bool LedgerPage::hasEntry() const
{
    return m_view->currentIndex().data(core::EntryIdRole).toLongLong() != 0;
}

void LedgerPage::showList(core::ListKind kind)
{
    m_editing->finish();
    m_widths.insert(m_model.list(), m_view->columnState());
    const core::Id task {m_view->currentIndex().data(core::TaskIdRole).toLongLong()};
    m_view->setGutterContent(kind == core::ListKind::Whole ? GutterContent::Light
                                                           : GutterContent::RowNumber);
    m_model.setList(kind);
    m_strip->setAddsEntries(core::entryKindOf(kind).has_value());
    const int row = task.isSet() ? m_model.rowList().find(task) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, 0));
    showCounts();
    showEmptiness();
}

/// To the entry row, which begins a new entry of the task at hand.
void LedgerPage::addEntry()
{
    const core::Id task {m_view->currentIndex().data(core::TaskIdRole).toLongLong()};
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
    if (m_card->isVisibleTo(this))
        m_cardReader.setTask(task);
    Q_EMIT selectionChanged();
}

void LedgerPage::showSelection(int cells)
{
    Q_EMIT selectionTextChanged(cells > 0 ? tr("%n cells selected", nullptr, cells) : QString());
}

void LedgerPage::showCounts()
{
    const core::RowCounts counts = m_model.counts();
    m_strip->setCounts(counts, m_model.isFiltered(), m_model.list());
    const bool isOfEntries = core::entryKindOf(m_model.list()).has_value();
    QString text = m_model.isFiltered() ? tr("%1 of %2 rows").arg(counts.shown).arg(counts.all)
                                        : tr("%n rows, not filtered", nullptr, counts.all);
    if (isOfEntries)
        text += tr(", on %n tasks", nullptr, counts.tasksShown);
    Q_EMIT rowsTextChanged(m_isOpen ? text : QString());
}

QString LedgerPage::emptyText() const
{
    if (m_model.isFiltered())
        return tr("No task meets the conditions.");
    switch (m_model.list()) {
    case core::ListKind::Measures:
        return tr(
            "There are no measures yet. Select a task and write the first one in the last row.");
    case core::ListKind::Deadlines:
        return tr(
            "There are no deadlines yet. Select a task and write the first one in the last row.");
    case core::ListKind::Outcomes:
        return tr(
            "There are no outcomes yet. Select a task and write the first one in the last row.");
    default:
        return tr(
            "There are no tasks yet. Press Ctrl+N to add one, or drag a table from Excel or WPS "
            "here.");
    }
}

void LedgerPage::showEmptiness()
{
    const bool isEmpty = m_isOpen && !m_model.isLoading() && m_model.counts().shown == 0;
    const bool isFiltered = m_model.isFiltered();
    m_empty->say(isEmpty ? emptyText() : QString(), isFiltered ? tr("Clear filters") : QString());
}

void LedgerPage::showCard()
{
    const core::TaskCard &card = m_cardReader.card();
    if (!card.bundle.task.id.isSet()) {
        m_card->showNothing();
        return;
    }
    const QDate today = m_context.clock.today();
    m_card->showTask(card.bundle.task.id, cardContentOf(card, today, m_context.calendar), today);
}

void LedgerPage::setCardOpen(bool isOpen)
{
    m_card->setVisible(isOpen);
    m_view->setRowShown(isOpen);
    m_context.actions.action(ActionId::ToggleCard)->setChecked(isOpen);
    const core::Id task {m_view->currentIndex().data(core::TaskIdRole).toLongLong()};
    m_cardReader.setTask(isOpen ? task : core::Id {});
}

void LedgerPage::updateCardByWidth()
{
    const bool opens = m_isCardWanted.value_or(window()->width() >= kCardFrom);
    if (opens != m_card->isVisibleTo(this))
        setCardOpen(opens);
}

void LedgerPage::submitReport(core::Id task, const ReportDraft &draft)
{
    m_commands->report(task, draft, m_typedBy);
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
    updateCardByWidth();
}

void LedgerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showCard();
}

void LedgerPage::retranslate()
{
    const QStringList names {tr("Whole table"),
                             tr("Tasks"),
                             tr("Responsibilities"),
                             tr("Measures"),
                             tr("Deadlines"),
                             tr("Outcomes")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, names.at(tab));
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "core/wording/error_text.h"
#include "ui/alerts/alerts_page.h"
#include "ui/basics/calendar_page.h"
#include "ui/imports/mapping_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/drop_target.h"
#include "ui/main_window/file_name_label.h"
#include "ui/main_window/help_desk.h"
#include "ui/main_window/job_status.h"
#include "ui/main_window/page_frame.h"
#include "ui/main_window/reminder_band.h"
#include "ui/main_window/save_status.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_bands.h"
#include "ui/main_window/window_pages.h"
#include "ui/papers/papers_page.h"
#include "ui/prompts/prompts.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

namespace ui {

namespace {

constexpr QSize kSmallestSize(1024, 640);
constexpr QSize kFirstSize(1366, 768);
constexpr int kTitleBar = 40; ///< at most, on the desktops of offices

} // namespace

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_clock(context.clock)
    , m_desk({m_clock, context.ids, context.actor}, context.backupFolder)
    , m_import({m_desk,
                context.prompts,
                context.ids,
                m_clock,
                m_context.calendar,
                [this](const MappingRequest &request) { askMapping(request); },
                [this](const PreviewRequest &request) { askPreview(request); }})
    , m_maker({m_desk, context.prompts, context.ids, context.clock})
    , m_samples({m_desk,
                 context.prompts,
                 context.clock,
                 context.ids,
                 m_context.calendar,
                 context.actor,
                 context.sampleFolder})
    , m_fileActions({m_actions, m_desk, m_import, context.prompts, context.clock})
    , m_paste({m_actions, m_import, m_fileActions, context.clock, *this})
    , m_recovery({m_actions, m_desk, context.prompts, context.clock})
    , m_returns({m_desk, context.prompts, m_clock, m_context.calendar, m_import})
    , m_undoActions({m_actions,
                     m_desk.editor(),
                     context.prompts,
                     [this] { m_pages->ledger->finishEditing(); },
                     [this](const core::Action &step) { m_pages->ledger->answerStep(step); }})
    , m_dayWatch(m_clock)
    , m_operator(context.actor.person)
{
    // With the largest texts a small screen has less than that.
    setMinimumSize(kSmallestSize.boundedTo(screen()->availableSize()));
    resize(kFirstSize);
    buildLayout();
    connectActions();
    connectPages();
    connectAlerts();
    connectWriting();
    connectJobs();
    showClosedFile();
    retranslate();
}

MainWindow::~MainWindow()
{
    // The pages refer to members, which go before the children of the window do.
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    m_actions.fillMenuBar(*menuBar());
    m_fileName = new FileNameLabel(menuBar());
    menuBar()->setCornerWidget(m_fileName);

    m_frame = new PageFrame(m_actions, this);
    m_pages = std::make_unique<WindowPages>(WindowPages::Context {m_desk,
                                                                  m_actions,
                                                                  m_context.prompts,
                                                                  m_clock,
                                                                  m_context.ids,
                                                                  m_context.calendar,
                                                                  m_context.localDays,
                                                                  summaryReader()},
                                            *m_frame);
    setCentralWidget(m_frame);
    m_bands
        = new WindowBands({m_frame->band(), m_desk, m_samples, m_clock, m_context.calendar}, this);
    m_reminder
        = new ReminderBand({m_frame->band(), m_desk, m_clock, m_pages->alerts->alerts()}, this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_saved = new SaveStatus({m_desk.editor(), *m_status, m_context.clock, m_desk.keeper()}, this);
    m_jobs = new JobStatus(*m_status, this);
    connect(new DropTarget(*this), &DropTarget::dropped, &m_fileActions, &FileActions::take);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::NewLedger, [this] { m_maker.ask(m_operator); });
    on(ActionId::OpenSample, [this] { m_samples.open(samples().constFirst()); });
    on(ActionId::TakeSheetsBack, [this] { m_returns.ask(); });
    on(ActionId::Quit, &QWidget::close);
    new HelpDesk({m_context.clock,
                  m_context.prompts,
                  m_actions,
                  *this,
                  [this] { return m_pages->chapterOf(m_frame->current()); }},
                 this);
    for (const auto &[action, page] : m_pages->byAction())
        on(action, [this, page = page] { showPage(page); });
    on(ActionId::FullScreen, [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    on(ActionId::ViewAsOf, [this] {
        m_context.prompts.askDate(tr("Show everything as it was on which day?"),
                                  m_clock.today(),
                                  [this](QDate day) { setAsOf(day); });
    });
    on(ActionId::BackToToday, [this] { setAsOf({}); });
}

void MainWindow::fitScreen(QSize available)
{
    if (width() > available.width() || height() + kTitleBar > available.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::openFile(const QString &path)
{
    m_fileActions.open(path);
}

void MainWindow::updateState()
{
    const History &history = m_desk.editor().history();
    Needs state = m_pages->needsOn(m_frame->current());
    state.setFlag(Need::File, m_desk.isOpen());
    state.setFlag(Need::Editable, m_desk.isOpen() && !m_desk.editor().isReadOnly());
    const bool isImportable = !m_desk.isOpen() || state.testFlag(Need::Editable);
    state.setFlag(Need::Importable, isImportable);
    state.setFlag(Need::Undoable, history.nextUndo().has_value());
    state.setFlag(Need::Redoable, history.nextRedo().has_value());
    state.setFlag(Need::OtherDay, m_clock.isOtherDay());
    m_actions.setState(state);
    // In the table the key pastes cells.
    m_paste.setKeyEnabled(isImportable && m_frame->current() != m_pages->ledger
                          && !isImportPage(m_frame->current()));
}

void MainWindow::setCalendar(const core::WorkCalendar &calendar)
{
    m_context.calendar = calendar;
    refreshDay();
}

void MainWindow::setAsOf(QDate day)
{
    m_clock.setAsOf(day);
    refreshDay();
}

void MainWindow::followDay()
{
    const bool isReadOnly = m_clock.isOtherDay() || m_desk.readOnlyReason().has_value();
    m_desk.editor().setReadOnly(isReadOnly);
    m_pages->setReadOnly(isReadOnly);
    m_status->setDay(m_clock.realToday());
    m_pages->start->setToday(m_clock.realToday());
    m_pages->calendar->refresh();
    m_bands->update();
    updateState();
}

void MainWindow::refreshDay()
{
    followDay();
    m_saved->update();
    if (!m_desk.isOpen())
        return;
    openOtherPages();
    m_pages->alerts->setRemindersShownOn(m_reminder->shownBefore());
    m_pages->refresh();
}

void MainWindow::updateTitle()
{
    const QString name = QFileInfo(m_desk.path()).fileName();
    m_fileName->setText(name.isEmpty() ? tr("Duban") : name);
    setWindowTitle(name.isEmpty() ? tr("Duban") : tr("%1 – Duban").arg(name));
}

void MainWindow::setRecentFiles(const QList<RecentFile> &files)
{
    m_pages->start->setRecentFiles(files);
}

void MainWindow::setOperator(const QString &name)
{
    m_operator = name;
    m_desk.setOperator(name);
    m_samples.setOperator(name);
    m_pages->setTypedBy(name);
    m_status->setOperator(name);
}

void MainWindow::setSilencedFiles(const SilencedFiles &files)
{
    m_reminder->setSilenced(files);
}

void MainWindow::setShownReminders(const ShownReminderList &shown)
{
    m_reminder->setShown(shown);
}

void MainWindow::setColumnMappings(const ColumnMappings &mappings)
{
    m_pages->mapping->setMappings(mappings);
}

void MainWindow::setTableSetups(const TableSetups &setups)
{
    m_pages->ledger->setTableSetups(setups);
}

void MainWindow::setTableZoom(int percent)
{
    m_pages->ledger->setTableZoom(percent);
}

QString MainWindow::timelineSetup() const
{
    return m_pages->timeline->setup();
}

void MainWindow::setTimelineSetup(const QString &setup)
{
    m_pages->timeline->setSetup(setup);
}

void MainWindow::setPageSetups(const PageSetups &setups)
{
    m_pages->papers->setPageSetups(setups);
}

void MainWindow::askOperator()
{
    m_context.prompts.askText({tr("Who is working here? The name stands beside every change."),
                               m_operator,
                               tr("Take this name")},
                              [this](const QString &name) { changeOperator(name.trimmed()); });
}

void MainWindow::changeOperator(const QString &name)
{
    setOperator(name);
    Q_EMIT operatorChanged(m_operator);
}

RecentFilesModel::Reader MainWindow::summaryReader() const
{
    return [calendar = m_context.calendar](const QString &path, QDate today) {
        return summaryOf(path, today, calendar);
    };
}

void MainWindow::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

/// A file that is held now may be free in a moment.
void MainWindow::sayFailed(const core::Error &error, const QString &notOpened)
{
    if (notOpened.isEmpty() || error.kind != core::ErrorKind::FileLocked)
        return tell(error);
    m_context.prompts.ask({core::errorText(error), {}, tr("Try again")},
                          [this, notOpened] { openFile(notOpened); });
}

/// Waits for what was typed: into rows still being read, and for the answer of the file. What is
/// refused keeps the window open. Who closes it once more goes at once.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing && !m_pages->ledger->settleTyping()) {
        m_isClosing = true;
        event->ignore();
        return;
    }
    m_isClosing = false;
    Q_EMIT closing();
    m_desk.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Whoever comes back after a night does not wait for the next tick.
    if (event->type() == QEvent::ActivationChange)
        m_dayWatch.look();
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_undoActions.updateNames();
    m_pages->retranslate();
    m_status->retranslate();
    m_saved->update();
    refreshDay();
    updateTitle();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the parts of MainWindow talk to one another.
#include "ui/alerts/alerts_page.h"
#include "ui/basics/calendar_page.h"
#include "ui/basics/units_page.h"
#include "ui/imports/mapping_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/job_status.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_frame.h"
#include "ui/main_window/print_desk.h"
#include "ui/main_window/rail.h"
#include "ui/main_window/reminder_band.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_bands.h"
#include "ui/main_window/window_pages.h"
#include "ui/overview/overview_page.h"
#include "ui/papers/papers_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>

#include <utility>

namespace ui {

void MainWindow::connectPages()
{
    connect(&m_desk, &FileDesk::opened, this, &MainWindow::showOpenedFile);
    connect(&m_desk, &FileDesk::aboutToClose, m_pages->ledger, &LedgerPage::finishEditing);
    connect(&m_desk, &FileDesk::closed, this, &MainWindow::showClosedFile);
    connect(&m_desk, &FileDesk::reasonChanged, this, &MainWindow::refreshDay);
    connect(&m_desk, &FileDesk::failed, this, &MainWindow::sayFailed);
    connect(&m_dayWatch, &DayWatch::dayChanged, this, &MainWindow::refreshDay);
    connect(m_pages->start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_pages->start, &StartPage::sampleChosen, &m_samples, &SampleDesk::open);
    connect(&m_samples, &SampleDesk::opened, this, &MainWindow::setAsOf);
    connect(&m_maker, &LedgerMaker::personNamed, this, &MainWindow::changeOperator);
    connect(m_status, &StatusLine::operatorClicked, this, &MainWindow::askOperator);
    connect(m_pages->overview, &OverviewPage::tasksChosen, this, &MainWindow::showTasks);
    connect(m_pages->overview, &OverviewPage::tasksCounted, this, &MainWindow::updateState);
    connect(m_pages->ledger, &LedgerPage::typingSettled, this, [this](bool isWritten) {
        if (std::exchange(m_isClosing, false) && isWritten)
            close();
    });
    connect(m_pages->ledger, &LedgerPage::selectionChanged, this, &MainWindow::updateState);
    connect(m_pages->ledger, &LedgerPage::selectionTextChanged, this, [this](const QString &text) {
        setSelectionText(m_pages->ledger, text);
    });
    connect(m_pages->ledger, &LedgerPage::rowsTextChanged, this, [this](const QString &text) {
        setRowsText(m_pages->ledger, text);
    });
    connect(m_pages->ledger, &LedgerPage::firstRowsPainted, this, &MainWindow::firstRowsPainted);
    connect(m_pages->ledger, &LedgerPage::settled, this, &MainWindow::openOtherPages);
    connect(m_pages->timeline, &TimelinePage::taskActivated, this, &MainWindow::showTask);
    connect(m_pages->timeline, &TimelinePage::rowsChanged, this, &MainWindow::updateState);
    connect(m_pages->timeline,
            &TimelinePage::selectionTextChanged,
            this,
            [this](const QString &text) { setSelectionText(m_pages->timeline, text); });
    connect(m_pages->timeline, &TimelinePage::rowsTextChanged, this, [this](const QString &text) {
        setRowsText(m_pages->timeline, text);
    });
    connect(m_pages->papers, &PapersPage::documentChanged, this, &MainWindow::updateState);
    connect(m_pages->papers, &PapersPage::pageSetupsChanged, this, &MainWindow::pageSetupsChanged);
    connect(
        m_pages->ledger, &LedgerPage::tableSetupsChanged, this, &MainWindow::tableSetupsChanged);
    connect(m_pages->ledger, &LedgerPage::tableZoomChanged, this, &MainWindow::tableZoomChanged);
    connect(&m_import, &TableImport::left, this, &MainWindow::leaveImport);
    connect(
        m_pages->mapping, &MappingPage::mappingsChanged, this, &MainWindow::columnMappingsChanged);
    connect(m_pages->units, &UnitsPage::choiceChanged, this, &MainWindow::updateState);
    connect(m_pages->calendar, &CalendarPage::calendarChanged, this, &MainWindow::setCalendar);
    connect(m_bands, &WindowBands::importWanted, this, [this](int year) {
        m_pages->calendar->showDay(QDate(year, 1, 1));
        showPage(m_pages->calendar);
        m_actions.action(ActionId::ImportHolidays)->trigger();
    });
    connect(m_bands, &WindowBands::openWanted, &m_desk, &FileDesk::open);
    connect(&m_recovery, &RecoveryDesk::broughtBack, this, &MainWindow::showTask);
    connect(m_bands, &WindowBands::backToTodayWanted, this, [this] { setAsOf({}); });
    connectReports();
}

/// What pages and others say in the status bar.
void MainWindow::connectReports()
{
    const auto say = [this](const QString &text) { m_status->report(text); };
    connect(m_pages->papers, &PapersPage::reported, m_status, say);
    connect(m_pages->overview, &OverviewPage::reported, m_status, say);
    connect(m_pages->timeline, &TimelinePage::reported, m_status, say);
    connect(m_pages->ledger, &LedgerPage::reported, m_status, say);
    connect(m_pages->calendar, &CalendarPage::reported, m_status, say);
    connect(&m_fileActions, &FileActions::reported, m_status, say);
    connect(&m_recovery, &RecoveryDesk::reported, m_status, say);
    connect(&m_import, &TableImport::reported, m_status, say);
    connect(&m_returns, &ReturnDesk::reported, m_status, say);
    const auto *printing = new PrintDesk(
        {m_actions, *m_pages, *m_frame, [this](QWidget *page) { showPage(page); }}, this);
    connect(printing, &PrintDesk::reported, m_status, say);
}

void MainWindow::connectAlerts()
{
    connect(m_pages->alerts, &AlertsPage::counted, this, [this] {
        m_frame->rail().setAlertCount(m_pages->alerts->alerts().redCount());
        m_reminder->update();
    });
    connect(m_pages->alerts, &AlertsPage::selectionChanged, this, &MainWindow::updateState);
    connect(m_pages->alerts, &AlertsPage::rowsTextChanged, this, [this](const QString &text) {
        setRowsText(m_pages->alerts, text);
    });
    connect(m_pages->alerts, &AlertsPage::taskActivated, this, &MainWindow::showTask);
    connect(m_pages->ledger, &LedgerPage::reminderWanted, m_pages->alerts, &AlertsPage::remind);
    connect(m_pages->alerts, &AlertsPage::failed, this, &MainWindow::tell);
    connect(m_pages->alerts, &AlertsPage::reported, m_status, [this](const QString &text) {
        m_status->report(text);
    });
    connect(m_reminder, &ReminderBand::silenced, this, &MainWindow::reminderSilenced);
    connect(m_reminder, &ReminderBand::shown, this, &MainWindow::remindersShown);
    connect(m_reminder, &ReminderBand::listWanted, this, [this] {
        m_pages->alerts->showList(core::AlertListKind::Reminders);
        showPage(m_pages->alerts);
        m_pages->alerts->setFocus();
    });
}

void MainWindow::connectWriting()
{
    Editor &editor = m_desk.editor();
    connect(&editor, &Editor::historyChanged, this, &MainWindow::updateState);
    connect(&m_desk.store(), &core::StoreThread::changed, m_pages->papers, &PapersPage::refresh);
}

void MainWindow::connectJobs()
{
    connect(m_pages->papers, &PapersPage::jobStarted, m_jobs, &JobStatus::follow);
    connect(m_pages->overview, &OverviewPage::jobStarted, m_jobs, &JobStatus::follow);
    connect(m_pages->alerts, &AlertsPage::jobStarted, m_jobs, &JobStatus::follow);
    connect(m_pages->timeline, &TimelinePage::jobStarted, m_jobs, &JobStatus::follow);
    connect(m_pages->ledger, &LedgerPage::jobStarted, m_jobs, &JobStatus::follow);
    connect(&m_import, &TableImport::started, m_jobs, &JobStatus::follow);
    connect(&m_returns, &ReturnDesk::started, m_jobs, &JobStatus::follow);
    connect(m_jobs, &JobStatus::busyChanged, m_pages->ledger, &LedgerPage::setBusy);
}

} // namespace ui

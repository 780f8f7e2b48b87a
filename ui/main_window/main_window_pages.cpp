// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which page MainWindow shows, and what is opened and closed with it.
#include "ui/alerts/alerts_page.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/preview_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_frame.h"
#include "ui/main_window/reminder_band.h"
#include "ui/main_window/save_status.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_bands.h"
#include "ui/main_window/window_pages.h"

#include <QAction>

#include <utility>

namespace ui {

void MainWindow::showOpenedFile()
{
    followDay();
    m_status->setOffice(m_desk.office());
    m_saved->reset();
    m_pages->openLedger();
    m_othersWait = true;
    updateTitle();
    showPage(m_pages->ledger);
    if (!m_desk.shownBackup())
        Q_EMIT fileOpened(m_desk.path());
    if (!isVisible())
        openOtherPages();
}

void MainWindow::openOtherPages()
{
    if (!std::exchange(m_othersWait, false))
        return;
    m_desk.checkPages();
    m_pages->alerts->setRemindersShownOn(m_reminder->shownBefore());
    m_pages->openOthers();
}

void MainWindow::showClosedFile()
{
    m_othersWait = false;
    m_clock.setAsOf({});
    m_rowsTexts.clear();
    m_pages->closeFile();
    m_status->setOffice(std::nullopt);
    m_selectionTexts.clear();
    m_saved->reset();
    updateTitle();
    m_bands->update();
    m_reminder->update();
    showPage(m_pages->start);
}

void MainWindow::showPage(QWidget *page)
{
    if (page != m_pages->ledger)
        openOtherPages();
    const bool isImport = isImportPage(page);
    m_frame->show(page, page != m_pages->start && !isImport);
    // Whoever goes elsewhere imports nothing.
    if (!isImport) {
        m_pages->mapping->cancel();
        m_pages->preview->cancel();
    }
    for (const auto &[action, shown] : m_pages->byAction())
        m_actions.action(action)->setChecked(shown == page);
    m_status->setRows(m_rowsTexts.value(page));
    m_status->setSelection(m_selectionTexts.value(page));
    page->setFocus();
    updateState();
}

bool MainWindow::isImportPage(const QWidget *page) const
{
    return page == m_pages->mapping || page == m_pages->preview;
}

void MainWindow::askMapping(const MappingRequest &request)
{
    m_pages->mapping->ask(request);
    showPage(m_pages->mapping);
}

void MainWindow::askPreview(const PreviewRequest &request)
{
    m_pages->preview->ask(request);
    showPage(m_pages->preview);
}

/// Back from the pages of an import to where its tasks will be.
void MainWindow::leaveImport()
{
    if (!isImportPage(m_frame->current()))
        return;
    if (m_desk.isOpen())
        showPage(m_pages->ledger);
    else
        showPage(m_pages->start);
}

void MainWindow::showTask(core::Id task)
{
    showPage(m_pages->ledger);
    m_pages->ledger->showTask(task);
}

void MainWindow::setRowsText(const QWidget *page, const QString &text)
{
    m_rowsTexts.insert(page, text);
    if (m_frame->current() == page)
        m_status->setRows(text);
}

void MainWindow::setSelectionText(const QWidget *page, const QString &text)
{
    m_selectionTexts.insert(page, text);
    if (m_frame->current() == page)
        m_status->setSelection(text);
}

/// A number of the overview was opened: its tasks and no others stand in the ledger.
void MainWindow::showTasks(const QList<core::Id> &tasks, const QString &name)
{
    showPage(m_pages->ledger);
    m_pages->ledger->showTasks(tasks, name);
}

} // namespace ui

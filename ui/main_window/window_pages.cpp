// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_pages.h"

#include "ui/alerts/alerts_page.h"
#include "ui/basics/calendar_page.h"
#include "ui/basics/units_page.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/preview_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/page_frame.h"
#include "ui/main_window/start_page.h"
#include "ui/overview/overview_page.h"
#include "ui/papers/papers_page.h"
#include "ui/timeline/timeline_page.h"

namespace ui {

WindowPages::WindowPages(const Context &context, PageFrame &frame)
{
    const auto &[desk, actions, prompts, clock, ids, days, localDays, reader] = context;
    core::StoreThread &store = desk.store();
    start = new StartPage(actions, reader, &frame);
    overview = new OverviewPage({store, clock, days, actions, prompts}, &frame);
    ledger = new LedgerPage({store, clock, ids, days, desk.editor(), actions, prompts}, &frame);
    timeline = new TimelinePage({store, clock, ids, days, desk.editor(), actions, prompts}, &frame);
    alerts = new AlertsPage({store, clock, ids, days, desk.editor(), actions, prompts}, &frame);
    papers = new PapersPage({store, clock, days, actions, prompts}, &frame);
    units = new UnitsPage({store, ids, desk.editor(), actions, prompts}, &frame);
    calendar = new CalendarPage({localDays, clock, actions, prompts}, &frame);
    mapping = new MappingPage(prompts, &frame);
    preview = new PreviewPage(&frame);
    frame.add(start);
    frame.add(mapping);
    frame.add(preview);
    for (const auto &[action, page] : byAction())
        frame.add(page);
}

void WindowPages::openLedger() const
{
    ledger->openFile();
}

void WindowPages::openOthers() const
{
    overview->openFile();
    timeline->openFile();
    alerts->openFile();
    papers->openFile();
    units->openFile();
}

void WindowPages::closeFile() const
{
    overview->closeFile();
    ledger->closeFile();
    timeline->closeFile();
    alerts->closeFile();
    papers->closeFile();
    units->closeFile();
}

void WindowPages::refresh() const
{
    overview->refresh();
    ledger->refresh();
    timeline->refresh();
    alerts->refresh();
    papers->refresh();
}

void WindowPages::setReadOnly(bool isReadOnly) const
{
    ledger->setReadOnly(isReadOnly);
    units->setReadOnly(isReadOnly);
}

void WindowPages::setTypedBy(const QString &name) const
{
    ledger->setTypedBy(name);
    alerts->setTypedBy(name);
}

void WindowPages::retranslate() const
{
    start->retranslate();
    timeline->retranslate();
    alerts->retranslate();
    papers->retranslate();
    units->retranslate();
    calendar->retranslate();
    mapping->retranslate();
    preview->retranslate();
}

Needs WindowPages::needsOn(const QWidget *page) const
{
    Needs needs;
    needs.setFlag(Need::LedgerPage, page == ledger);
    needs.setFlag(Need::AlertsPage, page == alerts && alerts->hasAlert());
    needs.setFlag(Need::PapersPage, page == papers && papers->hasDocument());
    needs.setFlag(Need::TimelinePage, page == timeline);
    needs.setFlag(Need::UnitsPage, page == units);
    needs.setFlag(Need::Searchable, page == ledger || page == timeline);
    needs.setFlag(Need::Task, ledger->hasTask());
    needs.setFlag(Need::TaskRow, ledger->hasTaskRow());
    needs.setFlag(Need::Entry, ledger->hasEntry());
    const std::optional<bool> isClosed = ledger->isLedgerClosed();
    needs.setFlag(Need::OpenLedger, isClosed != true);
    needs.setFlag(Need::ClosedLedger, isClosed == true);
    needs.setFlag(Need::Unit, units->hasUnit());
    needs.setFlag(Need::Named, units->chosenCount() > 0);
    needs.setFlag(Need::SeveralNamed, units->chosenCount() > 1);
    needs.setFlag(Need::Closable, ledger->canTake(core::EventKind::Closed));
    needs.setFlag(Need::Cancellable, ledger->canTake(core::EventKind::Cancelled));
    needs.setFlag(Need::Reopenable, ledger->canTake(core::EventKind::Reopened));
    needs.setFlag(Need::AtRisk, ledger->canTake(core::EventKind::RiskWithdrawn));
    return needs;
}

QList<std::pair<ActionId, QWidget *>> WindowPages::byAction() const
{
    return {{ActionId::ShowOverview, overview},
            {ActionId::ShowLedger, ledger},
            {ActionId::ShowTimeline, timeline},
            {ActionId::ShowAlerts, alerts},
            {ActionId::ShowPapers, papers},
            {ActionId::ShowUnits, units},
            {ActionId::ShowCalendar, calendar}};
}

QString WindowPages::chapterOf(const QWidget *page) const
{
    const std::initializer_list<std::pair<const QWidget *, const char *>> chapters {
        {overview, "overview"},
        {ledger, "ledger"},
        {timeline, "timeline"},
        {alerts, "alerts"},
        {papers, "papers"},
        {units, "basics"},
        {calendar, "basics"},
        {mapping, "import"},
        {preview, "import"},
    };
    for (const auto &[shown, chapter] : chapters) {
        if (shown == page)
            return QLatin1String(chapter);
    }
    return QStringLiteral("five-minutes");
}

} // namespace ui

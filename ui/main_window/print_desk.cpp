// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/print_desk.h"

#include "ui/actions/actions.h"
#include "ui/alerts/alerts_page.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/preview_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/main_window/page_frame.h"
#include "ui/main_window/window_pages.h"
#include "ui/overview/overview_page.h"
#include "ui/papers/papers_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>

namespace ui {

PrintDesk::PrintDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    // Behind whoever hears the action directly: the preview prints by itself when it is in front,
    // and is not yet there when it is about to be brought.
    connect(context.actions.action(ActionId::Print),
            &QAction::triggered,
            this,
            &PrintDesk::preview,
            Qt::QueuedConnection);
    for (const ActionId id :
         {ActionId::ExportPdf, ActionId::ExportPicture, ActionId::ExportTable}) {
        connect(
            context.actions.action(id), &QAction::triggered, this, [this, id] { sayAbsence(id); });
    }
}

void PrintDesk::preview()
{
    const PaperOffer offered = offer();
    if (!offered.order) {
        if (!offered.reason.isEmpty())
            Q_EMIT reported(offered.reason);
        return;
    }
    m_context.pages.papers->preview(*offered.order);
    m_context.show(m_context.pages.papers);
}

/// The pages themselves export what they have.
void PrintDesk::sayAbsence(ActionId id)
{
    const QWidget *page = m_context.frame.current();
    const PaperOffer offered = offer();
    if (id == ActionId::ExportPicture && page != m_context.pages.timeline)
        Q_EMIT reported(tr("Pictures are made of the timeline: open it and export it there."));
    else if (id == ActionId::ExportTable && page == m_context.pages.ledger)
        return; // asks which part of the ledger, even if nothing is shown
    else if (!offered.order && !offered.reason.isEmpty())
        Q_EMIT reported(offered.reason);
}

PaperOffer PrintDesk::offer() const
{
    const WindowPages &pages = m_context.pages;
    const QWidget *page = m_context.frame.current();
    if (page == pages.overview)
        return pages.overview->paperOffer();
    if (page == pages.ledger)
        return pages.ledger->paperOffer();
    if (page == pages.timeline)
        return pages.timeline->paperOffer();
    if (page == pages.alerts)
        return pages.alerts->paperOffer();
    if (page == pages.papers)
        return {{}, pages.papers->absence()};
    if (page == pages.mapping || page == pages.preview)
        return {{}, tr("A table is being imported: finish or leave that first.")};
    return {{},
            tr("This page has no document to print or to export. Documents are on the page "
               "Papers.")};
}

} // namespace ui

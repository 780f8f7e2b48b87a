// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_paper.h"

#include "ui/actions/actions.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace ui {

PagePaper::PagePaper(const Context &context,
                     const QWidget &page,
                     std::function<PaperOffer()> offer,
                     Files files,
                     QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_offer(std::move(offer))
    , m_maker(context.store, context.clock, context.calendar)
    , m_output(context.prompts)
{
    const auto on = [&](ActionId id, Use use) {
        connect(context.actions.action(id), &QAction::triggered, this, [this, use] { make(use); });
    };
    on(ActionId::ExportPdf, &PaperOutput::savePdf);
    if (files == Files::PdfAndTable)
        on(ActionId::ExportTable, &PaperOutput::saveTable);
    connect(&m_maker, &PaperMaker::made, this, [this](const PaperMaker::Document &document) {
        std::invoke(m_use, m_output, document);
    });
    connect(&m_maker, &PaperMaker::failed, &m_output, &PaperOutput::tell);
    connect(&m_maker, &PaperMaker::busyChanged, this, &PagePaper::busyChanged);
    connect(&m_output, &PaperOutput::busyChanged, this, &PagePaper::busyChanged);
    connect(&m_output, &PaperOutput::reported, this, &PagePaper::reported);
    connect(&m_output, &PaperOutput::started, this, &PagePaper::started);
}

void PagePaper::make(Use use)
{
    // Other pages are written by the same actions.
    if (!m_page.isVisible())
        return;
    const PaperOffer offer = m_offer();
    if (!offer.order)
        return;
    m_use = use;
    m_maker.make(*offer.order);
}

} // namespace ui

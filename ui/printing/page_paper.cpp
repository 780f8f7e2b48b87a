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
                     std::function<PaperOrder()> order,
                     QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_order(std::move(order))
    , m_maker(context.store, context.clock, context.calendar)
    , m_output(context.prompts)
{
    const std::initializer_list<std::pair<ActionId, Use>> uses {
        {ActionId::Print, &PaperOutput::print},
        {ActionId::ExportPdf, &PaperOutput::savePdf},
        {ActionId::ExportTable, &PaperOutput::saveTable}};
    for (const auto &[id, use] : uses) {
        connect(context.actions.action(id), &QAction::triggered, this, [this, use = use] {
            make(use);
        });
    }
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
    // Other pages are printed by the same actions.
    if (!m_page.isVisible())
        return;
    m_use = use;
    m_maker.make(m_order());
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/page_frame.h"

#include "ui/actions/actions.h"
#include "ui/main_window/band.h"
#include "ui/main_window/rail.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

PageFrame::PageFrame(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_rail(new Rail(actions, this))
    , m_band(new Band(this))
    , m_pages(new QStackedWidget(this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_band);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
}

void PageFrame::add(QWidget *page)
{
    m_pages->addWidget(page);
}

void PageFrame::show(QWidget *page, bool hasRail)
{
    m_rail->setVisible(hasRail);
    m_pages->setCurrentWidget(page);
}

QWidget *PageFrame::current() const
{
    return m_pages->currentWidget();
}

} // namespace ui

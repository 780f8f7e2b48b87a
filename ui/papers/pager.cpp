// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pager.h"

#include "ui/actions/actions.h"
#include "ui/drawing/palette.h"
#include "ui/papers/page_preview.h"
#include "ui/style/plain_label.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kHeight = 32;
constexpr int kPageWidth = 48;
constexpr int kFieldHeight = 24;

} // namespace

Pager::Pager(const Actions &actions, PagePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_page(new QLineEdit(this))
    , m_count(new PlainLabel(this))
{
    setFixedHeight(kHeight);
    m_page->setFixedSize(kPageWidth, kFieldHeight);
    m_page->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(button(actions.action(ActionId::PreviousPage)));
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(button(actions.action(ActionId::NextPage)));
    row->addSpacing(16);
    row->addWidget(button(actions.action(ActionId::WholePage)));
    row->addWidget(button(actions.action(ActionId::PageWidth)));
    row->addWidget(button(actions.action(ActionId::ActualSize)));
    row->addStretch();
    connect(m_page, &QLineEdit::returnPressed, this, &Pager::goToTypedPage);
    connect(&preview, &PagePreview::pageChanged, this, &Pager::showPage);
    retranslate();
}

QToolButton *Pager::button(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFixedHeight(kFieldHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void Pager::showPage()
{
    const bool hasPages = m_preview.pageCount() > 0;
    m_page->setEnabled(hasPages);
    m_page->setText(hasPages ? QString::number(m_preview.page() + 1) : QString());
    //: Behind the number of the page shown: the number of pages.
    m_count->setText(tr("of %1").arg(m_preview.pageCount()));
    m_count->setVisible(hasPages);
}

void Pager::goToTypedPage()
{
    m_preview.setPage(m_page->text().toInt() - 1);
    showPage();
}

void Pager::retranslate()
{
    m_page->setAccessibleName(tr("Page"));
    showPage();
}

void Pager::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colourOf(Token::Strong, themeOf(palette())));
}

} // namespace ui

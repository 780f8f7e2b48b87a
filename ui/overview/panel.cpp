// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/panel.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kHeadHeight = 32;
constexpr int kPanelSide = 12;

} // namespace

Panel::Panel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    m_title->setFont(fontOf(FontRole::Emphasis));
    m_title->setFixedHeight(kHeadHeight);
    m_head->setContentsMargins(kPanelSide - 1, 0, kPanelSide - 1, 0);
    m_head->setSpacing(kPanelSide);
    m_head->addWidget(m_title);
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    m_body->addLayout(m_head);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), colourOf(Token::Base, theme));
    painter.setPen(colourOf(Token::Line, theme));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui

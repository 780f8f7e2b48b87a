// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/band.h"

#include "ui/drawing/palette.h"
#include "ui/style/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kBandHeight = 32;

} // namespace

Band::Band(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_action(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    setMinimumHeight(kBandHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    setTabOrder(m_more, m_action);
    connect(m_more, &QToolButton::clicked, this, [this] {
        const auto more = m_messages.begin()->second.more;
        more();
    });
    connect(m_action, &QToolButton::clicked, this, [this] {
        const auto action = m_messages.begin()->second.action;
        action();
    });
    applyColours();
    hide();
}

void Band::say(BandRank rank, const BandMessage &message)
{
    m_messages[rank] = message;
    showFirst();
}

void Band::withdraw(BandRank rank)
{
    m_messages.erase(rank);
    showFirst();
}

QString Band::text() const
{
    return m_messages.empty() ? QString() : m_text->text();
}

void Band::showFirst()
{
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    const BandMessage &message = m_messages.begin()->second;
    m_text->setText(message.text);
    m_more->setText(message.moreText);
    m_more->setVisible(!message.moreText.isEmpty());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
}

void Band::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), colourOf(Token::Band, theme));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(Token::BandLine, theme));
}

void Band::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void Band::applyColours()
{
    const QColor text = colourOf(Token::BandText, themeOf(palette()));
    for (QWidget *child : std::initializer_list<QWidget *> {m_text, m_more, m_action}) {
        QPalette colours = child->palette();
        if (colours.color(child->foregroundRole()) == text)
            continue;
        colours.setColor(child->foregroundRole(), text);
        child->setPalette(colours);
    }
}

} // namespace ui

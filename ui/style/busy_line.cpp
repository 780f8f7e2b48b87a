// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/busy_line.h"

#include "ui/drawing/palette.h"

#include <QPainter>

#include <chrono>

namespace ui {

namespace {

constexpr int kBusyLineHeight = 2;
constexpr std::chrono::milliseconds kDelay(300);

} // namespace

BusyLine::BusyLine(QWidget *parent, AtRest atRest)
    : QWidget(parent)
    , m_atRest(atRest)
{
    setFixedHeight(kBusyLineHeight);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &BusyLine::showLine);
}

void BusyLine::setBusy(bool isBusy)
{
    if (isBusy && !m_isShown)
        m_delay.start();
    if (isBusy)
        return;
    m_delay.stop();
    m_isShown = false;
    update();
}

void BusyLine::showLine()
{
    m_isShown = true;
    update();
}

void BusyLine::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    if (m_isShown)
        painter.fillRect(rect(), colourOf(Token::Accent, theme));
    else if (m_atRest == AtRest::Rule)
        painter.fillRect(0, kBusyLineHeight - 1, width(), 1, colourOf(Token::Strong, theme));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/day_watch.h"

#include <chrono>

namespace ui {

namespace {

/// A timer set to midnight would miss a night the machine sleeps through.
constexpr std::chrono::seconds kTick(20);

} // namespace

DayWatch::DayWatch(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(clock.today())
{
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start(kTick);
}

void DayWatch::look()
{
    const QDate today = m_clock.today();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT dayChanged();
}

} // namespace ui

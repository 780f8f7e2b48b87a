// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Notices that a new day has begun: at midnight, after the machine has slept, when its clock is
/// set.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param clock must outlive the watch.
    explicit DayWatch(const core::Clock &clock, QObject *parent = nullptr);

    /// Looks at the clock now instead of at the next tick.
    void look();

Q_SIGNALS:
    void dayChanged();

private:
    const core::Clock &m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace ui

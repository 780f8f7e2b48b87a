// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace tests {

/// A clock that stands still until a test moves it.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(QDate today)
        : m_today(today)
        , m_now(today, QTime(9, 0), QTimeZone::utc())
    {
    }

    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void setToday(QDate today) { m_today = today; }
    void setNow(const QDateTime &now) { m_now = now; }
    void advanceMilliseconds(qint64 count) { m_now = m_now.addMSecs(count); }

private:
    QDate m_today;
    QDateTime m_now;
};

} // namespace tests

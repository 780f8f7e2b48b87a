// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/as_of_clock.h"

namespace ui {

AsOfClock::AsOfClock(const core::Clock &real)
    : m_real(real)
{
}

QDate AsOfClock::today() const
{
    const qint64 asOf = m_asOf;
    return asOf == 0 ? m_real.today() : QDate::fromJulianDay(asOf);
}

QDateTime AsOfClock::now() const
{
    return m_real.now();
}

QDate AsOfClock::realToday() const
{
    return m_real.today();
}

void AsOfClock::setAsOf(QDate day)
{
    m_asOf = day.isValid() && day != m_real.today() ? day.toJulianDay() : 0;
}

bool AsOfClock::isOtherDay() const
{
    return today() != m_real.today();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace core {

SystemClock::SystemClock(std::optional<QDate> asOf)
    : m_asOf(asOf)
{
}

QDate SystemClock::today() const
{
    return m_asOf.value_or(QDate::currentDate());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace core

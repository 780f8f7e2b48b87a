// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace scripts {

/// A clock that stands still, so that the same file gives the same pictures.
class FixedClock final : public core::Clock
{
public:
    explicit FixedClock(QDate day)
        : m_day(day)
    {
    }

    [[nodiscard]] QDate today() const override { return m_day; }
    [[nodiscard]] QDateTime now() const override { return {m_day, QTime(2, 42), QTimeZone::utc()}; }

private:
    QDate m_day;
};

} // namespace scripts

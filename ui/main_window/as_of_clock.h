// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace ui {

/// The clock of the window: that of the machine, or a day chosen to look back at. Asked from every
/// lane, set from the window.
class AsOfClock final : public core::Clock
{
public:
    /// @param real must outlive this clock.
    explicit AsOfClock(const core::Clock &real);

    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;

    /// The day of the machine, whatever is looked back at.
    [[nodiscard]] QDate realToday() const;

    /// Looks at @p day from now on; invalid, or the day it is: at today.
    void setAsOf(QDate day);

    /// Whether another day than the machine's is looked at.
    [[nodiscard]] bool isOtherDay() const;

private:
    const core::Clock &m_real;
    std::atomic<qint64> m_asOf = 0; ///< Julian day; 0 = none
};

} // namespace ui

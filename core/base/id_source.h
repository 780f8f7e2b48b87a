// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QMutex>

namespace core {

/// Gives out keys for new records. Passed in like the Clock, so that tests get the ids they expect.
class IdSource
{
public:
    virtual ~IdSource() = default;

    /// A key never given out before, greater than the last one of this source. Thread-safe.
    [[nodiscard]] virtual Id next() = 0;

protected:
    IdSource() = default;
    IdSource(const IdSource &) = default;
    IdSource &operator=(const IdSource &) = default;
};

/// Ids ordered by time: 41 bits of milliseconds since 2020 above a 22-bit counter that starts at
/// random in every millisecond, so that two machines practically never meet. A clock that runs
/// backwards does not lower them.
class TimeOrderedIdSource final : public IdSource
{
public:
    /// @param clock must outlive this source.
    explicit TimeOrderedIdSource(const Clock &clock);

    [[nodiscard]] Id next() override;

private:
    const Clock &m_clock;
    QMutex m_mutex;
    qint64 m_millisecond = 0;
    qint64 m_counter = 0;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace core {

/// The only source of time. Passed in wherever a day or a moment matters.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The day things are judged on, in the local calendar: the as-of date if one is set.
    [[nodiscard]] virtual QDate today() const = 0;

    /// The moment it is, in UTC. Never set: for the log, stamps and files only.
    [[nodiscard]] virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The clock of this machine; @p asOf, if given, stands in for today().
class SystemClock final : public Clock
{
public:
    explicit SystemClock(std::optional<QDate> asOf = std::nullopt);

    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;

private:
    std::optional<QDate> m_asOf;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace core {

/// The stable keys of an enumeration, as they stand in files, the log and JSON; never translated
/// and never changed once written. Specialised beside each enumeration:
///
///     template <> struct EnumKeys<TaskState> {
///         static constexpr std::array values {std::pair {…}};
///     };
template <typename E> struct EnumKeys;

template <typename E, size_t N> using EnumKeyTable = std::array<std::pair<E, QLatin1String>, N>;

/// The key of @p value.
template <typename E> [[nodiscard]] QString keyOf(E value)
{
    for (const auto &[candidate, key] : EnumKeys<E>::values) {
        if (candidate == value)
            return key;
    }
    Q_UNREACHABLE();
}

/// The value with @p key, if there is one.
template <typename E> [[nodiscard]] std::optional<E> valueOfKey(const QString &key)
{
    for (const auto &[value, candidate] : EnumKeys<E>::values) {
        if (candidate == key)
            return value;
    }
    return std::nullopt;
}

} // namespace core

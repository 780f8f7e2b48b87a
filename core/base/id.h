// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace core {

/// Key of a record: positive, 63 bits, unique across files. Zero means "none".
/// In JSON an id is a string of digits, because 63 bits do not fit a JSON number.
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isSet() const { return value != 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    auto operator<=>(const Id &) const = default;
};

inline size_t qHash(Id id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace core

Q_DECLARE_METATYPE(core::Id)

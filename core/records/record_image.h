// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <concepts>
#include <memory>
#include <optional>

namespace core {

/// A record as it was or will be, or none. Copies share it: a change of 100,000 rows is made,
/// joined, logged and taken back without a second copy of its records.
class RecordImage
{
public:
    RecordImage() = default;
    RecordImage(std::nullopt_t) { }

    /// Any record, or an alternative of Record.
    template <typename R>
    requires std::constructible_from<Record, R &&> &&(
        !std::same_as<std::remove_cvref_t<R>, RecordImage>)RecordImage(R &&record)
        : m_record(std::make_shared<const Record>(std::forward<R>(record)))
    {
    }

    [[nodiscard]] bool has_value() const { return m_record != nullptr; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    /// The record; there must be one.
    [[nodiscard]] const Record &operator*() const { return *m_record; }
    [[nodiscard]] const Record *operator->() const { return m_record.get(); }

    [[nodiscard]] bool operator==(const RecordImage &other) const
    {
        if (m_record == other.m_record)
            return true;
        return m_record && other.m_record && *m_record == *other.m_record;
    }

private:
    std::shared_ptr<const Record> m_record;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::RecordImage, Q_RELOCATABLE_TYPE);

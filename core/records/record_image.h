// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <memory>

namespace core {

/// A record as it was or will be, or none. Copies share it: a change of 100,000 rows is made,
/// joined, logged and taken back without a second copy of its records.
class RecordImage
{
public:
    RecordImage() = default;

    // NOLINTNEXTLINE(google-explicit-constructor): a change is written down as its records
    RecordImage(Record record)
        : m_record(std::make_shared<const Record>(std::move(record)))
    {
    }

    [[nodiscard]] bool isSet() const { return m_record != nullptr; }
    [[nodiscard]] explicit operator bool() const { return isSet(); }

    /// The record; there must be one.
    [[nodiscard]] const Record &operator*() const { return *m_record; }

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

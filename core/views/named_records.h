// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

namespace core {

/// The units, or the persons, called for, in the order of @p ids. @param kind Unit or Person. Error
/// kinds of RecordSource; NotFound.
[[nodiscard]] Result<QList<Record>>
namedRecords(const RecordSource &source, RecordKind kind, const QList<Id> &ids);

/// Name of a unit or a person.
[[nodiscard]] QString nameOf(const Record &record);

/// Whether @p record is the office the file belongs to.
[[nodiscard]] bool isOffice(const Record &record);

/// What points to a unit or a person, in figures.
struct Uses
{
    int tasks = 0; ///< tasks it leads or is named in
    int people = 0; ///< persons that belong to it
    int units = 0; ///< units below it

    /// Why @p name cannot be deleted.
    [[nodiscard]] Error refusal(const QString &name) const;

    bool operator==(const Uses &) const = default;
};

[[nodiscard]] Uses usesOf(const QList<Record> &references);

} // namespace core

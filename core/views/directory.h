// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/level_names.h"
#include "core/records/record_source.h"

namespace core {

/// Units and persons of a file, with what the office calls its levels and how many tasks each has.
struct Directory
{
    QList<Unit> units; ///< by position
    QList<Person> people; ///< by position
    QList<Setting> settings;
    LevelNames levels;
    QHash<Id, int> tasksOfUnits; ///< leaf tasks a unit leads
    QHash<Id, int> tasksOfPeople; ///< tasks a person is named in

    /// Error kinds of RecordSource.
    [[nodiscard]] static Result<Directory> read(const RecordSource &source);

    /// The unit or person, or null.
    [[nodiscard]] const Unit *unit(Id id) const;
    [[nodiscard]] const Person *person(Id id) const;

    /// The unit above, as far as it exists.
    [[nodiscard]] Id parentOf(const Unit &unit) const;

    /// The units directly under @p parent; for none those at the top.
    [[nodiscard]] QList<Unit> childrenOf(Id parent) const;

    /// Whether @p unit is @p above or stands somewhere under it.
    [[nodiscard]] bool isUnder(Id unit, Id above) const;

    /// Who works in @p unit or under it. To the office belong also those without a unit.
    [[nodiscard]] QList<Person> peopleUnder(Id unit) const;

    bool operator==(const Directory &) const = default;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/change_set.h"
#include "core/views/directory.h"

namespace core {

/// A new unit of the parent, kind and name of @p unit, behind its siblings. Its id is that of the
/// first record of the set. Error kinds: InvalidValue, NameTaken, OfficeNeeded.
[[nodiscard]] Result<ChangeSet> addUnit(const Directory &directory, Unit unit, IdSource &ids);

/// A new person like @p person, behind the others. Error kinds: InvalidValue.
[[nodiscard]] Result<ChangeSet> addPerson(const Directory &directory, Person person, IdSource &ids);

/// The unit becomes as @p after says, its place in the order aside; an empty set if it is so
/// already. Error kinds: NotFound, InvalidValue (also for a unit above itself), NameTaken,
/// OfficeNeeded.
[[nodiscard]] Result<ChangeSet> changeUnit(const Directory &directory, const Unit &after);

/// The person becomes as @p after says. Error kinds: NotFound, InvalidValue.
[[nodiscard]] Result<ChangeSet> changePerson(const Directory &directory, const Person &after);

/// Moves a unit under @p parent (none = to the top), before its child @p before (none = behind
/// all). Error kinds of changeUnit().
[[nodiscard]] Result<ChangeSet> moveUnit(const Directory &directory, Id unit, Id parent, Id before);

/// Takes out units, or persons, that nothing points to. Error kinds of RecordSource; NotFound,
/// OfficeNeeded, InUse.
[[nodiscard]] Result<ChangeSet>
deleteNamed(const RecordSource &source, RecordKind kind, const QList<Id> &ids);

/// The office's word for a level of units; empty = the usual one.
[[nodiscard]] ChangeSet
nameLevel(const Directory &directory, UnitKind kind, const QString &name, IdSource &ids);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/directory.h"

#include <algorithm>

namespace core {

namespace {

template <typename R> const R *recordIn(const QList<R> &records, Id id)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [id](const R &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

/// Takes the answer of the source into @p place.
template <typename T> [[nodiscard]] Result<void> take(Result<T> answer, T &place)
{
    return std::move(answer).map([&place](T &&value) { place = std::move(value); });
}

} // namespace

Result<Directory> Directory::read(const RecordSource &source)
{
    Directory directory;
    return take(source.units(), directory.units)
        .and_then([&] { return take(source.people(), directory.people); })
        .and_then([&] { return take(source.settings(), directory.settings); })
        .and_then([&] { return take(source.taskCounts(RecordKind::Unit), directory.tasksOfUnits); })
        .and_then(
            [&] { return take(source.taskCounts(RecordKind::Person), directory.tasksOfPeople); })
        .map([&] {
            directory.levels = LevelNames(directory.settings);
            return directory;
        });
}

const Unit *Directory::unit(Id id) const
{
    return recordIn(units, id);
}

const Person *Directory::person(Id id) const
{
    return recordIn(people, id);
}

Id Directory::parentOf(const Unit &child) const
{
    return unit(child.parent) ? child.parent : Id {};
}

QList<Unit> Directory::childrenOf(Id parent) const
{
    QList<Unit> children;
    for (const Unit &unit : units) {
        if (parentOf(unit) == parent)
            children.append(unit);
    }
    return children;
}

bool Directory::isUnder(Id id, Id above) const
{
    // A file made by another program could hold a circle; no way is longer than all units.
    for (qsizetype step = 0; id.isSet() && step <= units.size(); ++step) {
        if (id == above)
            return true;
        const Unit *here = unit(id);
        id = here ? here->parent : Id {};
    }
    return false;
}

QList<Person> Directory::peopleUnder(Id id) const
{
    const Unit *here = unit(id);
    const bool isOffice = here && here->kind == UnitKind::Office;
    QList<Person> found;
    for (const Person &person : people) {
        const bool isHomeless = !unit(person.unit);
        if (isHomeless ? isOffice : isUnder(person.unit, id))
            found.append(person);
    }
    return found;
}

} // namespace core

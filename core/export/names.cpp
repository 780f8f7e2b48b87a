// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/names.h"

#include "core/base/text.h"

namespace core {

Result<Names> Names::read(const RecordSource &source)
{
    const Result<QList<Unit>> units = source.units();
    if (!units)
        return tl::unexpected(units.error());
    const Result<QList<Person>> people = source.people();
    if (!people)
        return tl::unexpected(people.error());
    Names names;
    for (const Unit &unit : *units) {
        names.m_units.insert(unit.id, unit.name);
        names.m_unitByName.insert(foldForMatching(unit.name), unit.id);
        if (!unit.shortName.isEmpty())
            names.m_unitByName.insert(foldForMatching(unit.shortName), unit.id);
    }
    for (const Person &person : *people)
        names.m_people.insert(person.id, person.name);
    return names;
}

Id Names::unitNamed(const QString &name) const
{
    return m_unitByName.value(foldForMatching(name));
}

} // namespace core

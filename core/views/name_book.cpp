// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/name_book.h"

#include "core/base/text.h"
#include "core/views/next_position.h"

#include <QRegularExpression>

#include <utility>

namespace core {

namespace {

bool isCalled(const Unit &unit, const QString &folded)
{
    return foldForMatching(unit.name) == folded
        || (!unit.shortName.isEmpty() && foldForMatching(unit.shortName) == folded);
}

} // namespace

NameBook::NameBook(const EditContext &context)
    : m_context(context)
    , m_units(context.units)
    , m_people(context.people)
{
}

QStringList NameBook::split(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]+"));
    QStringList names;
    for (const QString &name : text.split(separators)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

void NameBook::resolve(Responsibility &responsibility, Id home, ChangeSet &set)
{
    responsibility.unit = {};
    responsibility.person = {};
    switch (responsibility.role) {
    case ResponsibilityRole::LeadUnit:
    case ResponsibilityRole::Cooperating:
        responsibility.unit = unit(responsibility.text, responsibility.role, set);
        break;
    case ResponsibilityRole::Leader:
        responsibility.person = person(responsibility.text, {}, set);
        break;
    case ResponsibilityRole::Person:
    case ResponsibilityRole::Contact:
        responsibility.person = person(responsibility.text, home, set);
        break;
    }
}

Id NameBook::unit(const QString &name, ResponsibilityRole role, ChangeSet &set)
{
    const QString folded = foldForMatching(name);
    Unit added;
    for (const Unit &unit : std::as_const(m_units)) {
        if (isCalled(unit, folded))
            return unit.id;
        if (unit.kind == UnitKind::Office)
            added.parent = unit.id;
    }
    added.id = m_context.ids.next();
    added.kind = role == ResponsibilityRole::LeadUnit ? UnitKind::Section : UnitKind::Partner;
    added.name = name;
    added.position = nextPosition(m_units);
    m_units.append(added);
    set.insert(added);
    return added.id;
}

Id NameBook::person(const QString &name, Id home, ChangeSet &set)
{
    const QString folded = foldForMatching(name);
    QList<Person> namesakes;
    for (const Person &person : std::as_const(m_people)) {
        if (foldForMatching(person.name) == folded)
            namesakes.append(person);
    }
    if (namesakes.size() == 1)
        return namesakes.first().id;
    for (const Person &person : std::as_const(namesakes)) {
        if (home.isSet() && person.unit == home)
            return person.id;
    }
    if (!namesakes.isEmpty())
        return {};
    Person added;
    added.id = m_context.ids.next();
    added.unit = home;
    added.name = name;
    added.position = nextPosition(m_people);
    m_people.append(added);
    set.insert(added);
    return added.id;
}

} // namespace core

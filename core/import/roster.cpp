// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster.h"

#include "core/base/text.h"
#include "core/import/name_split.h"

#include <QRegularExpression>

namespace core {

UnitKind unitKindOf(const QString &name)
{
    static const QRegularExpression section(QStringLiteral("(股|科|室|处)$"));
    static const QRegularExpression township(QStringLiteral("(乡|镇|街道)(人民政府|办事处)?$"));
    static const QRegularExpression county(QStringLiteral("[县区市旗]民政局$"));
    static const QRegularExpression institution(QStringLiteral("(中心|站|所|院|馆|园|队)$"));
    if (section.match(name).hasMatch())
        return UnitKind::Section;
    if (township.match(name).hasMatch())
        return UnitKind::Township;
    if (county.match(name).hasMatch())
        return UnitKind::County;
    if (institution.match(name).hasMatch())
        return UnitKind::Institution;
    static const QRegularExpression other(QStringLiteral("(局|委|部|厅|会|公司|政府)$"));
    return other.match(name).hasMatch() ? UnitKind::Partner : UnitKind::Section;
}

namespace {

bool isOwnUnit(UnitKind kind)
{
    return kind == UnitKind::Section || kind == UnitKind::Institution;
}

} // namespace

Roster::Roster(IdSource &ids)
    : m_ids(ids)
{
}

Result<Roster> Roster::load(const RecordSource *existing, IdSource &ids)
{
    Roster roster(ids);
    if (existing == nullptr)
        return roster;
    const auto units = existing->units();
    if (!units)
        return fail(units.error());
    const auto people = existing->people();
    if (!people)
        return fail(people.error());
    for (const Unit &unit : *units)
        roster.index(unit);
    for (const Person &person : *people)
        roster.index(person);
    return roster;
}

void Roster::index(const Unit &unit)
{
    if (unit.kind == UnitKind::Office)
        m_office = unit.id;
    m_unitCount = std::max(m_unitCount, unit.position + 1);
    const QString name = foldForMatching(unit.name);
    const QString shortName = foldForMatching(unit.shortName);
    m_units[name].append(unit.id);
    if (!shortName.isEmpty() && shortName != name)
        m_units[shortName].append(unit.id);
}

void Roster::index(const Person &person)
{
    m_personCount = std::max(m_personCount, person.position + 1);
    m_persons[foldForMatching(person.name)].append(person.id);
}

std::optional<Roster::Match> Roster::known(const QString &name) const
{
    const QString folded = foldForMatching(name);
    const QList<Id> units = m_units.value(folded);
    const QList<Id> persons = m_persons.value(folded);
    if (units.isEmpty() && persons.isEmpty())
        return std::nullopt;
    if (units.size() + persons.size() > 1)
        return Match {{}, {}, true};
    return Match {units.value(0), persons.value(0), false};
}

Roster::Match Roster::find(const QString &name) const
{
    return known(name).value_or(Match {});
}

void Roster::declare(Unit unit)
{
    if (known(unit.name))
        return;
    unit.id = m_ids.next();
    unit.position = m_unitCount;
    if (unit.kind == UnitKind::Office && m_office.isSet())
        unit.kind = UnitKind::Partner;
    if (!unit.parent.isSet() && isOwnUnit(unit.kind))
        unit.parent = m_office;
    index(unit);
    m_new.append(unit);
    m_declared.insert(unit.id);
}

void Roster::declare(Person person)
{
    if (known(person.name))
        return;
    person.id = m_ids.next();
    person.position = m_personCount;
    index(person);
    m_new.append(person);
    m_declared.insert(person.id);
}

Id Roster::addUnit(const QString &name)
{
    Unit unit;
    unit.id = m_ids.next();
    unit.kind = unitKindOf(name);
    unit.parent = isOwnUnit(unit.kind) ? m_office : Id {};
    unit.name = name;
    unit.position = m_unitCount;
    index(unit);
    m_new.append(unit);
    return unit.id;
}

Id Roster::addPerson(const QString &name)
{
    Person person;
    person.id = m_ids.next();
    person.name = name;
    person.position = m_personCount;
    index(person);
    m_new.append(person);
    return person.id;
}

Roster::Match Roster::person(const QString &text)
{
    if (const auto match = known(text))
        return *match;
    if (isUnitName(text))
        return {addUnit(plainName(text)), {}, false};
    if (isPersonName(text))
        return {{}, addPerson(plainName(text)), false};
    return {};
}

Roster::Match Roster::unit(const QString &text)
{
    if (const auto match = known(text))
        return *match;
    if (isPlainName(text))
        return {addUnit(plainName(text)), {}, false};
    return {};
}

QList<Record> Roster::newOnes(const QSet<Id> &used) const
{
    QList<Record> records;
    for (const Record &record : m_new) {
        if (used.contains(idOf(record)) || m_declared.contains(idOf(record)))
            records.append(record);
    }
    return records;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/unit_edit.h"

#include "core/base/text.h"
#include "core/records/validate.h"
#include "core/views/named_records.h"
#include "core/views/next_position.h"

#include <algorithm>

namespace core {

namespace {

template <typename R> ChangeSet setFor(ActionKind action, const R &record)
{
    return {ChangeKind::Edit, {action, {keyOf(R::kKind), record.name}}, {}, {}};
}

template <typename R> [[nodiscard]] Result<void> checkRecord(const R &record)
{
    const QList<FieldFault> faults = validate(record);
    if (faults.isEmpty())
        return {};
    return fail(Error {ErrorKind::InvalidValue,
                       record.name,
                       {faults.first().field, keyOf(faults.first().fault)},
                       {}});
}

[[nodiscard]] Result<void> checkParent(const Directory &directory, const Unit &unit)
{
    if (!unit.parent.isSet() || !directory.isUnder(unit.parent, unit.id))
        return {};
    return fail(Error {ErrorKind::InvalidValue,
                       unit.name,
                       {QStringLiteral("parent"), keyOf(Fault::OwnParent)},
                       {}});
}

/// Beside each other no two units are called the same; elsewhere they may be: every county has its
/// 办公室.
[[nodiscard]] Result<void> checkName(const Directory &directory, const Unit &unit)
{
    const QString folded = foldForMatching(unit.name);
    for (const Unit &sibling : directory.childrenOf(directory.parentOf(unit))) {
        if (sibling.id != unit.id && foldForMatching(sibling.name) == folded)
            return fail(ErrorKind::NameTaken, unit.name);
    }
    return {};
}

/// The office is the one unit of its kind and stands at the top.
[[nodiscard]] Result<void>
checkOffice(const Directory &directory, const Unit &before, const Unit &after)
{
    const bool wasOffice = before.kind == UnitKind::Office;
    const bool isOffice = after.kind == UnitKind::Office;
    const auto hasOffice
        = std::any_of(directory.units.cbegin(), directory.units.cend(), [&after](const Unit &unit) {
              return unit.kind == UnitKind::Office && unit.id != after.id;
          });
    const bool isFine = wasOffice ? isOffice && !after.parent.isSet() : !isOffice || !hasOffice;
    return isFine ? Result<void> {} : Result<void>(fail(ErrorKind::OfficeNeeded, before.name));
}

/// A change of the name is called a renaming, any other an edit.
template <typename R> ChangeSet editOf(const R &before, const R &after)
{
    ChangeSet set = setFor(ActionKind::EditNamed, before);
    if (before.name != after.name)
        set.action = {ActionKind::Rename, {before.name, after.name}};
    if (before != after)
        set.edit(before, after);
    return set;
}

} // namespace

Result<ChangeSet> addUnit(const Directory &directory, Unit unit, IdSource &ids)
{
    unit.id = ids.next();
    unit.name = unit.name.trimmed();
    unit.position = nextPosition(directory.units);
    return checkRecord(unit)
        .and_then([&] { return checkOffice(directory, Unit(), unit); })
        .and_then([&] { return checkName(directory, unit); })
        .map([&unit] {
            ChangeSet set = setFor(ActionKind::AddNamed, unit);
            set.insert(unit);
            return set;
        });
}

Result<ChangeSet> addPerson(const Directory &directory, Person person, IdSource &ids)
{
    person.id = ids.next();
    person.name = person.name.trimmed();
    person.position = nextPosition(directory.people);
    return checkRecord(person).map([&person] {
        ChangeSet set = setFor(ActionKind::AddNamed, person);
        set.insert(person);
        return set;
    });
}

Result<ChangeSet> changeUnit(const Directory &directory, const Unit &wanted)
{
    const Unit *before = directory.unit(wanted.id);
    if (!before)
        return fail(ErrorKind::NotFound, wanted.name);
    Unit after = wanted;
    after.name = after.name.trimmed();
    after.shortName = after.shortName.trimmed();
    return checkRecord(after)
        .and_then([&] { return checkOffice(directory, *before, after); })
        .and_then([&] { return checkParent(directory, after); })
        .and_then([&] { return checkName(directory, after); })
        .map([&] { return editOf(*before, after); });
}

Result<ChangeSet> changePerson(const Directory &directory, const Person &wanted)
{
    const Person *before = directory.person(wanted.id);
    if (!before)
        return fail(ErrorKind::NotFound, wanted.name);
    Person after = wanted;
    after.name = after.name.trimmed();
    after.post = after.post.trimmed();
    return checkRecord(after).map([&] { return editOf(*before, after); });
}

Result<ChangeSet> moveUnit(const Directory &directory, Id id, Id parent, Id before)
{
    const Unit *found = directory.unit(id);
    if (!found)
        return fail(ErrorKind::NotFound, id.toString());
    Unit moved = *found;
    moved.parent = parent;
    auto checked = changeUnit(directory, moved);
    if (!checked)
        return checked;
    QList<Unit> siblings = directory.childrenOf(parent);
    siblings.removeIf([id](const Unit &sibling) { return sibling.id == id; });
    const auto place = std::find_if(siblings.cbegin(), siblings.cend(), [before](const Unit &unit) {
        return unit.id == before;
    });
    siblings.insert(place, moved);
    ChangeSet set = setFor(ActionKind::EditNamed, *found);
    int last = -1;
    for (Unit &unit : siblings) {
        // The moved unit takes the first free place; those behind it give way only as far as
        // needed.
        unit.position = unit.id == id ? last + 1 : std::max(unit.position, last + 1);
        last = unit.position;
        const Unit &stored = *directory.unit(unit.id);
        if (stored != unit)
            set.edit(stored, unit);
    }
    return set;
}

Result<ChangeSet> deleteNamed(const RecordSource &source, RecordKind kind, const QList<Id> &ids)
{
    ChangeSet set {ChangeKind::Edit, {ActionKind::DeleteNamed, {keyOf(kind), {}}}, {}, {}};
    QStringList names;
    const auto records = namedRecords(source, kind, ids);
    if (!records)
        return fail(records.error());
    for (const Record &record : *records) {
        if (isOffice(record))
            return fail(ErrorKind::OfficeNeeded, nameOf(record));
        const auto references = source.references(kind, {idOf(record)});
        if (!references)
            return fail(references.error());
        if (!references->isEmpty())
            return fail(usesOf(*references).refusal(nameOf(record)));
        names.append(nameOf(record));
        set.remove(record);
    }
    set.action.arguments[1] = names.join(u'、');
    return set;
}

ChangeSet nameLevel(const Directory &directory, UnitKind kind, const QString &name, IdSource &ids)
{
    const QString key = LevelNames::settingOf(kind);
    const QString word = name.trimmed();
    ChangeSet set {ChangeKind::Settings, {ActionKind::EditSettings, {key}}, {}, {}};
    const auto known = std::find_if(directory.settings.cbegin(),
                                    directory.settings.cend(),
                                    [&key](const Setting &setting) { return setting.name == key; });
    if (known == directory.settings.cend()) {
        if (!word.isEmpty())
            set.insert(Setting {ids.next(), key, word});
    } else if (word.isEmpty()) {
        set.remove(*known);
    } else if (word != known->value) {
        set.edit(*known, Setting {known->id, key, word});
    }
    return set;
}

} // namespace core

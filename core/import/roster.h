// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/records/record_source.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace core {

/// What a unit called @p name most probably is.
[[nodiscard]] UnitKind unitKindOf(const QString &name);

/// The units and persons of a file, by name, and those an import adds to them.
class Roster
{
public:
    /// What a name was found to be.
    struct Match
    {
        Id unit;
        Id person;
        bool isAmbiguous = false; ///< several have this name, so it stands for none
    };

    /// @param existing the file; null = a new one. Both must outlive the roster. Error kinds: those
    /// of RecordSource.
    [[nodiscard]] static Result<Roster> load(const RecordSource *existing, IdSource &ids);

    /// The person called @p text in a column of persons; made new where it is one plain name. A
    /// text that names a unit gives the unit.
    [[nodiscard]] Match person(const QString &text);

    /// The unit called @p text in a column of units, made new where it is one plain name. A text
    /// that names a known person gives the person.
    [[nodiscard]] Match unit(const QString &text);

    /// The office the file belongs to; none = not known yet.
    [[nodiscard]] Id office() const { return m_office; }

    /// What @p name is known as, without making anything new.
    [[nodiscard]] Match find(const QString &name) const;

    /// Adds a unit or a person with all that is told of them, unless one of that name is known. A
    /// unit of the office's own stands under it where no other is named; the office of another file
    /// is a partner in this one.
    void declare(Unit unit);
    void declare(Person person);

    /// Of the new ones those declared and those in @p used, in the order they came up.
    [[nodiscard]] QList<Record> newOnes(const QSet<Id> &used) const;

private:
    explicit Roster(IdSource &ids);

    void index(const Unit &unit);
    void index(const Person &person);
    [[nodiscard]] std::optional<Match> known(const QString &name) const;
    [[nodiscard]] Id addUnit(const QString &name);
    [[nodiscard]] Id addPerson(const QString &name);

    IdSource &m_ids;
    Id m_office;
    int m_unitCount = 0;
    int m_personCount = 0;
    QHash<QString, QList<Id>> m_units; ///< folded name or short name → units
    QHash<QString, QList<Id>> m_persons;
    QList<Record> m_new;
    QSet<Id> m_declared;
};

} // namespace core

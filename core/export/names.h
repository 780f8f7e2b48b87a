// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

#include <QHash>

namespace core {

/// Names of the units and persons of a file by their ids, for everything that writes them out.
class Names
{
public:
    Names() = default;

    /// Error kinds of RecordSource.
    [[nodiscard]] static Result<Names> read(const RecordSource &source);

    /// The name; empty for no unit or one that does not exist.
    [[nodiscard]] QString unit(Id id) const { return m_units.value(id); }
    [[nodiscard]] QString person(Id id) const { return m_people.value(id); }

    /// The unit with this name or short name, width and case aside; none if there is none.
    [[nodiscard]] Id unitNamed(const QString &name) const;

private:
    QHash<Id, QString> m_units;
    QHash<Id, QString> m_people;
    QHash<QString, Id> m_unitByName; ///< folded name → unit
};

} // namespace core

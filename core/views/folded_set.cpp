// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/folded_set.h"

namespace core {

void FoldedSet::add(const RecordChange &change)
{
    const Id id = idOf(change.after ? *change.after : *change.before);
    const auto known = m_places.constFind(id);
    if (known != m_places.cend()) {
        m_changes[*known].after = change.after;
        return;
    }
    m_places.insert(id, m_changes.size());
    m_changes.append(change);
}

QList<RecordChange> FoldedSet::changes() const
{
    QList<RecordChange> changes;
    for (const RecordChange &change : m_changes) {
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

} // namespace core

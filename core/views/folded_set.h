// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

namespace core {

/// Changes one after the other as a ChangeSet that names each record once: what is edited after it
/// was inserted is inserted as it is in the end, what is taken out again was never there.
class FoldedSet
{
public:
    void add(const RecordChange &change);

    /// The changes in the order in which their records came.
    [[nodiscard]] QList<RecordChange> changes() const;

private:
    QList<RecordChange> m_changes;
    QHash<Id, qsizetype> m_places;
};

} // namespace core

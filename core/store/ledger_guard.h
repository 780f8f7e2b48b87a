// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_delta.h"

#include <QHash>

namespace core {

class RecordWriter;

/// Keeps changes out of closed ledgers. A ledger counts as it was before the set, until the set
/// reopens it; so a set may close a ledger, and bring a closed one in with its tasks.
class LedgerGuard final
{
public:
    /// @param records must outlive the guard.
    explicit LedgerGuard(RecordWriter &records);

    /// LedgerClosed, with the ledger's title, if @p record may not be touched.
    [[nodiscard]] Result<void> check(const Record &record);

    /// Told of every delta before it is written; @p after is what the record becomes, if anything.
    void note(const RecordDelta &delta, const RecordImage &after);

private:
    [[nodiscard]] Result<Id> ledgerOf(const Record &record);

    RecordWriter &m_records;
    QHash<Id, Id> m_ledgerOfTask;
    QHash<Id, bool> m_isClosed;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger_guard.h"
#include "core/store/record_writer.h"

#include <QSet>

namespace core {

/// Writes the records of one change.
class DeltaWriter final
{
public:
    /// @param connection must outlive the writer.
    explicit DeltaWriter(const Connection &connection);

    [[nodiscard]] RecordWriter &records() { return m_records; }

    /// The tasks written to, themselves or in what they own.
    [[nodiscard]] const QSet<Id> &tasks() const { return m_tasks; }

    /// What was written, as Changed::written tells it.
    [[nodiscard]] QList<RecordChange> written() const;

    /// Error kinds of Store::apply.
    [[nodiscard]] Result<void> write(const RecordDelta &delta);

private:
    [[nodiscard]] Result<void> insert(const RecordDelta &delta);
    [[nodiscard]] Result<void> checkContent(const Record &record);
    [[nodiscard]] Result<void> remove(const RecordDelta &delta, const Record &stored);
    [[nodiscard]] Result<void> edit(const RecordDelta &delta, const Record &stored);
    void noteTask(const Record &record);
    void noteWritten(const RecordImage &before, const RecordImage &after);

    const Connection &m_connection;
    RecordWriter m_records;
    LedgerGuard m_guard;
    QSet<Id> m_tasks;
    QList<RecordChange> m_written; ///< one more than are told, if there are more
};

/// InvalidValue (arguments: field, fault) for the first fault of @p record that @p before, the
/// record as it was, did not have.
[[nodiscard]] Result<void> checkValid(const Record &record, const RecordImage &before = {});

} // namespace core

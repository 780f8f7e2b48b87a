// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"
#include "core/store/changed.h"
#include "core/store/delta_writer.h"
#include "core/store/references.h"
#include "core/store/transaction.h"

#include <memory>
#include <optional>

namespace core {

/// Bytes of attachments by contentKey().
using Contents = QHash<QString, QByteArray>;

/// One change that is written part by part, its log beside it, in one transaction: all or nothing.
/// Every record is validated as it comes to stand in the table; every field that changes must still
/// have its before value.
class ChangeWriter final
{
public:
    /// @param connection must outlive the writer.
    ChangeWriter(const Connection &connection, ChangeHead head);

    /// Begins, and keeps the bytes that records refer to. Error kinds of Store::apply.
    [[nodiscard]] Result<void> begin(const Contents &contents = {});

    /// Writes a part; what makes one row of the log must come at once. Error kinds of Store::apply.
    [[nodiscard]] Result<void> take(const QList<RecordDelta> &deltas);

    /// Ends it for good; its number is 0 and nothing is written if no part held anything. Error
    /// kinds of Store::apply; NotFound without arguments for a record that points to none.
    [[nodiscard]] Result<Changed> commit();

    [[nodiscard]] RecordWriter &records() { return m_records.records(); }

private:
    void note(const QList<RecordDelta> &deltas);

    const Connection &m_connection;
    ChangeHead m_head;
    std::optional<Transaction> m_transaction;
    DeltaWriter m_records;
    std::unique_ptr<LogAppender> m_log; ///< null until there is something to log
    QList<MovedRecord> m_moved;
    qsizetype m_count = 0; ///< of deltas of records of no task
    Changed m_changed;
};

/// Writes @p deltas, the bytes they refer to and their log as one change. Error kinds of
/// Store::apply.
[[nodiscard]] Result<Changed> writeChange(const Connection &connection,
                                          const ChangeHead &head,
                                          const QList<RecordDelta> &deltas,
                                          const Contents &contents = {});

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/records/record_source.h"
#include "core/store/record_delta.h"
#include "core/store/write_statement.h"

#include <functional>
#include <memory>

namespace core {

class Connection;

/// What the log says about a change besides its records.
struct ChangeHead
{
    QDateTime at; ///< UTC
    Actor actor;
    ChangeKind kind = ChangeKind::Edit;
    Action action;
    ChangeNumber reverts = 0; ///< 0 = none
    QString origin;
};

/// Adds a change to the log, part by part, inside the transaction that writes the change itself.
/// The hash of each row covers its texts as stored and the hash before it; that of a change's first
/// row covers the change too.
class LogAppender final
{
public:
    /// @param connection must outlive the appender.
    [[nodiscard]] static Result<std::unique_ptr<LogAppender>> begin(const Connection &connection,
                                                                    const ChangeHead &head);

    [[nodiscard]] ChangeNumber number() const;

    /// Adds the rows of @p deltas; what belongs in one row must come at once.
    [[nodiscard]] Result<void> append(const QList<RecordDelta> &deltas);

private:
    LogAppender(const Connection &connection, QVariantList head, QByteArray hash);
    [[nodiscard]] Result<void> appendRow(const QList<RecordDelta> &row);

    WriteStatement m_insert;
    QVariantList m_head;
    QByteArray m_hash; ///< of the row before
    qlonglong m_position = 0;
};

/// The deltas of change @p number as the log has them, in their order.
[[nodiscard]] Result<QList<RecordDelta>> loggedDeltas(const Connection &connection,
                                                      ChangeNumber number);

/// How many rows of the log change @p number has.
[[nodiscard]] Result<qint64> loggedRowCount(const Connection &connection, ChangeNumber number);

/// Takes some deltas of a change; what it refuses ends the reading.
using DeltaTaker = std::function<Result<void>(const QList<RecordDelta> &deltas)>;

/// Hands the deltas that take change @p number back to @p take, some hundred rows of the log at
/// once, so that those of a large change are never held together. Nothing is being read while it
/// takes them.
[[nodiscard]] Result<void>
readInverted(const Connection &connection, ChangeNumber number, const DeltaTaker &take);

/// The newest @p count changes, newest first.
[[nodiscard]] Result<QList<LoggedChange>> newestChanges(const Connection &connection, int count);

/// Change @p number; NotFound if the log does not have it.
[[nodiscard]] Result<LoggedChange> loggedChange(const Connection &connection, ChangeNumber number);

/// Number of the newest change; 0 if there is none.
[[nodiscard]] Result<ChangeNumber> newestNumber(const Connection &connection);

} // namespace core

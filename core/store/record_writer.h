// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/fields.h"
#include "core/records/record_image.h"
#include "core/store/row_cursor.h"
#include "core/store/statement.h"
#include "core/store/write_statement.h"

#include <map>
#include <utility>

namespace core {

/// Reads and writes single records, preparing each statement once: for the length of a transaction.
class RecordWriter final
{
public:
    /// @param connection must outlive the writer.
    explicit RecordWriter(const Connection &connection);

    /// The record as stored now; empty if there is none.
    [[nodiscard]] Result<RecordImage> find(RecordKind kind, Id id);

    /// StaleEdit if its id is taken.
    [[nodiscard]] Result<void> insert(const Record &record);

    /// NotFound if it is not there.
    [[nodiscard]] Result<void> remove(RecordKind kind, Id id);

    /// Writes the fields @p fields of @p record; NotFound if it is not there.
    [[nodiscard]] Result<void> update(const Record &record, const QList<int> &fields);

    /// The first column of the first row of @p sql; invalid without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values);

private:
    /// The fields that are set; none of them: the row is removed.
    using RowChange = std::pair<RecordKind, QList<int>>;

    [[nodiscard]] Result<void> changeOne(const RowChange &change, const QVariantList &values);

    const Connection &m_connection;
    std::map<RecordKind, RowCursor> m_finds;
    std::map<RecordKind, WriteStatement> m_inserts;
    std::map<RowChange, WriteStatement> m_changes;
    std::map<QString, Statement> m_statements;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/fields.h"

namespace core {

/// One field of a record that changes.
struct FieldEdit
{
    int field = 0; ///< index in fieldsOf()
    QVariant before;
    QVariant after;

    bool operator==(const FieldEdit &) const = default;
};

/// What happens to one record: inserted whole, removed whole, or some fields edited. This is what
/// the log keeps of a RecordChange.
struct RecordDelta
{
    RecordKind kind = RecordKind::Ledger;
    Id id;
    RecordImage inserted;
    RecordImage removed;
    QList<FieldEdit> edits; ///< empty unless neither inserted nor removed

    [[nodiscard]] RecordDelta inverted() const;

    bool operator==(const RecordDelta &) const = default;
};

/// The deltas of @p changes in their order; edits that change nothing are left out. Internal if a
/// change has no side, or sides of two records.
[[nodiscard]] Result<QList<RecordDelta>> deltasOf(const QList<RecordChange> &changes);

/// The deltas that take @p deltas back: reversed and each inverted.
[[nodiscard]] QList<RecordDelta> inverted(const QList<RecordDelta> &deltas);

/// One past the last delta of the row of the log that begins at @p first: a task inserted with its
/// lists after it, or removed with its lists before it, is one row; everything else is a row each.
[[nodiscard]] qsizetype endOfLogRow(const QList<RecordDelta> &deltas, qsizetype first);

} // namespace core

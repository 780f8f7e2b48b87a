// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_delta.h"

namespace core {

class Connection;
class RecordWriter;

/// A task or unit that was put under another one.
struct MovedRecord
{
    RecordKind kind = RecordKind::Task;
    Id id;
};

/// Those among @p deltas.
[[nodiscard]] QList<MovedRecord> movedRecords(const QList<RecordDelta> &deltas);

/// InvalidValue if one of @p moved has itself above it, or a task a parent in another ledger: to be
/// asked after the whole set is written.
[[nodiscard]] Result<void> checkTrees(RecordWriter &records, const QList<MovedRecord> &moved);

/// Why a commit of @p deltas was refused for a dangling reference: NotFound (arguments: field, id)
/// for a record that one of them points to and that does not exist; StaleEdit (arguments: field,
/// id) for a record that still points to one that was removed.
[[nodiscard]] Error brokenReference(RecordWriter &records, const QList<RecordDelta> &deltas);

} // namespace core

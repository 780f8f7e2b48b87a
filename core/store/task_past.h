// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/store/record_delta.h"

namespace core {

/// A task with all it owns as it was at some moment, reached by taking changes back one by one.
class TaskPast
{
public:
    /// As it is now.
    explicit TaskPast(const TaskBundle &now);

    /// Takes @p delta back, which is the newest that was not. What it did, whole records on its
    /// sides; none if it is about a record that was not there.
    [[nodiscard]] std::optional<RecordChange> takeBack(const RecordDelta &delta);

    [[nodiscard]] QList<Id> ids() const { return m_records.keys(); }

private:
    QHash<Id, Record> m_records;
};

} // namespace core

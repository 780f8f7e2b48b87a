// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "core/records/comment.h"
#include "core/records/deadline.h"
#include "core/records/event.h"
#include "core/records/extra.h"
#include "core/records/ledger.h"
#include "core/records/measure.h"
#include "core/records/outcome.h"
#include "core/records/person.h"
#include "core/records/progress.h"
#include "core/records/reminder.h"
#include "core/records/responsibility.h"
#include "core/records/setting.h"
#include "core/records/snooze.h"
#include "core/records/source.h"
#include "core/records/task.h"
#include "core/records/unit.h"

#include <variant>

namespace core {

/// The alternatives stand in the order of RecordKind.
using RecordVariant = std::variant<Ledger,
                                   Unit,
                                   Person,
                                   Task,
                                   Responsibility,
                                   Measure,
                                   Deadline,
                                   Outcome,
                                   Progress,
                                   Source,
                                   Extra,
                                   Event,
                                   Reminder,
                                   Setting,
                                   Comment,
                                   Attachment,
                                   Snooze>;

/// Any record. A variant whose copying, moving, comparing and destroying are compiled once and not
/// in every file that holds a ChangeSet, where they took most of the time.
class Record : public RecordVariant
{
public:
    using RecordVariant::RecordVariant;
    Record();
    Record(const Record &other);
    Record(Record &&other) noexcept;
    Record &operator=(const Record &other);
    Record &operator=(Record &&other) noexcept;
    ~Record();

    [[nodiscard]] bool operator==(const Record &other) const;
};

[[nodiscard]] inline RecordKind kindOf(const Record &record)
{
    return static_cast<RecordKind>(record.index());
}

[[nodiscard]] inline Id idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id; }, record);
}

/// A record of @p kind with every field at its default.
[[nodiscard]] Record emptyRecord(RecordKind kind);

/// The task a record belongs to: its own id for a task, none for what belongs to
/// no task.
[[nodiscard]] Id taskOf(const Record &record);

} // namespace core

Q_DECLARE_TYPEINFO(core::Record, Q_RELOCATABLE_TYPE);

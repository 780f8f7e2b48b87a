// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

namespace core {

/// Every kind of record a file holds. The key is the name of its table.
enum class RecordKind
{
    Ledger,
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
    Snooze
};

template <> struct EnumKeys<RecordKind>
{
    static constexpr EnumKeyTable<RecordKind, 17> values {{
        {RecordKind::Ledger, QLatin1String("ledger")},
        {RecordKind::Unit, QLatin1String("unit")},
        {RecordKind::Person, QLatin1String("person")},
        {RecordKind::Task, QLatin1String("task")},
        {RecordKind::Responsibility, QLatin1String("responsibility")},
        {RecordKind::Measure, QLatin1String("measure")},
        {RecordKind::Deadline, QLatin1String("deadline")},
        {RecordKind::Outcome, QLatin1String("outcome")},
        {RecordKind::Progress, QLatin1String("progress")},
        {RecordKind::Source, QLatin1String("source")},
        {RecordKind::Extra, QLatin1String("extra")},
        {RecordKind::Event, QLatin1String("event")},
        {RecordKind::Reminder, QLatin1String("reminder")},
        {RecordKind::Setting, QLatin1String("setting")},
        {RecordKind::Comment, QLatin1String("comment")},
        {RecordKind::Attachment, QLatin1String("attachment")},
        {RecordKind::Snooze, QLatin1String("snooze")},
    }};
};

} // namespace core

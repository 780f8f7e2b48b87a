// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <QDate>

namespace core {

/// A step in the life of a task. Source: domain.md c.1; more kinds come with the work that writes
/// them.
enum class EventKind
{
    Imported, ///< came in live from a sheet
    ImportedClosed, ///< came in as finished, 未经本系统核验
    ImportedStopped, ///< came in as 中止 or 撤销
    Registered ///< typed in
};

template <> struct EnumKeys<EventKind>
{
    static constexpr EnumKeyTable<EventKind, 4> values {{
        {EventKind::Imported, QLatin1String("imported")},
        {EventKind::ImportedClosed, QLatin1String("imported_closed")},
        {EventKind::ImportedStopped, QLatin1String("imported_stopped")},
        {EventKind::Registered, QLatin1String("registered")},
    }};
};

/// One step in the life of a task; steps are only ever added.
struct Event
{
    static constexpr RecordKind kKind = RecordKind::Event;

    Id id;
    Id task;
    EventKind kind = EventKind::Registered;
    QDate date; ///< day it took effect; invalid only where an imported sheet did not say when
    QString decidedBy; ///< who decided, apart from who typed
    QString note;

    bool operator==(const Event &) const = default;
};

} // namespace core

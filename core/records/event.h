// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"
#include "core/records/task.h"

#include <QDate>

namespace core {

/// A step in the life of a task. Source: domain.md c.1 and design.md "A deadline moves in three
/// ways"; more kinds come with the work that writes them.
enum class EventKind
{
    Imported, ///< came in live from a sheet
    ImportedClosed, ///< came in as finished, 未经本系统核验
    ImportedStopped, ///< came in as 中止 or 撤销
    Registered, ///< typed in
    Closed, ///< 办结销号: verified, with a number
    Suspended, ///< 中止
    Cancelled, ///< 撤销
    Reopened, ///< 重启: the compensating step of the three above
    DueCorrected, ///< 更正: the deadline was typed wrongly; not counted
    DueExtended, ///< 延期: counted
    DueAdjusted, ///< 调整: ordered by a document
    CarriedOver, ///< 结转: goes on with a task that an earlier ledger left unfinished
    RiskDeclared, ///< 自报风险: the lead unit says that the deadline will not be kept
    RiskWithdrawn ///< 解除风险: the compensating step of the one before
};

template <> struct EnumKeys<EventKind>
{
    static constexpr EnumKeyTable<EventKind, 14> values {{
        {EventKind::Imported, QLatin1String("imported")},
        {EventKind::ImportedClosed, QLatin1String("imported_closed")},
        {EventKind::ImportedStopped, QLatin1String("imported_stopped")},
        {EventKind::Registered, QLatin1String("registered")},
        {EventKind::Closed, QLatin1String("closed")},
        {EventKind::Suspended, QLatin1String("suspended")},
        {EventKind::Cancelled, QLatin1String("cancelled")},
        {EventKind::Reopened, QLatin1String("reopened")},
        {EventKind::DueCorrected, QLatin1String("due_corrected")},
        {EventKind::DueExtended, QLatin1String("due_extended")},
        {EventKind::DueAdjusted, QLatin1String("due_adjusted")},
        {EventKind::CarriedOver, QLatin1String("carried_over")},
        {EventKind::RiskDeclared, QLatin1String("risk_declared")},
        {EventKind::RiskWithdrawn, QLatin1String("risk_withdrawn")},
    }};
};

/// One step in the life of a task; steps are only ever added. The day the paper names and the day
/// of typing are two fields.
struct Event
{
    static constexpr RecordKind kKind = RecordKind::Event;

    Id id;
    Id task;
    EventKind kind = EventKind::Registered;
    QDate date; ///< day it took effect: completion, filing of an extension, decision; invalid only
                ///< where an imported sheet did not say when
    QString decidedBy; ///< who decided, apart from who typed
    QString note;
    QDate typedOn; ///< day it was typed; invalid = not known, as on what was imported
    TaskState stateBefore = TaskState::InProgress; ///< state of the task when the step was taken
    QString reason;
    QString closingNumber; ///< 销号编号 of a closing: 2026-017
    QString verifiedBy; ///< 核验人 of a closing
    QString opinion; ///< 核验意见 of a closing
    QString evidence; ///< 佐证 of a closing, in words
    Id deadline; ///< the deadline moved; none once that deadline was deleted
    QString oldPhrase;
    QDate oldDue; ///< invalid = it named no day
    QString newPhrase;
    QDate newDue; ///< invalid = it names no day
    QString document; ///< 依据 of an adjustment: the document that orders it
    Id carriedFrom; ///< of 结转: the task it goes on with; none once that was deleted

    bool operator==(const Event &) const = default;
};

/// Whether a step of @p kind brings a task into the file.
[[nodiscard]] constexpr bool isEntry(EventKind kind)
{
    return kind == EventKind::Imported || kind == EventKind::ImportedClosed
        || kind == EventKind::ImportedStopped || kind == EventKind::Registered
        || kind == EventKind::CarriedOver;
}

/// Whether a step of @p kind closes a task.
[[nodiscard]] constexpr bool closesTask(EventKind kind)
{
    return kind == EventKind::Closed || kind == EventKind::ImportedClosed;
}

/// Whether a step of @p kind moves a deadline.
[[nodiscard]] constexpr bool movesDeadline(EventKind kind)
{
    return kind == EventKind::DueCorrected || kind == EventKind::DueExtended
        || kind == EventKind::DueAdjusted;
}

/// Whether a step of @p kind says that a task is at risk, or no longer is. It changes no state.
[[nodiscard]] constexpr bool tellsRisk(EventKind kind)
{
    return kind == EventKind::RiskDeclared || kind == EventKind::RiskWithdrawn;
}

/// Whether a step of @p kind says in which state a task is from then on.
[[nodiscard]] constexpr bool setsState(EventKind kind)
{
    return !movesDeadline(kind) && !tellsRisk(kind)
        && (!isEntry(kind) || kind == EventKind::ImportedClosed
            || kind == EventKind::ImportedStopped);
}

} // namespace core

Q_DECLARE_TYPEINFO(core::Event, Q_RELOCATABLE_TYPE);

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_image.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace core {

/// Why a change was made. A Step of the lifecycle is never reverted. Source: design.md.
enum class ChangeKind
{
    Edit,
    Paste,
    Import,
    Merge,
    Step,
    Settings
};

template <> struct EnumKeys<ChangeKind>
{
    static constexpr EnumKeyTable<ChangeKind, 6> values {{
        {ChangeKind::Edit, QLatin1String("edit")},
        {ChangeKind::Paste, QLatin1String("paste")},
        {ChangeKind::Import, QLatin1String("import")},
        {ChangeKind::Merge, QLatin1String("merge")},
        {ChangeKind::Step, QLatin1String("step")},
        {ChangeKind::Settings, QLatin1String("settings")},
    }};
};

/// What a change is called in the menu and the log, as a kind and its arguments; core/wording makes
/// the sentence ("修改 责任人", "导入 9 项任务").
enum class ActionKind
{
    CreateFile, ///< arguments: office
    CreateLedger, ///< arguments: title
    EditCell, ///< arguments: key of the column, name of the task
    EditCells, ///< arguments: number of cells that were given the same text
    ClearCells, ///< arguments: number of cells
    PasteCells, ///< arguments: number of cells
    FillCells, ///< arguments: number of cells
    ReplaceCells, ///< arguments: number of cells
    AddTask, ///< arguments: name of the task or empty; kBroughtBack if it had been deleted
    DeleteTask, ///< arguments: name of the task
    DuplicateTask, ///< arguments: name of the last task copied, number of tasks
    MoveTask, ///< arguments: name of the task; of entries: key of the record kind, text of one,
              ///< number of entries
    AddEntry, ///< arguments: key of the record kind; of copies also text of one, number of entries
    DeleteEntry, ///< arguments: key of the record kind
    Report, ///< arguments: name of the task
    Import, ///< arguments: number of tasks added, number updated
    EditSettings, ///< arguments: key of the setting, or title of the ledger whose rules changed
    TakeStep, ///< arguments: key of the kind of event, name and id of the task
    Remind, ///< arguments: number of tasks
    AddNamed, ///< arguments: key of the record kind, name
    EditNamed, ///< arguments: key of the record kind, name
    DeleteNamed, ///< arguments: key of the record kind, name
    Rename, ///< arguments: old name, new name
    MergeNamed, ///< arguments: names of those merged, name of the one that stays
    BeginYear, ///< arguments: title of the ledger of the new year, number of tasks
    CloseLedger, ///< arguments: title
    ReopenLedger, ///< arguments: title
    Snooze ///< arguments: number of tasks
};

template <> struct EnumKeys<ActionKind>
{
    static constexpr EnumKeyTable<ActionKind, 28> values {{
        {ActionKind::CreateFile, QLatin1String("create_file")},
        {ActionKind::CreateLedger, QLatin1String("create_ledger")},
        {ActionKind::EditCell, QLatin1String("edit_cell")},
        {ActionKind::EditCells, QLatin1String("edit_cells")},
        {ActionKind::ClearCells, QLatin1String("clear_cells")},
        {ActionKind::PasteCells, QLatin1String("paste_cells")},
        {ActionKind::FillCells, QLatin1String("fill_cells")},
        {ActionKind::ReplaceCells, QLatin1String("replace_cells")},
        {ActionKind::AddTask, QLatin1String("add_task")},
        {ActionKind::DeleteTask, QLatin1String("delete_task")},
        {ActionKind::DuplicateTask, QLatin1String("duplicate_task")},
        {ActionKind::MoveTask, QLatin1String("move_task")},
        {ActionKind::AddEntry, QLatin1String("add_entry")},
        {ActionKind::DeleteEntry, QLatin1String("delete_entry")},
        {ActionKind::Report, QLatin1String("report")},
        {ActionKind::Import, QLatin1String("import")},
        {ActionKind::EditSettings, QLatin1String("edit_settings")},
        {ActionKind::TakeStep, QLatin1String("take_step")},
        {ActionKind::Remind, QLatin1String("remind")},
        {ActionKind::AddNamed, QLatin1String("add_named")},
        {ActionKind::EditNamed, QLatin1String("edit_named")},
        {ActionKind::DeleteNamed, QLatin1String("delete_named")},
        {ActionKind::Rename, QLatin1String("rename")},
        {ActionKind::MergeNamed, QLatin1String("merge_named")},
        {ActionKind::BeginYear, QLatin1String("begin_year")},
        {ActionKind::CloseLedger, QLatin1String("close_ledger")},
        {ActionKind::ReopenLedger, QLatin1String("reopen_ledger")},
        {ActionKind::Snooze, QLatin1String("snooze")},
    }};
};

struct Action
{
    ActionKind kind = ActionKind::EditCell;
    QStringList arguments;

    bool operator==(const Action &) const = default;
};

/// One record before and after: only after = inserted, only before = removed, both = edited. Never
/// neither, and both of the same kind with the same id.
struct RecordChange
{
    RecordImage before;
    RecordImage after;

    bool operator==(const RecordChange &) const = default;
};

/// The one language of edits: typing, pasting, importing, merging and undoing are all a ChangeSet.
/// Changes apply in order; an edit takes effect on the fields that differ and requires that each of
/// them still has its before value in the store.
struct ChangeSet
{
    ChangeKind kind = ChangeKind::Edit;
    Action action;
    QString origin; ///< what it came from: a file name for an import; else empty
    QList<RecordChange> changes;
    QHash<QString, QByteArray>
        contents {}; ///< bytes of the attachments brought in, by contentKey()

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }

    void insert(Record record) { changes.append({{}, std::move(record)}); }
    void remove(Record record) { changes.append({std::move(record), {}}); }
    void edit(Record before, Record after)
    {
        changes.append({std::move(before), std::move(after)});
    }

    /// The set that takes this one back: reversed order, before and after exchanged.
    [[nodiscard]] ChangeSet inverted() const;

    bool operator==(const ChangeSet &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Action, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(core::RecordChange, Q_RELOCATABLE_TYPE);

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/bundle_parts.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"
#include "core/records/task_facts.h"
#include "core/records/text_question.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace core {

/// Number of a change in the log, from 1 without gaps. 0 = none.
using ChangeNumber = qint64;

/// A change as the log tells it.
struct LoggedChange
{
    ChangeNumber number = 0;
    QDateTime at; ///< UTC
    QString who; ///< person at the keyboard; may be empty
    ChangeKind kind = ChangeKind::Edit;
    Action action;
    ChangeNumber reverts = 0; ///< the change it took back; 0 = none
    QString origin;

    bool operator==(const LoggedChange &) const = default;
};

/// A change of the log as far as it is about one task and what the task owns.
struct TaskChange
{
    LoggedChange change;
    QList<RecordChange> records; ///< in the order of the change; whole records on both sides
};

/// An entry of one of the four lists (or a report) without its texts.
struct EntryHead
{
    Id id;
    Id task;
    int position = 0;

    bool operator==(const EntryHead &) const = default;
};

/// Reading a file, without a word on how it is stored: what import, views, models and reports ask.
/// core/store implements it; tests may implement it over lists. Error kinds of every call:
/// ReadFailed, FileDamaged, FileLocked, FileReplaced, Internal.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// All ledgers by position.
    [[nodiscard]] virtual Result<QList<Ledger>> ledgers() const = 0;

    /// All units and persons by position.
    [[nodiscard]] virtual Result<QList<Unit>> units() const = 0;
    [[nodiscard]] virtual Result<QList<Person>> people() const = 0;

    /// The choices that belong to the file.
    [[nodiscard]] virtual Result<QList<Setting>> settings() const = 0;

    /// Every record, of whatever kind, that points to one of the units, persons, … @p ids of
    /// @p kind.
    [[nodiscard]] virtual Result<QList<Record>> references(RecordKind kind,
                                                           const QList<Id> &ids) const = 0;

    /// How many tasks of the file each unit leads (objectives aside), or each person is named in;
    /// who has none is left out. @param kind Unit or Person.
    [[nodiscard]] virtual Result<QHash<Id, int>> taskCounts(RecordKind kind) const = 0;

    /// Facts of all tasks of a ledger as depth-first order gives them: a parent before its
    /// children, siblings by position. Reads no text column.
    [[nodiscard]] virtual Result<QList<TaskFacts>> facts(Id ledger) const = 0;

    /// The first @p count tasks of facts(), or fewer, found without reading the others: no
    /// objective is the last of them unless nothing stands below it.
    [[nodiscard]] virtual Result<QList<Id>> firstTasks(Id ledger, int count) const = 0;

    /// The tasks named with all they own, in the order of @p tasks; ids that do not exist are left
    /// out.
    [[nodiscard]] virtual Result<QList<TaskBundle>> bundles(const QList<Id> &tasks) const = 0;

    /// The same, but no more than @p parts. A source that cannot read less gives all.
    [[nodiscard]] virtual Result<QList<TaskBundle>> partialBundles(const QList<Id> &tasks,
                                                                   const BundleParts &parts) const
    {
        Q_UNUSED(parts)
        return bundles(tasks);
    }

    /// Shows the texts @p question asks for to @p visit, sorted by the ids of the tasks, those of a
    /// task by position.
    [[nodiscard]] virtual Result<void> texts(const TextQuestion &question,
                                             const TextVisitor &visit) const = 0;

    /// Heads of all entries of @p kind (a list, reports, …) of a ledger, grouped by task in the
    /// order of facts(), within a task by position.
    [[nodiscard]] virtual Result<QList<EntryHead>> entries(RecordKind kind, Id ledger) const = 0;

    /// The bytes of the attachments whose content is @p key. Error kinds besides: NotFound;
    /// FileDamaged if they are no longer those that were kept.
    [[nodiscard]] virtual Result<QByteArray> content(const QString &key) const = 0;

    /// The newest @p count changes, newest first.
    [[nodiscard]] virtual Result<QList<LoggedChange>> changes(int count) const = 0;

    /// What the log says of @p task and everything it owns or owned, the newest first. A source
    /// without a log knows of nothing.
    [[nodiscard]] virtual Result<QList<TaskChange>> changesOf(Id task) const
    {
        Q_UNUSED(task)
        return QList<TaskChange> {};
    }

protected:
    RecordSource() = default;
    RecordSource(const RecordSource &) = default;
    RecordSource &operator=(const RecordSource &) = default;
};

} // namespace core

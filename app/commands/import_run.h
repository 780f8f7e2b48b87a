// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/import_conflicts.h"
#include "app/commands/open_file.h"
#include "core/base/job.h"
#include "core/import/import_file.h"

namespace app {

/// One run of the import verb: inputs, one after the other, into one file, each into the ledger of
/// its title. Every input is read and found possible before anything is written, and nothing is if
/// there is something to choose that nobody has chosen; all of them are written as one change,
/// whole or not at all; a file that was made for the run is taken away again if it fails. Ctrl+C
/// stops it as a refusal would. What there is to choose is judged by the file as it was before the
/// run: of two inputs of one run the later one holds.
class ImportRun
{
public:
    /// @param answer what holds where the file and an input have a cell otherwise, and how a
    /// deadline moves; none = nothing is imported then.
    ImportRun(QString target, core::ImportOptions options, ConflictAnswer answer, bool isDryRun);

    /// Error kinds: those of readImport, planImport, Store::open, Store::create and Store::apply;
    /// WrongUsage where it is said how a text is written and an input is none, or where a deadline
    /// is to move and nobody told how; InvalidValue where it cannot move so; ImportUndecided;
    /// Cancelled.
    [[nodiscard]] core::Result<QList<core::ImportPlan>> run(const QStringList &inputs);

    [[nodiscard]] std::optional<ConflictChoice> choice() const { return m_answer.choice; }

    /// What there was to choose in each input, in their order; fewer than inputs where nobody had
    /// to look.
    [[nodiscard]] const QList<FoundConflicts> &found() const { return m_found; }

    /// Whether the file was made by this run.
    [[nodiscard]] bool hasCreated() const { return m_creates && !m_isDryRun; }

    /// Why what was there before could not be kept as a backup; the import was done all the same.
    [[nodiscard]] const std::optional<core::Error> &backupFailure() const
    {
        return m_backupFailure;
    }

    /// What is to be said of a program that had the file before; else empty.
    [[nodiscard]] QString remark() const { return m_file ? m_file->remark() : QString(); }

private:
    /// How many tasks inputs bring, for the log.
    struct TaskCounts
    {
        int added = 0;
        int updated = 0;

        void add(const core::ImportPlan &plan)
        {
            added += plan.added;
            updated += plan.updated;
        }
        bool operator==(const TaskCounts &) const = default;
    };

    [[nodiscard]] core::Result<QList<core::ImportInput>> readAll(const QStringList &inputs) const;
    [[nodiscard]] core::Result<void> checkSuits(const core::ImportInput &input,
                                                const QString &path) const;
    [[nodiscard]] core::Result<void> open(const core::ImportInput &first);
    [[nodiscard]] core::Result<core::ImportPlan> import(const core::ImportInput &input,
                                                        const core::ImportOptions &options,
                                                        const core::ChangeSink &sink);
    [[nodiscard]] core::Result<FoundConflicts> lookAhead(const core::ImportInput &input);
    [[nodiscard]] core::Result<bool> hasTasks() const;
    [[nodiscard]] core::Result<void> planAll(const QList<core::ImportInput> &inputs);
    [[nodiscard]] core::Result<void> checkDecided() const;
    void backUpOnce();
    [[nodiscard]] core::Result<core::ImportPlan>
    write(const core::ImportInput &input, qsizetype place, const core::ChangeSink &sink);
    [[nodiscard]] core::Result<QList<core::ImportPlan>>
    writeEach(const QList<core::ImportInput> &inputs, const core::ChangeSink &sink);
    [[nodiscard]] core::Result<QList<core::ImportPlan>>
    writeAll(const QList<core::ImportInput> &inputs);
    [[nodiscard]] core::Result<QList<core::ImportPlan>>
    writeTogether(const QList<core::ImportInput> &inputs);
    [[nodiscard]] core::Result<QList<core::ImportPlan>>
    writeCounted(const QList<core::ImportInput> &inputs);

    QString m_target;
    core::ImportOptions m_options;
    ConflictAnswer m_answer;
    bool m_isDryRun;
    bool m_creates;
    bool m_isBackedUp = false;
    bool m_changesAnything = false; ///< as far as was looked ahead
    TaskCounts m_counts; ///< as they are known so far
    QList<FoundConflicts> m_found;
    std::optional<core::Error> m_backupFailure;
    core::Job m_job;
    core::SystemClock m_clock;
    core::TimeOrderedIdSource m_ids;
    core::WorkCalendar m_calendar;
    std::unique_ptr<OpenFile> m_file; ///< null while the file is only imagined (dry run)
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/open_file.h"
#include "core/import/import_file.h"

namespace app {

/// One run of the import verb: inputs, one after the other, into one file. Every input is read and
/// found possible before anything is written, and each is written whole or not at all; a file that
/// was made for the run is taken away again if it fails.
class ImportRun
{
public:
    ImportRun(QString target, core::ImportOptions options, bool isDryRun);

    /// Error kinds: those of readImport, planImport, Store::open, Store::create and Store::apply;
    /// WrongUsage where it is said how a text is written and an input is none.
    [[nodiscard]] core::Result<QList<core::ImportPlan>> run(const QStringList &inputs);

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
    [[nodiscard]] core::Result<QList<core::ImportInput>> readAll(const QStringList &inputs) const;
    [[nodiscard]] core::Result<void> checkSuits(const core::ImportInput &input,
                                                const QString &path) const;
    [[nodiscard]] core::Result<void> open(const core::ImportInput &first);
    [[nodiscard]] core::Result<core::ImportPlan> import(const core::ImportInput &input,
                                                        const core::ChangeSink &sink);
    [[nodiscard]] core::Result<core::ImportPlan> plan(const core::ImportInput &input);
    [[nodiscard]] core::Result<void> planAll(const QList<core::ImportInput> &inputs);
    void backUpOnce();
    [[nodiscard]] core::Result<core::ImportPlan> write(const core::ImportInput &input);
    [[nodiscard]] core::Result<QList<core::ImportPlan>>
    writeAll(const QList<core::ImportInput> &inputs);

    QString m_target;
    core::ImportOptions m_options;
    bool m_isDryRun;
    bool m_creates;
    bool m_isBackedUp = false;
    std::optional<core::Error> m_backupFailure;
    core::SystemClock m_clock;
    core::TimeOrderedIdSource m_ids;
    core::WorkCalendar m_calendar;
    std::unique_ptr<OpenFile> m_file; ///< null while the file is only imagined (dry run)
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/child.h"
#include "tests/faults/fault_shim.h"

#include <QStringList>

#include <optional>

namespace tests {

/// How one run of a job ended.
struct JobEnd
{
    bool isKilled = false; ///< or crashed
    bool isDone = false; ///< all of it was acknowledged
    int acknowledged = 0; ///< the newest change told as saved, by jobs that tell
    int operations = 0; ///< that the shim counted, if it was not killed
    unsigned int microseconds = 0; ///< that it took, if it was not killed
    int failedSyncs = 0; ///< that the shim let fail, if it was not killed
    QStringList oddities; ///< refusals that are none of a failing disk
};

/// Something a user does with files, which may fail or die at any moment.
struct FaultJob
{
    /// Tells the number of a change that has been acknowledged.
    using Acknowledge = std::function<void(int number)>;

    QString name;
    QStringList makes; ///< names of files it may leave beside those it began with

    /// Makes the files it begins with in a folder; once, without faults.
    std::function<void(const QString &folder)> prepare;

    /// Does it in the folder: 0, or how it was refused: an exit code of the program.
    std::function<int(const QString &folder, const Acknowledge &acknowledge)> run;

    /// What is not as it must be in @p folder, given the files as they were in @p before.
    std::function<QStringList(const QString &before, const QString &folder, const JobEnd &end)>
        violations;

    /// Whether it writes over what it has made; else it is done only once.
    bool isRepeatable = true;

    /// Whether it may not be acknowledged once a sync has failed. Where there is a log beside the
    /// file, one that only tidies up may.
    bool needsEverySync = false;
};

/// One try of a job: under a plan of faults, or with a death.
class JobTry final
{
public:
    /// @param prepared the folder that FaultJob::prepare() filled; it is copied. Both must outlive
    /// this object.
    JobTry(const FaultJob &job, const QString &prepared);
    ~JobTry();
    Q_DISABLE_COPY_MOVE(JobTry)

    /// Runs it under @p plan. What is wrong afterwards, and what is wrong when the user then does
    /// it again without faults.
    [[nodiscard]] QStringList underPlan(faults::Plan plan);

    /// The same, killed after @p microseconds.
    [[nodiscard]] QStringList killedAfter(unsigned int microseconds);

    /// How the first run ended.
    [[nodiscard]] const JobEnd &end() const { return m_end; }

private:
    [[nodiscard]] JobEnd run(faults::Plan plan, std::optional<unsigned int> life) const;
    [[nodiscard]] QStringList findings() const;
    [[nodiscard]] QStringList leftovers() const;
    [[nodiscard]] QStringList findingsOfAnother() const;
    [[nodiscard]] bool isMade() const;

    const FaultJob &m_job;
    const QString &m_prepared;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder; ///< in it; beside it the home and the temporary files of the child
    JobEnd m_end;
};

} // namespace tests

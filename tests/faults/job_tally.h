// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_job.h"

namespace tests {

/// A job with its files, tried again and again, and what came of it: one line for each way to fail.
class JobTally final
{
public:
    /// Prepares @p job, which must outlive this object, and does it once without faults.
    explicit JobTally(const FaultJob &job);
    ~JobTally();
    Q_DISABLE_COPY_MOVE(JobTally)

    /// How many operations it has when nothing fails.
    [[nodiscard]] int operations() const { return m_operations; }

    /// Tries it once for each of the plans that @p planAt makes of the operations @p first,
    /// @p first + @p step … to the last one, and one beyond.
    using PlanAt = std::function<faults::Plan(int at)>;
    void tryPlans(const QString &way, int first, int step, const PlanAt &planAt);

    /// Kills it @p count times at any moment of its life, chosen by @p seed.
    void kill(int count, unsigned int seed);

    /// What was not as it must be, and when.
    [[nodiscard]] const QStringList &violations() const { return m_violations; }

    /// "job | way | tries | violations" for each call of tryPlans() and kill().
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void note(const QString &way, int at, const QStringList &found);
    void endLine(const QString &way, int tries);

    const FaultJob &m_job;
    std::unique_ptr<QTemporaryDir> m_prepared;
    int m_operations = 0;
    unsigned int m_microseconds = 0; ///< of its life when nothing fails
    int m_bad = 0; ///< tries of the present line with violations
    QStringList m_violations;
    QStringList m_lines;
};

} // namespace tests

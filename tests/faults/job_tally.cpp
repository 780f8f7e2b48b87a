// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/job_tally.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <limits>
#include <random>
#include <utility>

namespace tests {

JobTally::JobTally(const FaultJob &job)
    : m_job(job)
    , m_prepared(fastFolder())
{
    INFO(job.name.toStdString());
    job.prepare(m_prepared->path());
    JobTry once(job, m_prepared->path());
    const faults::Plan none {
        faults::Mode::Once, std::numeric_limits<int>::max(), 0, faults::Calls::All};
    const QStringList nothing;
    CHECK(once.underPlan(none) == nothing);
    REQUIRE(once.end().isDone);
    m_operations = once.end().operations;
    m_microseconds = once.end().microseconds;
    REQUIRE(m_operations > 0);
}

JobTally::~JobTally() = default;

void JobTally::tryPlans(const QString &way, int first, int step, const PlanAt &planAt)
{
    int tries = 0;
    // A fault can make a job longer; one beyond its end is none.
    for (int at = first; at <= m_operations + 1; at += step) {
        JobTry attempt(m_job, m_prepared->path());
        note(way, at, attempt.underPlan(planAt(at)));
        ++tries;
    }
    endLine(way, tries);
}

void JobTally::kill(int count, unsigned int seed)
{
    // Some of the deaths come after the end, when all was acknowledged.
    const unsigned int longest = m_microseconds + m_microseconds / 5;
    std::mt19937 random(seed);
    const QString way = QStringLiteral("kill -9 at any moment");
    for (int death = 1; death <= count; ++death) {
        JobTry attempt(m_job, m_prepared->path());
        note(way, death, attempt.killedAfter(static_cast<unsigned int>(random() % longest)));
    }
    endLine(way, count);
}

void JobTally::note(const QString &way, int at, const QStringList &found)
{
    if (found.isEmpty())
        return;
    ++m_bad;
    m_violations.append(
        QStringLiteral("%1, %2, %3: %4")
            .arg(m_job.name, way, QString::number(at), found.join(QStringLiteral("; "))));
}

void JobTally::endLine(const QString &way, int tries)
{
    m_lines.append(QStringLiteral("%1 | %2 | %3 | %4")
                       .arg(m_job.name, -26)
                       .arg(way, -22)
                       .arg(tries, 5)
                       .arg(std::exchange(m_bad, 0), 3));
}

} // namespace tests

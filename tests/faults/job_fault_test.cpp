// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_jobs.h"
#include "tests/faults/job_tally.h"
#include "tests/support/catch.h"

#include <QTextStream>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace tests;
using faults::Calls;
using faults::Mode;
using faults::Plan;

namespace {

const QStringList kNone;
constexpr int kDeaths = 2000;
constexpr unsigned int kSeed = 20210726;
constexpr int kSampled = 2; ///< operations of a job that the sample lets fail in each way

struct Way
{
    const char *name;
    Mode mode;
    int code; ///< errno; 0 = a full and a broken disk by turns
};

constexpr std::array kWays {
    Way {"one call fails", Mode::Once, 0},
    Way {"disk full from then on", Mode::Always, ENOSPC},
    Way {"half of it written", Mode::Short, ENOSPC},
    Way {"kill -9 at a call", Mode::Kill, ENOSPC},
};

/// Lets the operations @p first, @p first + @p step … of a job fail in @p way.
void tryAt(JobTally &tally, Way way, int first, int step)
{
    tally.tryPlans(QString::fromUtf8(way.name), first, step, [&way](int at) {
        const int byTurns = at % 2 == 0 ? ENOSPC : EIO;
        return Plan {way.mode, at, way.code == 0 ? byTurns : way.code, Calls::All};
    });
}

QList<FaultJob> allJobs()
{
    return storeJobs() + commandJobs();
}

void say(const QStringList &lines)
{
    QTextStream out(stdout);
    for (const QString &line : lines)
        out << line << '\n';
    out.flush();
    std::fflush(stdout); // a run in full takes long
}

} // namespace

TEST_CASE("what is done with files is whole or not at all at a sample of the moments it can fail")
{
    const QList<FaultJob> jobs = allJobs();
    int turn = 0;
    for (const FaultJob &job : jobs) {
        JobTally tally(job);
        const int step = 1 + tally.operations() / kSampled;
        for (const Way way : kWays) {
            // Each begins elsewhere, so that together they come to many different operations.
            turn += 13;
            tryAt(tally, way, 1 + turn % step, step);
        }
        CHECK(tally.violations() == kNone);
    }
}

// A section for each job, so that one can be run alone: job_fault_tests '[.calls]' -c backup

TEST_CASE("what is done with files is whole or not at all whichever call fails", "[.calls]")
{
    const QList<FaultJob> jobs = allJobs();
    for (const FaultJob &job : jobs) {
        DYNAMIC_SECTION(job.name.toStdString())
        {
            JobTally tally(job);
            for (const Way way : kWays)
                tryAt(tally, way, 1, 1);
            say(tally.lines());
            CHECK(tally.violations() == kNone);
        }
    }
}

TEST_CASE("two thousand deaths at any moment of any job lose nothing that was acknowledged",
          "[.deaths]")
{
    const QList<FaultJob> jobs = allJobs();
    const int each = 1 + kDeaths / static_cast<int>(jobs.size()); // together no fewer
    for (const FaultJob &job : jobs) {
        DYNAMIC_SECTION(job.name.toStdString())
        {
            JobTally tally(job);
            tally.kill(each, kSeed);
            say(tally.lines());
            CHECK(tally.violations() == kNone);
        }
    }
}

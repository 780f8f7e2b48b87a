// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_job.h"

#include "tests/faults/job_files.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <limits>
#include <unistd.h>

namespace tests {

namespace {

// What the numbers a child tells stand for: that it begins, what was acknowledged, how the run was
// refused, the operations of the shim, the microseconds it took, and the syncs that failed.
constexpr qint64 kBegins = -1;
constexpr qint64 kEnds = 1'000;
constexpr qint64 kCounted = 100'000;
constexpr qint64 kTimed = 1'000'000'000;
constexpr qint64 kUnsafe = -1'000;

constexpr int kUnusableFile = 3; ///< the exit code of a disk that fails
constexpr int kPatience = 20'000; ///< milliseconds until a child begins

const faults::Plan kNoFault {
    faults::Mode::Once, std::numeric_limits<int>::max(), 0, faults::Calls::All};

void runInChild(const FaultJob &job,
                const QString &folder,
                faults::Plan plan,
                const Child::Tell &tell)
{
    qputenv("HOME", QFile::encodeName(homeBeside(folder)));
    qputenv("TMPDIR", QFile::encodeName(temporaryBeside(folder)));
    tell(kBegins);
    QElapsedTimer timer;
    timer.start();
    faults::arm(plan);
    const int refusal = job.run(folder, [&tell](int number) { tell(number); });
    const int operations = faults::count();
    const qint64 nanoseconds = timer.nsecsElapsed();
    tell(kEnds + refusal);
    tell(kCounted + operations);
    tell(kTimed + nanoseconds / 1'000);
    tell(kUnsafe - faults::failedSyncs());
}

JobEnd endOf(bool isAtEnd, const QList<qint64> &told)
{
    JobEnd end;
    end.isKilled = !isAtEnd;
    for (const qint64 number : told) {
        if (number <= kUnsafe)
            end.failedSyncs = static_cast<int>(kUnsafe - number);
        else if (number >= kTimed)
            end.microseconds = static_cast<unsigned int>(number - kTimed);
        else if (number >= kCounted)
            end.operations = static_cast<int>(number - kCounted);
        else if (number == kEnds)
            end.isDone = true;
        else if (number > kEnds && number != kEnds + kUnusableFile)
            end.oddities.append(QStringLiteral("refused with %1").arg(number - kEnds));
        else if (number > 0 && number < kEnds)
            end.acknowledged = static_cast<int>(number);
    }
    return end;
}

} // namespace

JobTry::JobTry(const FaultJob &job, const QString &prepared)
    : m_job(job)
    , m_prepared(prepared)
    , m_place(fastFolder())
    , m_folder(m_place->filePath(QStringLiteral("office")))
{
    copyFolder(prepared, m_folder);
    for (const QString &path : {homeBeside(m_folder), temporaryBeside(m_folder)})
        REQUIRE(QDir().mkpath(path));
}

JobTry::~JobTry() = default;

JobEnd JobTry::run(faults::Plan plan, std::optional<unsigned int> life) const
{
    Child child([&](const Child::Tell &tell) { runInChild(m_job, m_folder, plan, tell); });
    if (life) {
        child.waitForWord(kPatience);
        ::usleep(*life);
        child.kill();
    }
    const bool isAtEnd = child.wait();
    return endOf(isAtEnd, child.told());
}

QStringList JobTry::underPlan(faults::Plan plan)
{
    m_end = run(plan, std::nullopt);
    QStringList found = findings();
    if (m_end.isKilled && plan.mode != faults::Mode::Kill)
        found.append(QStringLiteral("crashed"));
    if (m_job.needsEverySync && m_end.isDone && m_end.failedSyncs > 0)
        found.append(QStringLiteral("acknowledged, but not safe on the disk"));
    return found;
}

QStringList JobTry::killedAfter(unsigned int microseconds)
{
    m_end = run(kNoFault, microseconds);
    return findings();
}

QStringList JobTry::findings() const
{
    // A look into a file tidies it up, as the next start of the program does: names come first.
    QStringList found = m_end.oddities + leftovers();
    found += m_job.violations(m_prepared, m_folder, m_end);
    return found + findingsOfAnother();
}

QStringList JobTry::leftovers() const
{
    const QStringList known = filesIn(m_prepared) + m_job.makes;
    QStringList found;
    for (const QString &name : filesIn(m_folder)) {
        // What SQLite could not write into the file itself stays beside it until the next start. A
        // death also leaves what nobody sees.
        const bool isKept = isOfDatabase(name, known) || (m_end.isKilled && name.startsWith(u'.'));
        if (!known.contains(name) && !isKept)
            found.append(QStringLiteral("left behind: ") + name);
    }
    if (!m_end.isKilled && !filesIn(temporaryBeside(m_folder)).isEmpty())
        found.append(QStringLiteral("left behind among temporary files"));
    return found;
}

QStringList JobTry::findingsOfAnother() const
{
    if (m_end.isDone || (!m_job.isRepeatable && isMade()))
        return {};
    const JobEnd end = run(kNoFault, std::nullopt);
    QStringList found = m_job.violations(m_prepared, m_folder, end);
    if (!end.isDone)
        found.append(QStringLiteral("cannot be done"));
    for (QString &finding : found)
        finding.prepend(QStringLiteral("afterwards: "));
    return found;
}

bool JobTry::isMade() const
{
    return QFile::exists(m_folder + u'/' + m_job.makes.value(0));
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_scenario.h"

#include "core/base/error.h"

#include <cerrno>

namespace tests {

namespace {
// What the numbers a child tells stand for: acknowledged steps as they are, others in ranges above.
constexpr qint64 kRefusals = 1000;
constexpr qint64 kOperations = 100'000;
} // namespace

FaultSteps::FaultSteps(Child::Tell tell)
    : m_tell(std::move(tell))
{
}

bool FaultSteps::run(int number, const std::function<int()> &step)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const int kind = step();
        m_tell(kind < 0 ? number : kRefusals + kind);
        if (kind < 0)
            return true;
    }
    return false;
}

FaultOutcome runUnderFaults(faults::Plan plan, const std::function<void(FaultSteps &steps)> &job)
{
    Child child([&](const Child::Tell &tell) {
        faults::arm(plan);
        FaultSteps steps(tell);
        job(steps);
        tell(kOperations + faults::count());
    });
    FaultOutcome outcome;
    outcome.isDone = child.wait();
    const QList<qint64> told = child.told();
    for (const qint64 number : told) {
        if (number >= kOperations)
            outcome.operations = static_cast<int>(number - kOperations);
        else if (number >= kRefusals)
            outcome.refusals.append(static_cast<int>(number - kRefusals));
        else
            outcome.acknowledged.append(static_cast<int>(number));
    }
    return outcome;
}

QList<faults::Plan> plansFor(int at)
{
    const int code = at % 2 == 0 ? ENOSPC : EIO;
    return {{faults::Mode::Once, at, code},
            {faults::Mode::Always, at, code},
            {faults::Mode::Short, at, ENOSPC},
            {faults::Mode::Kill, at, 0}};
}

bool isOfDisk(int kind)
{
    using core::ErrorKind;
    const auto error = static_cast<ErrorKind>(kind);
    return error == ErrorKind::DiskFull || error == ErrorKind::WriteFailed;
}

} // namespace tests

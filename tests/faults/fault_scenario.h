// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/child.h"
#include "tests/faults/fault_shim.h"

#include <QTemporaryDir>

namespace tests {

/// What a child told that ran under a plan of faults.
struct FaultOutcome
{
    bool isDone = false; ///< it came to its end
    int operations = 0; ///< that the shim counted, if it came to its end
    QList<int> acknowledged; ///< steps that succeeded
    QList<int> refusals; ///< error kinds of the steps that did not
};

/// Steps of a job under faults, each tried a second time if it fails, as a user would.
class FaultSteps final
{
public:
    explicit FaultSteps(Child::Tell tell);

    /// Runs @p step number @p number, which gives −1 or the kind of its error; whether it
    /// succeeded.
    bool run(int number, const std::function<int()> &step);

private:
    Child::Tell m_tell;
};

/// Runs @p job in a child under @p plan.
[[nodiscard]] FaultOutcome runUnderFaults(faults::Plan plan,
                                          const std::function<void(FaultSteps &steps)> &job);

/// The plans of every mode for operation @p at: disk full and input/output error by turns.
[[nodiscard]] QList<faults::Plan> plansFor(int at);

/// Whether @p kind is one that a failing disk may give.
[[nodiscard]] bool isOfDisk(int kind);

} // namespace tests

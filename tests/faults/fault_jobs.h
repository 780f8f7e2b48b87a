// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_job.h"

#include <QList>

namespace tests {

/// What is done with the file itself: edits, and bringing a file of the first version up to date.
[[nodiscard]] QList<FaultJob> storeJobs();

/// What the commands do: imports, exports, a backup, a restoration.
[[nodiscard]] QList<FaultJob> commandJobs();

} // namespace tests

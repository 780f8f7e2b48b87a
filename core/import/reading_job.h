// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

namespace core {

/// Cancelled once what is read as part of @p job is not wanted any more; null = it always is.
[[nodiscard]] inline Result<void> goesOn(const Job *job)
{
    if (job != nullptr && job->isCancelled())
        return fail(ErrorKind::Cancelled);
    return {};
}

} // namespace core

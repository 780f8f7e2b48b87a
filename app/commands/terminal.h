// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/wording/error_text.h"

#include <QTextStream>

namespace app {

/// Where a command writes: results to out, errors and remarks to err.
struct Terminal
{
    QTextStream &out;
    QTextStream &err;

    /// Writes an error and gives its exit code. How a misused verb is used follows on a second
    /// line.
    [[nodiscard]] core::ExitCode fail(const core::Error &error) const;
};

} // namespace app

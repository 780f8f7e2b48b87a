// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace core {

/// Exit codes of the command line. Source: design.md.
enum class ExitCode : int
{
    Done = 0,
    WrongUsage = 1,
    InputRefused = 2,
    FileUnusable = 3,
    DoneWithIssues = 4
};

/// The exit code of an error: one table gives each kind its code and its sentence.
[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);

/// What happened, where, and what to do, in the language of the interface. Plain text: what stands
/// in the error is put in as it is.
[[nodiscard]] QString errorText(const Error &error);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A shim between the program and the C library that lets the Nth write, sync or truncation of a
/// ledger's files fail: what "disk full" and "bad disk" look like from inside.
namespace tests::faults {

enum class Mode
{
    Once, ///< the Nth operation fails, later ones succeed
    Always, ///< the Nth and every later one fails
    Short, ///< the Nth writes half of its bytes, the next one fails
    Kill ///< the process dies before the Nth
};

struct Plan
{
    Mode mode = Mode::Once;
    int at = 0; ///< N, from 1
    int code = 0; ///< errno of the failures
};

/// From now on @p plan holds for files whose path contains "ledger". For child processes: it cannot
/// be taken back.
void arm(const Plan &plan);

/// How many operations there were since arm().
[[nodiscard]] int count();

} // namespace tests::faults

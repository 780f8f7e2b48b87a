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

/// Which calls are operations.
enum class Calls
{
    Contents, ///< writes, syncs and truncations
    All ///< making, naming and linking of files and folders too, and what the C library buffers
};

struct Plan
{
    Mode mode = Mode::Once;
    int at = 0; ///< N, from 1
    int code = 0; ///< errno of the failures
    Calls calls = Calls::Contents;
};

/// From now on @p plan holds for files whose path contains "ledger". For child processes: it cannot
/// be taken back.
void arm(Plan plan);

/// How many operations there were since arm().
[[nodiscard]] int count();

/// How many syncs the plan let fail.
[[nodiscard]] int failedSyncs();

/// Whether streams of the C library are to write through the shim: the library's own writing is not
/// seen from outside.
[[nodiscard]] bool isWatchingStreams();

} // namespace tests::faults

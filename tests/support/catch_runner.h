// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tests {

/// Runs the cases that the arguments of a test program name, all without any; gives its exit code.
[[nodiscard]] int runCases(int argc, char *argv[]);

} // namespace tests

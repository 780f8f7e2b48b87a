// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_runner.h"

// Catch2 2 emits all of itself here: alone in its file, it is compiled once for all test programs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

namespace tests {

int runCases(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_targets.h"

#include <cstdint>
#include <string_view>

// An analyser that looks at this without its command sees a target as well.
#ifndef DUBAN_FUZZ_TARGET
#define DUBAN_FUZZ_TARGET "xml"
#endif

/// What libFuzzer calls with each input; which reader gets it, the build says.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer looks for
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr std::string_view name = DUBAN_FUZZ_TARGET;
    const auto bytes
        = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const tests::FuzzTarget &target : tests::fuzzTargets()) {
        if (name == target.name)
            target.run(bytes);
    }
    return 0;
}

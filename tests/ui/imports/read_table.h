// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

namespace tests {

/// The annex of 大英县民政局 as it comes in from the file @p name of the test data.
inline core::ImportInput readTable(const QString &name = QStringLiteral("daying-2021.xlsx"))
{
    auto input = core::readImport(testData(QStringLiteral("import/") + name), {});
    REQUIRE(input.has_value());
    return *input;
}

} // namespace tests

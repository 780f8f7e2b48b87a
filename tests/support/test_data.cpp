// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

namespace tests {

QString testData(const QString &name)
{
    return QStringLiteral(DUBAN_TEST_DATA "/") + name;
}

} // namespace tests

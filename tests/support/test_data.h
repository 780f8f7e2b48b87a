// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// Path of @p name in tests/data.
[[nodiscard]] QString testData(const QString &name);

} // namespace tests

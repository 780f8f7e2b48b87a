// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Where something stands in a workbook: sheet “附件”, cell D5. Either may be empty.
[[nodiscard]] QString cellPlace(const QString &sheet, const QString &cell);

} // namespace core

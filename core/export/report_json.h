// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace core {

/// A document as JSON: its head, and every block with headers, rows and groups, as printed.
[[nodiscard]] QByteArray reportJson(const Report &report);

} // namespace core

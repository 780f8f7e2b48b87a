// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QByteArray>

namespace core {

/// Reads comma, tab, semicolon or bar separated text; which of them is found out. Error kinds:
/// InputEncoding, InputEmpty, InputTooLarge.
/// @param path what errors name.
[[nodiscard]] Result<SheetGrid> readDelimited(const QByteArray &bytes, const QString &path);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Reads comma, tab, semicolon or bar separated text; which of them is found out. Error kinds:
/// InputEncoding, InputEmpty, InputTooLarge.
/// @param path what errors name.
[[nodiscard]] Result<SheetGrid> readDelimited(const QByteArray &bytes, const QString &path);

/// Reads lines of cells between tabs, as spreadsheets copy them. Error kinds: InputEmpty,
/// InputTooLarge.
/// @param path what errors name.
[[nodiscard]] Result<SheetGrid> readTabbed(const QString &text, const QString &path);

} // namespace core

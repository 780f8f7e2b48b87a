// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"
#include "core/import/zip_package.h"

#include <QList>

namespace core {

/// Reads the worksheets of an xlsx workbook in their order, as Excel, WPS, LibreOffice and programs
/// write it, strict or transitional. Error kinds: InputDamaged, InputTooLarge, InputEncrypted,
/// InputEmpty (no worksheet, or none with text).
/// @param path what errors name.
[[nodiscard]] Result<QList<SheetGrid>> readXlsx(ZipPackage &package, const QString &path);

} // namespace core

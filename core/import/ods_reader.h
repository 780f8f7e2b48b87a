// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"
#include "core/import/zip_package.h"

#include <QList>

namespace core {

/// Reads the sheets of an OpenDocument spreadsheet in their order. Error kinds: InputDamaged,
/// InputTooLarge, InputEncrypted, InputEmpty.
/// @param path what errors name.
[[nodiscard]] Result<QList<SheetGrid>> readOds(ZipPackage &package, const QString &path);

} // namespace core

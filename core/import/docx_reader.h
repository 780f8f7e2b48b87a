// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"
#include "core/import/zip_package.h"

#include <QList>

namespace core {

/// Reads the tables of a Word document as sheets 表1, 表2 …, with the lines above each. Tables
/// inside cells, deletions that are tracked and hidden text are left out. Error kinds:
/// InputDamaged, InputTooLarge, InputEncrypted, InputEmpty, InputNoHeader (a document without
/// tables).
/// @param document the part that holds the text. @param path what errors name.
[[nodiscard]] Result<QList<SheetGrid>>
readDocx(ZipPackage &package, const QString &document, const QString &path);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QByteArray>
#include <QList>

namespace core {

class Job;

/// Reads the tables of an OLE2 compound file: an old workbook. Anything else that comes in such a
/// file is named. Error kinds: InputEncrypted (also a workbook of today with a password),
/// InputUnsupported (arguments: doc, ole), and those of CompoundFile and readXls.
/// @param path what errors name. @param job null = nobody will stop it.
[[nodiscard]] Result<QList<SheetGrid>>
readOle(QByteArray bytes, const QString &path, const Job *job = nullptr);

} // namespace core

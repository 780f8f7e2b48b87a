// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QList>

namespace core {

class Job;

/// Reads a file that is a zip package: an xlsx workbook, a Word document or an OpenDocument
/// spreadsheet. What it is, its parts tell. Error kinds: those of the readers; InputUnsupported
/// (arguments: xlsb, pptx, odt, odf, zip); Cancelled.
/// @param job null = nobody will stop it.
[[nodiscard]] Result<QList<SheetGrid>> readPackage(const QString &path, const Job *job = nullptr);

} // namespace core

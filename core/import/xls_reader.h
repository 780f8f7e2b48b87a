// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QByteArrayView>
#include <QList>

namespace core {

class Job;

/// Whether @p head, the first bytes of a file, are those of an old workbook without a container.
[[nodiscard]] bool isBiff(QByteArrayView head);

/// Reads the worksheets of an old Excel or WPS workbook (.xls, .et) in their order: BIFF8, and
/// BIFF5 of Excel 5 and 95. Formulas come with their last results. Error kinds: InputUnsupported
/// (older ones), InputEncrypted, InputDamaged, InputEncoding, InputTooLarge, InputEmpty,
/// Cancelled.
/// @param stream the workbook's records. @param path what errors name. @param job null = nobody
/// will stop it.
[[nodiscard]] Result<QList<SheetGrid>>
readXls(QByteArrayView stream, const QString &path, const Job *job = nullptr);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_format.h"
#include "core/import/import_issue.h"

#include <QDateTime>

namespace ui {

/// Everything somebody should look at in an import as a table: where, what, and the text concerned.
/// @param file name of the imported file. @param made when the table is made. Error kinds of
/// workbookBytes().
[[nodiscard]] core::Result<QByteArray> issueListBytes(const QString &file,
                                                      const QList<core::ImportIssue> &issues,
                                                      const QDateTime &made,
                                                      core::ExportFormat format,
                                                      core::Job *job = nullptr);

} // namespace ui

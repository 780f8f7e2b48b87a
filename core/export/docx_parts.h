// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"
#include "core/export/zip_bytes.h"

namespace core {

/// All parts of the Word document of @p workbook, those that say how the others belong together
/// first. @param document its text, word/document.xml.
[[nodiscard]] QList<ZipPart> docxParts(const Workbook &workbook, const QByteArray &document);

} // namespace core

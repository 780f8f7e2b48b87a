// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

class DocxXml;

/// How far the lines of @p sheet reach, in twips.
[[nodiscard]] int docxTextWidth(const Worksheet &sheet);

/// Writes the properties of the pages @p sheet stands on: size, margins, foot.
/// @param footer id of the relationship to its foot.
void writeDocxPage(DocxXml &xml, const Worksheet &sheet, const QString &footer);

/// The part with the foot of @p sheet: — 1 — on an annex, else its text and 第 1 页 共 2 页.
[[nodiscard]] QByteArray docxFooter(const Worksheet &sheet);

} // namespace core

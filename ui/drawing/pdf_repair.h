// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>

namespace ui {

/// Mends what Qt writes into a PDF: text maps that name radicals (⽔) where characters (水) are
/// meant, so that a search finds what is read; and writes the document's properties. The same
/// report gives the same bytes. Error kinds: Internal if @p pdf is no PDF.
[[nodiscard]] core::Result<QByteArray> repairPdf(const QByteArray &pdf,
                                                 const core::ReportProperties &properties);

/// The text map @p map (a ToUnicode stream) with the texts that are meant: usualText().
[[nodiscard]] QByteArray repairTextMap(const QByteArray &map);

} // namespace ui

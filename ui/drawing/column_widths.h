// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ui {

/// Measures of a table's cells, in hundredths of a millimetre.
struct CellMeasures
{
    qreal em = 0; ///< size of the body face: width of a full-width character
    qreal sidePadding = 0; ///< left and right of the text
};

/// Widths of @p columns that fill @p width exactly. A column has room for its characters and its
/// header, 0.12 mm, and the padding. The growing column takes what is left, by whole characters if
/// its text is justified; what that leaves goes in equal parts to the other centred columns. Where
/// the columns do not fit, justified ones give up characters, the widest first, but keep room for
/// their headers. @p longest holds how many full-width characters the longest text of each column
/// has; a justified column whose text would take more than some twenty lines gets characters from
/// those that need ten at most. Empty: not known. Source: paper.md 3.
[[nodiscard]] QList<qreal> columnWidths(const QList<core::ReportColumn> &columns,
                                        qreal width,
                                        CellMeasures measures,
                                        const QList<double> &longest = {});

} // namespace ui

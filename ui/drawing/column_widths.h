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

/// What the texts of a column ask for, in full-width characters of the body face.
struct ColumnTexts
{
    double longest = 0; ///< the longest text; of a merged cell what falls to each of its rows
    double widest = 0; ///< the widest part that is best left whole: a name, a date, a node
    bool hasBlanks = false; ///< some cells are blank, to be filled in by hand
};

/// Widths of @p columns that fill @p width exactly. A column has room for its characters and its
/// header, 0.12 mm, and the padding. Where the columns do not fit, justified ones give up
/// characters, the widest first, but keep room for their headers. What is left goes by whole
/// characters to the justified column whose longest text has the most lines, then to the growing
/// column, and what that leaves in equal parts to the other centred ones. Where the @p texts of
/// the columns are known (empty: they are not), wide columns of codes are narrowed to what they
/// hold, and columns of names and dates widened a little where that keeps these whole; a growing
/// column with blanks doubles its characters first; a text of more than some twenty lines gets
/// characters from columns that need ten at most. Source: paper.md 3.
[[nodiscard]] QList<qreal> columnWidths(const QList<core::ReportColumn> &columns,
                                        qreal width,
                                        CellMeasures measures,
                                        const QList<ColumnTexts> &texts = {});

} // namespace ui

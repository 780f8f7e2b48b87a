// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/table_layout.h"

namespace ui {

/// A text at its place on a page, the upper left corner of its first character box.
struct PlacedText
{
    TextBox text;
    QPointF position;
};

/// A report laid out on pages: values from which any page can be painted. Lengths are hundredths of
/// a millimetre from the upper left corner of the page.
struct SheetLayout
{
    SheetFrame frame;
    QString stamp;
    QList<PlacedText> head; ///< on the first page: annex mark, title, head line, counts
    QList<TextBox> headings; ///< for each table
    QList<TextBox> emptyTexts; ///< for each table; without lines where the table has rows
    QList<SetTable> tables;
    TextBox note;
    QList<TextBox> signLine;
    QList<FlowPage> pages; ///< from the upper edge of the area
};

/// Lays @p report out. Of the paddings its frame allows it takes the roomiest that costs no page.
[[nodiscard]] SheetLayout layOutSheet(const core::Report &report);

/// Paints page @p page (from 0).
void paintSheet(QPainter &painter, const SheetLayout &sheet, int page);

} // namespace ui

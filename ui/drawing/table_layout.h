// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/paginator.h"
#include "ui/drawing/sheet_frame.h"
#include "ui/drawing/text_box.h"

namespace ui {

/// A row with its texts broken into lines; the cells of merged columns are empty,
/// unless no page could hold their text.
struct SetRow
{
    QList<TextBox> cells;
    qreal height = 0;
    bool isPiece = false; ///< a few lines of a row that no page could hold; its texts stand above
    bool continues = false; ///< a piece that goes on from the row before: no rule between them
};

/// The merged texts of rows that belong together.
struct SetGroup
{
    qsizetype firstRow = 0;
    qsizetype rowCount = 0;
    QList<TextBox> texts; ///< one for each column; empty where it is not merged
    QList<TextBox> continued; ///< the same with （续）
};

/// A table set in type: everything about it but the page it stands on. Lengths are hundredths of a
/// millimetre.
struct SetTable
{
    QList<qreal> widths;
    QList<bool> isMerged; ///< for each column
    qreal sidePadding = 0;
    QList<TextBox> header;
    qreal headerHeight = 0;
    QList<SetRow> rows;
    QList<SetGroup> groups;
    bool keepGroupsWhole = false;
    qreal cellPadding = 0;
    qreal pitch = 0;
};

/// Sets @p block in @p frame with @p cellPadding above and below the text of a cell. A row that no
/// page could hold is cut between its lines into pieces; so is the first row if it does not fit
/// under the @p above that stands over the table on its page, which would be left bare.
[[nodiscard]] SetTable setTable(const core::ReportBlock &block,
                                const SheetFrame &frame,
                                qreal cellPadding,
                                qreal above = 0);

/// What the paginator needs of @p table; gap and heading are the caller's.
[[nodiscard]] FlowTable flowOf(const SetTable &table);

} // namespace ui

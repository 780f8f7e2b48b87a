// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// Rows that belong together, and the height their merged text needs where it starts and where it
/// is continued on a new page.
struct FlowGroup
{
    qsizetype firstRow = 0;
    qsizetype rowCount = 1;
    qreal height = 0;
    qreal continuedHeight = 0;
};

/// A table as the paginator sees it: heights only.
struct FlowTable
{
    qreal gap = 0; ///< above it, where something stands above it on the page
    qreal heading = 0; ///< printed once, with the space under it
    qreal header = 0; ///< printed on every page
    QList<qreal> rows; ///< may be empty: only the heading is placed
    QList<bool> isPiece; ///< for each row: cut from one no page could hold, takes no spare height;
                         ///< empty = none
    QList<FlowGroup> groups; ///< in order, covering all rows, or none
    bool keepGroupsWhole = false; ///< break before a group where that costs no page
};

/// A document as the paginator sees it.
struct Flow
{
    qreal pageHeight = 0;
    qreal head = 0; ///< title and head lines, on the first page
    QList<FlowTable> tables;
    qreal foot = 0; ///< note and sign line, with the last row
};

/// The rows of a table that stand on a page.
struct PlacedTable
{
    qsizetype table = 0;
    qreal top = 0; ///< of the heading, or of the header where there is none
    bool hasHeading = false;
    qsizetype firstRow = 0;
    QList<qreal> rowHeights; ///< as grown by merged texts and spare height

    bool operator==(const PlacedTable &) const = default;
};

struct FlowPage
{
    QList<PlacedTable> tables;
    bool hasFoot = false;
    qreal footTop = 0;

    bool operator==(const FlowPage &) const = default;
};

/// Distributes a document over pages by the rules of paper.md 3, "Page breaks": rows are never
/// split, headers repeat, a group is broken only with two rows on either side, heading, header and
/// first row stay together, note and sign line stay with the last row, which is not alone with them
/// where another one can come along, spare height is shared. A group is parted anywhere where more
/// than two fifths of a page would stay empty; other rules give way only where a page would hold
/// nothing else. Always at least one page.
[[nodiscard]] QList<FlowPage> paginate(const Flow &flow);

} // namespace ui

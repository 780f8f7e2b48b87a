// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_block.h"
#include "ui/ledger/selected_grid.h"

#include <QByteArray>
#include <QModelIndex>
#include <QString>

class QMimeData;

namespace ui {

/// Cells as they go to the clipboard: every crossing of some rows and columns, as if nothing stood
/// between them.
struct CopyRange
{
    const QAbstractItemModel *model = nullptr; ///< must outlive the range
    SelectedGrid cells {}; ///< not empty
    bool hasHeadings = false; ///< a first line with the headings of the columns
};

/// All cells from @p first, upper left, to @p last, lower right.
[[nodiscard]] CopyRange
rangeBetween(const QModelIndex &first, const QModelIndex &last, bool hasHeadings = false);

/// A text that a spreadsheet will not take for a formula: guarded by an apostrophe where it begins
/// like one. Plain numbers stay. Source: trust.md T3.
[[nodiscard]] QString guardedText(const QString &text);

/// The range as tab-separated lines; merged cells once, empty where they are continued.
[[nodiscard]] QString tabSeparated(const CopyRange &range);

/// The range as an HTML table, merged cells with their row spans.
[[nodiscard]] QString htmlTable(const CopyRange &range);

/// The texts of the range as an editor begins with them; merged cells in every row.
[[nodiscard]] CellBlock blockOf(const CopyRange &range);

/// All three, as they go to the clipboard.
struct CopiedCells
{
    QString lines; ///< tabSeparated()
    QString table; ///< htmlTable()
    QByteArray block; ///< blockOf(), in kCellFormat
};

/// May be called in another thread, where the model of the range lives there.
[[nodiscard]] CopiedCells copiedCells(const CopyRange &range);

/// For QClipboard::setMimeData(); owned by the caller.
[[nodiscard]] QMimeData *clipboardData(const CopiedCells &cells);
[[nodiscard]] QMimeData *mimeDataOf(const CopyRange &range);

} // namespace ui

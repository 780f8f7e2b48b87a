// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_block.h"

#include <QByteArray>
#include <QModelIndex>
#include <QString>

class QMimeData;

namespace ui {

/// A range of cells as it goes to the clipboard.
struct CopyRange
{
    QModelIndex first; ///< upper left
    QModelIndex last; ///< lower right
    bool hasHeadings = false; ///< a first line with the headings of the columns
};

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

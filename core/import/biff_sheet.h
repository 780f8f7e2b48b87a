// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/biff_records.h"
#include "core/import/biff_text.h"
#include "core/import/biff_workbook.h"
#include "core/import/byte_reader.h"
#include "core/import/sheet_grid.h"

#include <optional>

namespace core {

class Job;

/// Reads the records of a worksheet of an old workbook into a grid.
class BiffSheet
{
public:
    /// Both must outlive the reader.
    BiffSheet(SheetGrid &grid, const BiffWorkbook &workbook);

    /// Reads from the record that begins the sheet to the one that ends it; charts inside it are
    /// passed over, and a sheet that is a chart or holds macros has no cells. A text that is in no
    /// code page is U+FFFD. Error kinds: InputDamaged, InputEncrypted, InputEncoding (more texts
    /// cannot be read than can; all without a subject, the place in the detail), Cancelled,
    /// and those of SheetGrid.
    [[nodiscard]] Result<void> read(BiffRecords &records, const Job *job = nullptr);

    /// Whether what was read is a sheet of cells, no chart or macros.
    [[nodiscard]] bool hasCells() const { return m_hasCells; }

private:
    /// Row, column and style, with which every cell begins.
    struct Head
    {
        CellPosition position;
        int style = 0;
    };

    [[nodiscard]] static Head headOf(ByteReader &reader);
    [[nodiscard]] Result<void> readRecords(BiffRecords &records, const Job *job);
    [[nodiscard]] Result<void> take(const BiffRecord &record, BiffRecords &records);
    [[nodiscard]] Result<void> takeCell(const BiffRecord &record, BiffRecords &records);
    [[nodiscard]] Result<void> takeNumbers(ByteReader reader);
    [[nodiscard]] Result<void> takeShared(ByteReader reader);
    [[nodiscard]] Result<QString> labelIn(BiffText &text);
    [[nodiscard]] Result<void> takeText(const BiffRecord &record, BiffRecords &records);
    [[nodiscard]] Result<void> takeFormula(ByteReader reader);
    [[nodiscard]] Result<void> takeFormulaText(const BiffRecord &record, BiffRecords &records);
    [[nodiscard]] Result<void> endFormula();
    [[nodiscard]] Result<void> takeMerges(ByteReader reader);
    [[nodiscard]] Result<void> takeRow(ByteReader reader);
    [[nodiscard]] Result<void> takeColumns(ByteReader reader);
    [[nodiscard]] Result<void> put(const ByteReader &reader, CellPosition position, GridCell cell);
    [[nodiscard]] Result<void> refuse(ErrorKind kind) const;

    SheetGrid &m_grid;
    const BiffWorkbook &m_workbook;
    qsizetype m_position = 0; ///< of the record being read
    std::optional<CellPosition> m_formula; ///< whose text is to follow
    QList<CellRange> m_merges;
    bool m_hasCells = false;
    qsizetype m_readable = 0; ///< how many texts of cells were
    qsizetype m_unreadable = 0; ///< and how many were not
};

} // namespace core

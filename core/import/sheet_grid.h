// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/cell_position.h"
#include "core/import/cell_values.h"
#include "core/import/sheet_sizes.h"
#include "core/records/size_limit.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// How much a sheet may hold. Source: docs/architecture.md, "Large imports".
struct GridLimits
{
    int rows = 1'048'576;
    int columns = 16'384;
    qsizetype cells = 20'000'000;
    qsizetype bytes = 400 << 20; ///< as GridSize counts them
    qsizetype cellCharacters = 1 << 20;
    qsizetype characters = 128 << 20; ///< of all cells that differ together
    qsizetype merges = 10'000;
    qsizetype mergedColumns = 1'000'000; ///< widths of all merges together
    qsizetype moves = 10'000'000; ///< of cells to let others in before them
};

/// How much a sheet, or all of a file, holds.
struct GridSize
{
    qsizetype cells = 0;
    /// What that takes at most until it is imported: of a cell its place and its part of a row as
    /// it is read, of cells that say the same the text once.
    qsizetype bytes = 0;

    GridSize &operator+=(GridSize other)
    {
        cells += other.cells;
        bytes += other.bytes;
        return *this;
    }
};

/// InputTooLarge if all sheets of @p path together hold more than one may: what is packed small may
/// be many full ones.
[[nodiscard]] Result<void> limitSize(GridSize size, const QString &path);

/// How far merged areas reach.
enum class MergeExtent
{
    Used, ///< as far as cells are used: a file may merge down to the last row there is
    Whole ///< as they are given, for tables whose last rows are blank but counted elsewhere
};

/// One sheet of a workbook, one table of a document or one delimited text: cells with text, merged
/// areas, what is hidden. Rows and columns count from 0. Memory goes with the cells that hold
/// something, not with the area they span.
class SheetGrid
{
public:
    explicit SheetGrid(QString name, const GridLimits &limits = {});

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    void setHidden(bool isHidden) { m_isHidden = isHidden; }

    /// Puts a cell; an empty text is not kept. Error kinds, with the sheet as subject, and sheet
    /// and cell as the last arguments: InputTooLarge; InputDamaged (the cells come in an order that
    /// no program writes and that takes for ever).
    [[nodiscard]] Result<void> setCell(CellPosition position, GridCell cell);

    /// Puts what the last row holds into the @p times rows below it as well, which share it. Error
    /// kind: InputTooLarge, before anything is put.
    [[nodiscard]] Result<void> repeatLastRow(int times);

    void setMergeExtent(MergeExtent extent) { m_mergeExtent = extent; }

    /// Notes a merged area, by default cut to the cells used so far; one that overlaps an earlier
    /// one is left out. Error kind: InputTooLarge.
    [[nodiscard]] Result<void> addMerge(CellRange range);

    /// Notes several merged areas, after all cells. Error kind: InputTooLarge.
    [[nodiscard]] Result<void> addMerges(const QList<CellRange> &ranges);

    /// Lines of text over the table that are no rows of it, as a document has them.
    [[nodiscard]] const QStringList &linesAbove() const { return m_linesAbove; }
    void setLinesAbove(const QStringList &lines) { m_linesAbove = lines; }

    void setRowHidden(int row) { m_hiddenRows.insert(row); }
    [[nodiscard]] bool isRowHidden(int row) const { return m_hiddenRows.contains(row); }

    /// How wide and high the file says that columns and rows are, and which columns are hidden.
    [[nodiscard]] SheetSizes &sizes() { return m_sizes; }
    [[nodiscard]] const SheetSizes &sizes() const { return m_sizes; }
    [[nodiscard]] bool isColumnHidden(int column) const { return m_sizes.isColumnHidden(column); }

    /// One more than the last row and column with text.
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    [[nodiscard]] GridSize size() const;

    /// The cell itself, empty where nothing is; merges are not applied.
    [[nodiscard]] const GridCell &cell(CellPosition position) const;

    /// The columns of @p row that hold something, ascending.
    [[nodiscard]] QList<int> usedColumns(int row) const;

    /// All merged areas.
    [[nodiscard]] const QList<CellRange> &merges() const { return m_merges; }

    /// The merged area over @p position, if there is one.
    [[nodiscard]] std::optional<CellRange> mergeAt(CellPosition position) const;

private:
    struct Entry
    {
        quint32 value = 0; ///< place in m_values
        quint16 column = 0;
    };
    using Row = QList<Entry>;

    [[nodiscard]] Result<void> checkFits(CellPosition position, qsizetype characters) const;
    [[nodiscard]] Result<void> checkSize(CellPosition position) const;
    [[nodiscard]] Row &rowFor(int row);
    [[nodiscard]] Error overLimit(SizeLimit limit, qint64 most, CellPosition position) const;
    [[nodiscard]] bool overlaps(CellRange range) const;

    QString m_name;
    GridLimits m_limits;
    bool m_isHidden = false;
    QStringList m_linesAbove;
    QList<Row> m_rows;
    CellValues m_values;
    int m_columnCount = 0;
    qsizetype m_cellCount = 0;
    qsizetype m_moves = 0;
    qsizetype m_mergedColumns = 0;
    MergeExtent m_mergeExtent = MergeExtent::Used;
    QList<CellRange> m_merges;
    QMap<int, QMap<int, qsizetype>> m_mergeOfColumn; ///< column → first row → place in m_merges
    QSet<int> m_hiddenRows;
    SheetSizes m_sizes;
};

} // namespace core

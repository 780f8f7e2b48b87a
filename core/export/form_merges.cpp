// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_merges.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

class MergeSettler
{
public:
    explicit MergeSettler(const QList<QList<WorksheetCell>> &rows)
        : m_rows(rows)
    {
    }

    void add(WorksheetMerge merge)
    {
        if (merge.firstRow < 0 || merge.firstRow >= m_rows.size() || merge.column < 0
            || merge.column >= m_rows.at(merge.firstRow).size())
            return;
        merge.rowCount = std::min(merge.rowCount, static_cast<int>(m_rows.size()) - merge.firstRow);
        merge.columnCount = std::min(
            merge.columnCount, static_cast<int>(m_rows.at(merge.firstRow).size()) - merge.column);
        if (isOverOther(merge))
            return;
        merge = withoutTexts(merge);
        if (merge.rowCount < 1 || merge.columnCount < 1
            || (merge.rowCount == 1 && merge.columnCount == 1))
            return;
        for (int row = merge.firstRow; row < merge.firstRow + merge.rowCount; ++row)
            m_taken[row].append(merge);
        m_settled.append(merge);
    }

    [[nodiscard]] const QList<WorksheetMerge> &settled() const { return m_settled; }

private:
    [[nodiscard]] bool isOverOther(WorksheetMerge merge) const
    {
        for (int row = merge.firstRow; row < merge.firstRow + merge.rowCount; ++row) {
            const QList<WorksheetMerge> taken = m_taken.value(row);
            if (std::any_of(taken.cbegin(), taken.cend(), [&merge](WorksheetMerge other) {
                    return merge.column < other.column + other.columnCount
                        && other.column < merge.column + merge.columnCount;
                }))
                return true;
        }
        return false;
    }

    /// The larger of what is left of @p merge where it ends before the first columns, or before the
    /// first rows, that have texts of their own.
    [[nodiscard]] WorksheetMerge withoutTexts(WorksheetMerge merge) const
    {
        const WorksheetMerge narrower = withFewerRows(withFewerColumns(merge, merge.rowCount));
        WorksheetMerge lower = withFewerRows(merge);
        for (int column = 1; column < merge.columnCount; ++column)
            lower = withFewerRows(lower, column);
        lower = withFewerColumns(lower, 1);
        return cellsIn(lower) > cellsIn(narrower) ? lower : narrower;
    }

    /// @p merge with no text in its first @p rows rows but in its first column.
    [[nodiscard]] WorksheetMerge withFewerColumns(WorksheetMerge merge, int rows) const
    {
        for (int row = merge.firstRow; row < merge.firstRow + rows; ++row) {
            for (int beside = 1; beside < merge.columnCount; ++beside) {
                if (hasText(row, merge.column + beside))
                    merge.columnCount = beside;
            }
        }
        return merge;
    }

    /// @p merge with no text below its first row in the column @p beside of its own.
    [[nodiscard]] WorksheetMerge withFewerRows(WorksheetMerge merge, int beside = 0) const
    {
        for (int below = 1; below < merge.rowCount; ++below) {
            if (hasText(merge.firstRow + below, merge.column + beside))
                merge.rowCount = below;
        }
        return merge;
    }

    [[nodiscard]] static qint64 cellsIn(WorksheetMerge merge)
    {
        return qint64 {merge.rowCount} * merge.columnCount;
    }

    [[nodiscard]] bool hasText(int row, int column) const
    {
        return !m_rows.at(row).at(column).text.isEmpty();
    }

    const QList<QList<WorksheetCell>> &m_rows;
    QList<WorksheetMerge> m_settled;
    QHash<int, QList<WorksheetMerge>> m_taken; ///< by row
};

} // namespace

QList<WorksheetMerge> settledMerges(const QList<WorksheetMerge> &merges,
                                    const QList<QList<WorksheetCell>> &rows)
{
    MergeSettler settler(rows);
    for (const WorksheetMerge &merge : merges)
        settler.add(merge);
    return settler.settled();
}

} // namespace core

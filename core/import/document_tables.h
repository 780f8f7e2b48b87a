// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/lines_above.h"
#include "core/import/sheet_grid.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// The tables of a document that is no workbook. Each becomes a sheet of its own, named 表1, 表2 …
/// as they come, and knows the lines above it.
class DocumentTables
{
public:
    explicit DocumentTables(MergeExtent extent = MergeExtent::Used)
        : m_extent(extent)
    {
    }

    /// A line of text outside tables.
    void addLine(const QString &line);

    /// What comes stands on a new page.
    void beginPage() { m_above.clear(); }

    void beginTable();
    [[nodiscard]] bool isInTable() const { return m_grid.has_value(); }

    /// The table begun last. Valid inside a table.
    [[nodiscard]] SheetGrid &table() { return *m_grid; }

    /// The merged areas of the table; they may grow until it ends.
    [[nodiscard]] QList<CellRange> &merges() { return m_merges; }

    /// Error kind: InputTooLarge.
    [[nodiscard]] Result<void> endTable();

    /// The tables that hold something. Error kinds: InputEmpty (no text at all), InputNoHeader
    /// (text, no table).
    /// @param path what errors name.
    [[nodiscard]] Result<QList<SheetGrid>> take(const QString &path);

private:
    MergeExtent m_extent;
    LinesAbove m_above;
    bool m_hasLines = false;
    int m_count = 0; ///< of tables begun, empty ones too, so that a user can count along
    std::optional<SheetGrid> m_grid;
    QList<CellRange> m_merges;
    QList<SheetGrid> m_tables;
    GridSize m_size; ///< of all tables
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

#include <QAbstractTableModel>

namespace ui {

/// The first rows of a table as the sheet has them: letters above, row numbers at the left.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 1, ///< bool: a row of the header or above it
        NoteRole ///< what a cell above the header was taken for; empty = nothing
    };

    explicit SheetModel(const core::ImportTable &table, QObject *parent = nullptr);

    /// The merged area over a cell as far as it is shown; the cell alone where none is. A title
    /// runs over the whole row.
    [[nodiscard]] core::CellRange areaOf(core::CellPosition cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static constexpr int kMostRows = 200; ///< enough to see what a column holds
    static constexpr int kMostColumns = 100;
    static constexpr int kMostCharacters
        = 400; ///< of a cell: more than its three lines have room for

private:
    [[nodiscard]] QString noteOn(core::CellPosition cell) const;

    core::ImportTable m_table;
};

} // namespace ui

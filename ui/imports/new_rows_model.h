// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_mark.h"
#include "ui/imports/preview_model.h"
#include "ui/imports/preview_state.h"

namespace ui {

/// The new tasks of a table in the table's own columns, each deadline with what it was understood
/// as: to be laid beside the sheet.
class NewRowsModel final : public PreviewModel
{
    Q_OBJECT

public:
    /// @p state must outlive the model.
    explicit NewRowsModel(PreviewState &state, QObject *parent = nullptr);

    void setTable(int table) override;
    void toggle(const QList<int> &rows) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// What a column shows.
    struct Column
    {
        core::ImportCell cell;
        bool isDay = false; ///< what the deadline was understood as
    };

    void findGroups();
    void makeColumns(int table);
    [[nodiscard]] bool isOfObjective(const Column &column) const;
    [[nodiscard]] const core::ImportRow &rowAt(int row) const;
    [[nodiscard]] PreviewMark markOf(int row) const;
    [[nodiscard]] QString textOf(int row, const Column &column) const;
    [[nodiscard]] QVariant ofDay(int row, int role) const;
    [[nodiscard]] bool isDoubtful(int row, const Column &column) const;
    [[nodiscard]] QVariant ofCell(const QModelIndex &index, int role) const;

    PreviewState &m_state;
    int m_table = 0;
    QList<int> m_places; ///< of the rows shown
    QList<int> m_tops; ///< of each row, the first one of its objective
    QList<int> m_ends; ///< and the last
    QList<Column> m_columns; ///< behind the first one
};

} // namespace ui

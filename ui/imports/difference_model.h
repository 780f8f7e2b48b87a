// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_mark.h"
#include "ui/imports/preview_model.h"
#include "ui/imports/preview_state.h"

namespace ui {

/// What an import changes in tasks that are there, cell by cell, and the new ones as a row each.
class DifferenceModel final : public PreviewModel
{
    Q_OBJECT

public:
    /// In their order.
    enum Column
    {
        Action,
        Row,
        Code,
        Task,
        Field,
        Before,
        After,
        ColumnCount
    };

    /// @p state must outlive the model.
    explicit DifferenceModel(PreviewState &state, QObject *parent = nullptr);

    void setTable(int table) override;
    void toggle(const QList<int> &rows) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row of the list: a difference, or a new task.
    struct Line
    {
        int place = 0; ///< in ImportPlan::rows
        int difference = -1; ///< in ImportPreview::differences; −1 = a new task
    };

    [[nodiscard]] const core::ImportRow &rowAt(Line line) const;
    [[nodiscard]] PreviewMark markOf(Line line) const;
    [[nodiscard]] QString textOf(Line line, int column) const;
    void toggleLine(Line line);
    [[nodiscard]] QString wholeRow(const core::ImportRow &row) const;

    PreviewState &m_state;
    QList<Line> m_lines;
};

} // namespace ui

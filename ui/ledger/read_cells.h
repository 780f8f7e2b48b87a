// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/row_texts.h"
#include "core/views/row_list.h"

#include <QAbstractTableModel>

namespace ui {

/// Rows of a ledger with texts that were read for them, merged as the table shows them: what is
/// copied of rows whose texts no model holds. Rows are counted as in the table, columns from the
/// first one read.
class ReadCells final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Content
    {
        core::RowList rows;
        QList<core::ListColumn> columns;
        QStringList headings; ///< of the columns
        int first = 0; ///< row of the first texts
        QList<core::RowTexts> texts;
    };

    explicit ReadCells(Content content, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index, QStringList core::RowTexts::*texts) const;

    Content m_content;
};

} // namespace ui

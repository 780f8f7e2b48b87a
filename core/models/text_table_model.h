// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace core {

/// A column of texts under a heading.
struct TextColumn
{
    QString heading;
    bool isNumber = false; ///< numbers stand at the right
};

/// A table of texts that stays as it is: for lists that are shown once.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @param rows a text for every column each.
    TextTableModel(const QList<TextColumn> &columns,
                   const QList<QStringList> &rows,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant alignmentOf(int column) const;

    QList<TextColumn> m_columns;
    QList<QStringList> m_rows;
};

} // namespace core

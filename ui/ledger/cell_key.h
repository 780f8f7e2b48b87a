// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

namespace ui {

/// What a cell is about, so that it can be found again after its model has been reset.
struct CellKey
{
    qint64 task = 0;
    qint64 entry = 0;
    int field = 0;
    QString header; ///< tells columns apart that have the same field

    bool operator==(const CellKey &) const = default;
};

/// The key of a cell; one without a task if @p index is invalid.
[[nodiscard]] CellKey keyOf(const QModelIndex &index);

/// The cell of @p model with @p key; where its entry is gone, that of its task; else invalid.
[[nodiscard]] QModelIndex findCell(const QAbstractItemModel &model, const CellKey &key);

} // namespace ui

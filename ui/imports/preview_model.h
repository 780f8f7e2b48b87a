// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QAbstractTableModel>

namespace ui {

/// What a list of rows to be imported tells its view and its page.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the rows of table @p table alone.
    virtual void setTable(int table) = 0;

    /// Takes what stands in each of @p rows, or leaves it out again.
    virtual void toggle(const QList<int> &rows) = 0;

    /// The first row about the row @p place of the plan; −1 = none.
    [[nodiscard]] int rowOf(int place) const;

    /// The mark and the word for what is done about a row.
    [[nodiscard]] static QString wordOf(int mark);
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/sheet_model.h"

#include <QTableView>

namespace ui {

class SheetDelegate;

/// A table as its sheet looks: letters, row numbers, merged cells, up to three lines a cell. A
/// click chooses a column.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setTable(const core::ImportTable &table);

    /// Tints @p column, and brings it into sight; −1 = none.
    void setChosenColumn(int column);

Q_SIGNALS:
    void columnChosen(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitColumns();
    void fitRows();

    SheetDelegate *m_delegate;
    std::unique_ptr<SheetModel> m_sheet;
    QList<int> m_wanted; ///< widths of the columns as their texts would have them
};

} // namespace ui

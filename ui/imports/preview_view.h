// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/even_columns.h"

#include <QTableView>

namespace ui {

class PreviewModel;

/// Rows to be imported. A click on what is done about a row, or Space on the rows selected, takes
/// them or leaves them out.
class PreviewView final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// @p rows must outlive the view, or another be set.
    void setRows(PreviewModel &rows);

    /// Fits columns and rows to what the model shows now.
    void fit();

    /// Chooses the first row about row @p place of the plan, and brings it into sight.
    void showPlace(int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int growingColumn(const QList<int> &widths) const;
    void fitColumns();
    void fitRows();
    void toggleSelected();

    PreviewModel *m_rows = nullptr;
    QList<TextNeed> m_needs; ///< of the columns, by their texts
};

} // namespace ui

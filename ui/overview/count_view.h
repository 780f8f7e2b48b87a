// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table_model.h"

#include <QTableView>

namespace ui {

class CountDelegate;

/// A table of counted numbers, each of which opens its tasks by a click or Enter.
class CountView final : public QTableView
{
    Q_OBJECT

public:
    /// @param model must outlive the view.
    explicit CountView(core::CountTableModel &model, QWidget *parent = nullptr);

    /// Opens the number at @p index, if it counts anything.
    void open(const QModelIndex &index);

    /// The height of all rows and of the header.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int widthOf(int column) const;
    void hover(const QModelIndex &index);

    CountDelegate *m_delegate;
};

} // namespace ui

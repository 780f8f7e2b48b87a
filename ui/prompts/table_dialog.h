// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/table_request.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace ui {

/// A list with a button for everything that can be done with its rows; closes when something is
/// done.
class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(TableRequest request, QWidget *parent = nullptr);

private:
    void buildTable(QBoxLayout &layout);
    void buildButtons(QBoxLayout &layout);
    void updateButtons();
    void run(const TableVerb &verb);
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QSize firstSize() const;

    TableRequest m_request;
    QTableView *m_table;
    QList<QPushButton *> m_buttons; ///< one for each verb
    int m_wanted = 0; ///< pixels all columns ask for
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class ColumnArranger;

/// Which columns of the table are shown, to be checked one by one; filled anew whenever it opens.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param arranger must outlive the menu.
    explicit ColumnMenu(ColumnArranger &arranger, QWidget *parent = nullptr);

private:
    void fill();

    ColumnArranger &m_arranger;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class ColumnArranger;
class ColumnFilters;

/// What can be done with one column: what opens on its heading with the other mouse button.
class HeadingMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The references must outlive the menu, which deletes itself once it is closed.
    HeadingMenu(int column,
                ColumnFilters &filters,
                ColumnArranger &arranger,
                QWidget *parent = nullptr);

    /// Whether rows are grouped by the column now: the menu offers to end that.
    void setGrouped(bool isGrouped);

Q_SIGNALS:
    void selectionRequested(int column); ///< of all its cells
    void groupRequested(int column); ///< or no longer
    void sortRequested(int column, bool isDescending);
    void filterRequested(int column);

private:
    template <typename Slot> QAction *add(const QString &text, Slot slot);

    QAction *m_grouping = nullptr;
};

} // namespace ui

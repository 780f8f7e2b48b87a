// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "tests/features/spreadsheet/hands.h"
#include "tests/features/window_driver.h"
#include "ui/ledger/ledger_view.h"

namespace tests {

/// The tasks of the first objective: the first three rows.
inline const core::Id kFirstTask = dayingTask(1, 1);
inline const core::Id kSecondTask = dayingTask(1, 2);
inline const core::Id kThirdTask = dayingTask(1, 3);

/// What row @p row holds at first, from 0.
inline const DayingRow &rowAtFirst(size_t row)
{
    return kDayingRows.at(row);
}

constexpr int kManyTasks = 2500; ///< more than the table holds texts of

/// The task addManyTasks() adds at place @p number, from 0 on.
[[nodiscard]] constexpr core::Id manyTask(int number)
{
    return core::Id {100'001 + number};
}

/// Adds 第1项 to 第2500项 at the end of the ledger of @p file, which no window has open.
void addManyTasks(DayingFile &file);

/// The window over the ledger of 大英县民政局 under the hands of somebody who is used to
/// spreadsheets: keys, an input method and the mouse, and nothing else. What came of it is looked
/// up in the file, through a connection of its own.
class SpreadsheetWindow : public WindowDriver
{
public:
    /// Opens the file of @p daying, which must outlive the window, in a window of 1366 × 768.
    explicit SpreadsheetWindow(DayingFile &daying);

    [[nodiscard]] ui::LedgerView &view() const;
    [[nodiscard]] core::LedgerModel &model() const;

    /// The cell of @p task under @p field, in the list that is shown.
    [[nodiscard]] QModelIndex at(core::Id task, core::ColumnField field) const;
    [[nodiscard]] QString shown(core::Id task, core::ColumnField field) const;

    /// A click on the cell, which is brought into sight first.
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const;
    void click(core::Id task, core::ColumnField field) const { click(at(task, field)); }

    /// Two quick clicks on the cell.
    void doubleClick(const QModelIndex &index) const;

    /// Draws the mouse over the cells from @p from to @p to.
    void dragOver(const QModelIndex &from, const QModelIndex &to) const;

    /// The middle of the heading over @p field, in the coordinates of the headings.
    [[nodiscard]] QPoint headingOf(core::ColumnField field) const;
    void clickHeading(core::ColumnField field, Qt::KeyboardModifiers modifiers = {}) const;

    /// Goes to one of the five lists and waits until @p task has its entries there.
    void showList(core::ListKind list, core::Id task) const;

    /// The tasks of the rows shown, from the first to the last.
    [[nodiscard]] QList<core::Id> tasksShown() const;

    /// The name of the step that would be taken back.
    [[nodiscard]] QString undoName() const;

    /// The task with all it owns, as it is in the file.
    [[nodiscard]] core::TaskBundle stored(core::Id task);

    /// The leaf tasks of an objective in the file, in their order.
    [[nodiscard]] QList<core::Id> storedTasks(core::Id objective);

    /// Waits until the file has @p text there. Of entries the first counts, of reports the last.
    [[nodiscard]] bool stores(core::Id task, core::ColumnField field, const QString &text);

    /// Waits until nothing is being written, and asks whether tables and log of the file agree.
    [[nodiscard]] bool isWhole();

private:
    [[nodiscard]] QString storedText(core::Id task, core::ColumnField field);
};

} // namespace tests

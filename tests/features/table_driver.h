// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/main_window.h"

#include <QTableView>

#include <functional>

namespace tests {

/// Types into the table of a window, and waits for what follows, as a user does.
class TableDriver
{
public:
    /// @param driven must outlive the driver.
    explicit TableDriver(ui::MainWindow &driven);

    [[nodiscard]] QTableView &table() const;

    /// Waits until the rows of the file that is open are seen, with their texts.
    void waitForRows() const;

    /// The cell under @p header in the row of @p task; without a task, in the first row.
    [[nodiscard]] QModelIndex cell(core::Id task, const QString &header) const;

    /// Types @p text over @p cell and ends with Enter.
    void enter(const QModelIndex &cell, const QString &text) const;

    /// The same, and waits until it is written.
    void type(const QModelIndex &cell, const QString &text) const;

    void trigger(ui::ActionId action) const;

    /// Presses @p key as the shortcut of an action.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    /// Waits until nothing is being written any more.
    void settle() const;

    /// Waits until @p isSo; whether it came to be.
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &isSo);

private:
    void activate() const;

    ui::MainWindow &m_window;
};

} // namespace tests

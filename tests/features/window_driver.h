// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "ui/main_window/main_window.h"

#include <QTableView>

namespace tests {

/// A window over a file, driven as a user drives it: by keys, actions and what is seen.
class WindowDriver
{
public:
    /// @param file must outlive the driver.
    explicit WindowDriver(DayingFile &file);

    /// Opens the file of the driver and waits until its rows are seen.
    void open();

    /// Opens @p path and waits until it is open or was refused.
    void tryToOpen(const QString &path);

    /// The cell under @p header in the row of @p task.
    [[nodiscard]] QModelIndex cell(core::Id task, const QString &header) const;

    /// Types @p text over @p cell and ends with Enter.
    void type(const QModelIndex &cell, const QString &text);

    void trigger(ui::ActionId action);

    /// Waits until nothing is being written any more.
    void settle();

    /// Waits until @p isSo; whether it came to be.
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &isSo);

    [[nodiscard]] QTableView &table() const;

    /// The person responsible as the file has it.
    [[nodiscard]] QString personOf(core::Id task);

    DayingFile &file;
    FakePrompts prompts;
    ui::MainWindow window;
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/table_driver.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"

namespace tests {

/// A window over a file, driven as a user drives it: by keys, actions and what is seen.
class WindowDriver : public TableDriver
{
public:
    /// @param daying must outlive the driver.
    /// @param backups folder of all backups; empty = none are made.
    explicit WindowDriver(DayingFile &daying, const QString &backups = {});

    /// Opens the file of the driver and waits until its rows are seen.
    void open();

    /// Opens @p path and waits until it is open or was refused.
    void tryToOpen(const QString &path);

    /// The person responsible as the file has it.
    [[nodiscard]] QString personOf(core::Id task);

    DayingFile &file;
    FakePrompts prompts;
    ui::MainWindow window;
};

} // namespace tests

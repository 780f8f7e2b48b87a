// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/window_driver.h"
#include "ui/imports/mapping_page.h"
#include "ui/style/primary_button.h"

namespace tests {

/// Waits until the window asks what the columns of a table hold, and leaves them as guessed.
inline void acceptColumns(const QWidget &window)
{
    auto *page = window.findChild<ui::MappingPage *>();
    REQUIRE(page);
    REQUIRE(WindowDriver::waitUntil([page] { return page->isAsking(); }));
    page->findChild<ui::PrimaryButton *>()->click();
}

} // namespace tests

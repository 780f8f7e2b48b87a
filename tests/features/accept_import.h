// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/window_driver.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/preview_page.h"
#include "ui/style/primary_button.h"

namespace tests {

/// Waits until @p window asks on the page @p Page, and goes on with what it offers.
template <typename Page> void acceptOn(const QWidget &window)
{
    auto *page = window.findChild<Page *>();
    REQUIRE(page);
    REQUIRE(WindowDriver::waitUntil([page] { return page->isAsking(); }));
    page->template findChild<ui::PrimaryButton *>()->click();
}

/// Leaves the columns of a table as guessed, and imports what is new in it.
inline void acceptImport(const QWidget &window)
{
    acceptOn<ui::MappingPage>(window);
    acceptOn<ui::PreviewPage>(window);
}

} // namespace tests

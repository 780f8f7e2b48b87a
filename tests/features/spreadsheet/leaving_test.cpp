// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was typed when the window is closed: it is in the file, or the window stays.
#include "tests/features/spreadsheet/hands.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "tests/support/waiting.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/ledger/ledger_view.h"

#include <QTest>

namespace {

using core::ColumnField;
using tests::kFirstTask;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

bool isGone(const SpreadsheetWindow &clerk)
{
    return SpreadsheetWindow::waitUntil([&clerk] { return !clerk.window.isVisible(); });
}

} // namespace

TEST_CASE("What stands in an open editor is in the file when the window is closed", "[spreadsheet]")
{
    tests::DayingFile file;
    {
        SpreadsheetWindow clerk(file);
        clerk.click(kFirstTask, ColumnField::Problem);
        typeKeys("last words");
        clerk.window.close();
        REQUIRE(isGone(clerk));
    }
    CHECK(file.task(kFirstTask).problem == QStringLiteral("last words"));
    CHECK(file.isClean());
}

TEST_CASE("What was typed into a row that is still being read is in the file when the window goes",
          "[spreadsheet]")
{
    tests::DayingFile file;
    tests::addManyTasks(file);
    const core::Id last = tests::manyTask(tests::kManyTasks - 1);
    const core::Id middle = tests::manyTask(1800);
    {
        SpreadsheetWindow clerk(file);
        REQUIRE(SpreadsheetWindow::waitUntil(
            [&clerk] { return clerk.model().filledRowCount() == tests::kManyTasks + 9; }));
        REQUIRE(clerk.model().bundle(last) == nullptr);
        clerk.view().setCurrentIndex(clerk.at(middle, ColumnField::Content));
        typeKeys("middle");
        clerk.view().setCurrentIndex(clerk.at(last, ColumnField::Content));
        typeKeys("end");
        REQUIRE(clerk.model().bundle(last) == nullptr);
        clerk.window.close();
        REQUIRE(isGone(clerk));
        CHECK(clerk.prompts.messages.isEmpty());
    }
    CHECK(file.task(middle).content == QStringLiteral("middle"));
    CHECK(file.task(last).content == QStringLiteral("end"));
    CHECK(file.isClean());
}

TEST_CASE("A text its cell refuses keeps the window, with the reason beside it", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Percent);
    typeKeys("much");
    clerk.window.close();
    const auto &field = *clerk.view().findChild<ui::CellTextEdit *>();
    REQUIRE(SpreadsheetWindow::waitUntil(
        [&field] { return field.isVisible() && field.toPlainText() == QStringLiteral("much"); }));
    CHECK(clerk.window.isVisible());
    // Mended it is written, and nothing closes by itself afterwards.
    tap(Qt::Key_A, Qt::ControlModifier);
    typeKeys("70");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Percent, QStringLiteral("70")));
    CHECK(clerk.window.isVisible());
    clerk.window.close();
    CHECK(isGone(clerk));
}

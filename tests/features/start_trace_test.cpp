// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_trace.h"
#include "tests/features/window_driver.h"

using tests::WindowDriver;

TEST_CASE("a measurement is told once of the window and once of the first rows")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    QStringList lines;
    const app::StartTrace trace(
        driver.window, [&lines](const char *line) { lines.append(QString::fromLatin1(line)); });
    driver.window.update();
    REQUIRE(WindowDriver::waitUntil([&lines] { return lines.size() == 1; }));
    driver.open();
    REQUIRE(WindowDriver::waitUntil([&lines] { return lines.size() == 2; }));
    driver.window.update();
    driver.open();
    CHECK(lines
          == QStringList {QStringLiteral("window painted"), QStringLiteral("first rows painted")});
}

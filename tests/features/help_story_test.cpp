// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"
#include "ui/help/manual_window.h"

#include <QPushButton>
#include <QTemporaryDir>

using tests::WindowDriver;
using ui::ActionId;

TEST_CASE("F1 explains the page in front, and the first five minutes become a sheet of paper")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.trigger(ActionId::ShowAlerts);
    driver.trigger(ActionId::Manual);
    auto *manual = driver.window.findChild<ui::ManualWindow *>();
    REQUIRE(manual);
    CHECK(manual->isVisible());
    CHECK(manual->chapter() == QStringLiteral("alerts"));

    driver.trigger(ActionId::FiveMinutes);
    CHECK(driver.window.findChildren<ui::ManualWindow *>().size() == 1);
    CHECK(manual->chapter() == QStringLiteral("five-minutes"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("五分钟上手.pdf"));
    driver.prompts.pathToSave = path;
    for (QPushButton *button : manual->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Save PDF…"))
            button->click();
    }
    CHECK(driver.prompts.names == QStringList {QStringLiteral("五分钟上手")});
    CHECK(WindowDriver::waitUntil([&] { return QFileInfo(path).size() > 5000; }));
}

TEST_CASE("about says what a fault report needs, and nothing of the ledger")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.trigger(ActionId::About);
    REQUIRE(driver.prompts.messages.size() == 1);
    const ui::Message about = driver.prompts.messages.first();
    CHECK(about.copyVerb == QStringLiteral("Copy diagnostics"));
    const QString lines = about.lines.join(u'\n');
    CHECK(lines.contains(QStringLiteral("Qt ") + QLatin1String(qVersion())));
    CHECK(lines.contains(QStringLiteral("SQLite 3.")));
    CHECK(lines.contains(QStringLiteral("paper font: ")));
    CHECK_FALSE(lines.contains(QStringLiteral("大英")));
    CHECK_FALSE(lines.contains(QStringLiteral(".duban")));
}

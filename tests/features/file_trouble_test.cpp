// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"
#include "ui/main_window/band.h"

#include <QAction>
#include <QFile>

using tests::WindowDriver;
using ui::ActionId;

namespace {

QString fileWith(const tests::DayingFile &file, const QByteArray &bytes)
{
    const QString path = file.folder.filePath(QStringLiteral("别的.duban"));
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(bytes);
    return path;
}

} // namespace

TEST_CASE("a file that is not there is said in a sentence, and the window stays")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.tryToOpen(file.folder.filePath(QStringLiteral("没有.duban")));
    CHECK_FALSE(driver.window.desk().isOpen());
    REQUIRE(driver.prompts.messages.size() == 1);
    CHECK(driver.prompts.messages.first().text.contains(QStringLiteral("没有.duban")));
    CHECK(driver.window.isVisible());
}

TEST_CASE("a file that is not ours leaves the one that is open open")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.window.openFile(fileWith(file, "no ledger at all"));
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    REQUIRE(WindowDriver::waitUntil([&] { return driver.window.desk().isOpen(); }));
    CHECK(driver.window.desk().path() == file.path());
}

TEST_CASE("a table that cannot be read is said and changes nothing")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.prompts.pathToOpen = file.folder.filePath(QStringLiteral("没有.xlsx"));
    driver.trigger(ActionId::ImportTable);
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    CHECK(driver.prompts.questions.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE("a backup is written and said; an existing file is not written over")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QString path = file.folder.filePath(QStringLiteral("备份.duban"));
    driver.prompts.pathToSave = path;
    driver.trigger(ActionId::BackUp);
    REQUIRE(WindowDriver::waitUntil([&path] { return QFile::exists(path); }));
    driver.trigger(ActionId::BackUp);
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    CHECK(driver.prompts.messages.first().text.contains(QStringLiteral("备份.duban")));
}

TEST_CASE("a file deleted while it is open is said in the band and written no more")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    REQUIRE(QFile::remove(file.path()));
    const auto *band = driver.window.findChild<ui::Band *>();
    REQUIRE(WindowDriver::waitUntil([band] { return !band->text().isEmpty(); }));
    CHECK_FALSE(driver.window.actions().action(ActionId::AddTask)->isEnabled());
}

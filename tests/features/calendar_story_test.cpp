// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "tests/features/window_driver.h"
#include "ui/basics/year_view.h"
#include "ui/main_window/band.h"

#include <QAction>
#include <QFile>
#include <QTest>
#include <QToolButton>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

const QDate kTuesday(2021, 12, 28);
const QDate kThursday(2021, 12, 30);

QString remaining(const WindowDriver &driver)
{
    return driver.cell(dayingTask(1, 1), core::columnHeader(core::ColumnField::Remaining))
        .data()
        .toString();
}

void toggle(WindowDriver &driver, QDate day)
{
    driver.trigger(ActionId::ShowCalendar);
    auto *view = driver.window.findChild<ui::YearView *>();
    view->setCurrent(day);
    QTest::keyClick(view, Qt::Key_Space);
    driver.trigger(ActionId::ShowLedger);
}

} // namespace

// The task is due on Friday 31 December 2021: Wednesday, Thursday and Friday are left.
TEST_CASE("a day taken off changes what is left of every task at once, and after a restart")
{
    tests::DayingFile file;
    file.clock.setToday(kTuesday);
    {
        WindowDriver driver(file);
        driver.open();
        CHECK(remaining(driver).startsWith(u'3'));
        toggle(driver, kThursday);
        CHECK(WindowDriver::waitUntil([&] { return remaining(driver).startsWith(u'2'); }));
        driver.window.close();
    }
    const core::LocalDaysFile days(file.folder.filePath(QStringLiteral("workdays.txt")));
    CHECK(days.load()->changeOf(kThursday) == std::optional(false));
}

TEST_CASE("the band of a year without holidays leads to their import, and goes with it")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2026, 12, 1));
    WindowDriver driver(file);
    QFile notice(file.folder.filePath(QStringLiteral("2027.txt")));
    REQUIRE(notice.open(QIODevice::WriteOnly));
    notice.write("2027: 01-01..01-03 | 01-09\n");
    notice.close();
    driver.open();
    driver.prompts.pathToOpen = notice.fileName();
    driver.prompts.accepts = true;
    auto *band = driver.window.findChild<ui::Band *>();
    CHECK(band->text().contains(QStringLiteral("2027")));
    band->findChild<QToolButton *>()->click();
    REQUIRE(driver.prompts.questions.size() == 1);
    CHECK(band->text().isEmpty());
    CHECK(driver.window.findChild<ui::YearView *>()->current().year() == 2027);
    driver.window.close();
}

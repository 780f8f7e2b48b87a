// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"
#include "ui/actions/actions.h"
#include "ui/basics/calendar_page.h"
#include "ui/basics/year_view.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using ui::ActionId;
using ui::CalendarPage;

namespace {

const QDate kThursday(2026, 8, 6);

/// The page on 24 September 2026 over a folder of its own.
struct CalendarPageDesk
{
    CalendarPageDesk()
        : page({core::LocalDaysFile(path()), clock, actions, prompts})
    {
        actions.setState(ui::Need::File);
        page.resize(1302, 700);
        QObject::connect(&page,
                         &CalendarPage::calendarChanged,
                         &page,
                         [this](const core::WorkCalendar &now) { calendar = now; });
    }

    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("duban/workdays.txt"));
    }

    [[nodiscard]] QString fileWith(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QStringLiteral("2027.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] core::LocalDays kept() const { return *core::LocalDaysFile(path()).load(); }

    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->text().contains(text);
        });
    }

    void toggle(QDate day)
    {
        view()->setCurrent(day);
        QTest::keyClick(view(), Qt::Key_Space);
    }

    [[nodiscard]] ui::YearView *view() const { return page.findChild<ui::YearView *>(); }

    QTemporaryDir folder;
    tests::FakeClock clock {QDate(2026, 9, 24)};
    tests::FakePrompts prompts;
    ui::Actions actions;
    CalendarPage page;
    std::optional<core::WorkCalendar> calendar;
};

const QByteArray kNextYear = R"({"year": 2027, "days": [
    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
    {"name": "元旦", "date": "2027-01-09", "isOffDay": false}]})";

} // namespace

TEST_CASE("the year of today is shown with its source and its workdays")
{
    const CalendarPageDesk desk;
    CHECK(desk.view()->current() == QDate(2026, 9, 24));
    CHECK(desk.says(QStringLiteral("Notice of the State Council · 248")));
}

TEST_CASE("a day taken off is kept, told, and taken back by the same key")
{
    CalendarPageDesk desk;
    const QSignalSpy reported(&desk.page, &CalendarPage::reported);
    desk.toggle(kThursday);
    CHECK(desk.kept().changeOf(kThursday) == std::optional(false));
    REQUIRE(desk.calendar.has_value());
    CHECK_FALSE(desk.calendar->isWorkday(kThursday));
    CHECK(reported.count() == 1);
    CHECK(desk.says(QStringLiteral("247")));

    desk.toggle(kThursday);
    CHECK(desk.kept() == core::LocalDays());
    CHECK(*desk.calendar == core::WorkCalendar::builtIn());
}

TEST_CASE("a change made meanwhile by another window is not lost")
{
    CalendarPageDesk desk;
    core::LocalDays other;
    other.setChange(QDate(2026, 8, 7), false);
    REQUIRE(core::LocalDaysFile(desk.path()).save(other).has_value());
    desk.toggle(kThursday);
    CHECK(desk.kept().changesOf(2026).size() == 2);
}

TEST_CASE("the next year is imported once what it changes was seen")
{
    CalendarPageDesk desk;
    desk.prompts.pathToOpen = desk.fileWith(kNextYear);
    desk.actions.action(ActionId::ImportHolidays)->trigger();
    REQUIRE(desk.prompts.questions.size() == 1);
    CHECK_FALSE(desk.calendar.has_value()); // not accepted yet

    desk.prompts.accepts = true;
    desk.actions.action(ActionId::ImportHolidays)->trigger();
    REQUIRE(desk.calendar.has_value());
    CHECK(desk.calendar->knowsYear(2027));
    CHECK_FALSE(desk.calendar->isWorkday(QDate(2027, 1, 1)));
    CHECK(desk.calendar->isWorkday(QDate(2027, 1, 9)));
    CHECK(desk.view()->current().year() == 2027);
    CHECK(desk.says(QStringLiteral("(imported)")));
    CHECK(desk.kept().calendar() == *desk.calendar);
}

TEST_CASE("a file that is no list of holidays is told and changes nothing")
{
    CalendarPageDesk desk;
    desk.prompts.accepts = true;
    desk.prompts.pathToOpen = desk.fileWith("hello");
    desk.actions.action(ActionId::ImportHolidays)->trigger();
    CHECK(desk.prompts.messages.size() == 1);
    CHECK(desk.prompts.questions.isEmpty());
    CHECK_FALSE(QFile::exists(desk.path()));
}

TEST_CASE("the changes of a year are taken back together")
{
    CalendarPageDesk desk;
    desk.toggle(kThursday);
    desk.toggle(QDate(2026, 10, 10));
    desk.prompts.accepts = true;
    const QList<QToolButton *> buttons = desk.page.findChildren<QToolButton *>();
    const auto restore
        = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
              return button->text() == QStringLiteral("Take back changes…");
          });
    REQUIRE(restore != buttons.cend());
    REQUIRE((*restore)->isEnabled());
    (*restore)->click();
    CHECK(desk.kept() == core::LocalDays());
    CHECK_FALSE((*restore)->isEnabled());
}

TEST_CASE("a file of days with a slip is told and not written over")
{
    CalendarPageDesk desk;
    REQUIRE(QDir().mkpath(desk.folder.filePath(QStringLiteral("duban"))));
    QFile file(desk.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2026: 08-66 |\n");
    file.close();
    desk.page.show();
    CHECK(desk.says(QStringLiteral("cannot be read")));
    desk.toggle(kThursday);
    REQUIRE(desk.prompts.messages.size() == 1);
    CHECK(desk.prompts.messages.first().text.contains(QStringLiteral("Line 1")));
    CHECK(core::LocalDaysFile(desk.path()).load().error().kind == core::ErrorKind::InputDamaged);
}

TEST_CASE("in a small window the year is scrolled, and the current day stays in sight")
{
    CalendarPageDesk desk;
    desk.page.resize(846, 400);
    desk.page.show();
    auto *area = desk.page.findChild<QScrollArea *>();
    const auto isSeen = [&](QDate day) {
        const QRect place = desk.view()->rectOf(day);
        return area->viewport()->rect().contains(
            place.translated(desk.view()->mapTo(area->viewport(), QPoint())));
    };
    CHECK(desk.view()->height() > area->viewport()->height());
    CHECK(desk.view()->width() <= area->viewport()->width());
    CHECK(isSeen(QDate(2026, 9, 24)));
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 12, 31)}) {
        desk.page.showDay(day);
        CHECK(isSeen(day));
    }
    desk.page.resize(1302, 700);
    CHECK(QTest::qWaitFor([area] { return !area->verticalScrollBar()->isVisible(); }));
}

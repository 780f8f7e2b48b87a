// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_model.h"
#include "tests/support/work_days.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/reminder_band.h"

#include <QSignalSpy>
#include <QToolButton>

using tests::DeskFixture;
using ui::SilencedFiles;

namespace {

/// The band over the file of 大英县民政局 on 27 December 2021, when three tasks are due in four
/// workdays.
class ReminderFixture : public DeskFixture
{
public:
    ReminderFixture()
    {
        show(QDate(2021, 12, 27));
        open(file.path());
        read();
    }

    void show(QDate day) { file.clock.setToday(day); }

    void read()
    {
        const QSignalSpy loaded(&alerts, &core::AlertModel::loaded);
        alerts.refresh();
        REQUIRE(becomes([&loaded] { return !loaded.isEmpty(); }));
        reminder.update();
    }

    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (auto *each : band.findChildren<QToolButton *>()) {
            if (each->text() == text && each->isVisibleTo(&band))
                return each;
        }
        return nullptr;
    }

    /// Another start of the program: what was remembered is all it knows.
    [[nodiscard]] QString textOfNextStart(const ui::ShownReminderList &shown)
    {
        ui::Band next;
        ui::ReminderBand again {{next, desk, clock, alerts}};
        again.setShown(shown);
        again.update();
        return next.text();
    }

    ui::AsOfClock clock {file.clock};
    ui::Band band;
    core::AlertModel alerts {{desk.store(), clock, tests::workDays()}};
    ui::ReminderBand reminder {{band, desk, clock, alerts}};
};

} // namespace

TEST_CASE_METHOD(ReminderFixture, "the day's reminder stands in the band until it is put away")
{
    // The days off are those of New Year, 1 to 3 January 2022. Four workdays before, no step of the
    // ladder falls.
    CHECK(band.text().startsWith(
        QStringLiteral("Today: 3 task(s) due within the next 5 workdays. Days off")));

    const QSignalSpy silenced(&reminder, &ui::ReminderBand::silenced);
    button(QStringLiteral("Not again today"))->click();
    CHECK(band.text().isEmpty());
    REQUIRE(silenced.count() == 1);
    CHECK(silenced.first().first().value<SilencedFiles>()
          == SilencedFiles {QDate(2021, 12, 27), {file.path()}});
}

TEST_CASE_METHOD(ReminderFixture, "a reminder put away comes back on the next day, with the news")
{
    reminder.setSilenced({QDate(2021, 12, 27), {file.path()}});
    CHECK(band.text().isEmpty());

    show(QDate(2022, 1, 4)); // the first workday of the year
    read();
    CHECK(band.text()
          == QStringLiteral(
              "Today: 3 task(s) newly overdue (No lead unit 3); 3 task(s) on the list of "
              "reminders (proposed: red slip 3)."));
}

TEST_CASE_METHOD(ReminderFixture, "what was put away for another file is still said for this one")
{
    reminder.setSilenced({QDate(2021, 12, 27), {QStringLiteral("/other.duban")}});
    CHECK_FALSE(band.text().isEmpty());
}

TEST_CASE_METHOD(ReminderFixture, "a day looked back at, and no file at all, are not reminded of")
{
    clock.setAsOf(QDate(2021, 12, 28));
    reminder.update();
    CHECK(band.text().isEmpty());

    clock.setAsOf({});
    reminder.update();
    CHECK_FALSE(band.text().isEmpty());
    desk.close();
    reminder.update();
    CHECK(band.text().isEmpty());
}

TEST_CASE_METHOD(ReminderFixture, "a day without news has no reminder")
{
    show(QDate(2021, 8, 2));
    read();
    CHECK(band.text().isEmpty());
}

TEST_CASE_METHOD(ReminderFixture,
                 "a step of the ladder is said at the first start of its day alone")
{
    const QSignalSpy shown(&reminder, &ui::ReminderBand::shown);
    show(QDate(2021, 12, 28)); // three workdays before
    read();
    CHECK(band.text().contains(
        QStringLiteral("3 task(s) on the list of reminders (proposed: blue slip (reminder) 3)")));
    REQUIRE(shown.count() == 1);
    const auto list = shown.first().first().value<ui::ShownReminderList>();
    REQUIRE(list.size() == 1);
    CHECK(list.first().path == file.path());
    CHECK(list.first().day == QDate(2021, 12, 28));
    CHECK(list.first().steps.size() == 3);

    // It stands while the program runs, and is remembered once.
    reminder.update();
    CHECK(band.text().contains(QStringLiteral("list of reminders")));
    CHECK(shown.count() == 1);

    const QString next = textOfNextStart(list);
    CHECK(next.startsWith(QStringLiteral("Today: 3 task(s) due within the next 5 workdays.")));
    CHECK_FALSE(next.contains(QStringLiteral("list of reminders")));
    CHECK(textOfNextStart({}).contains(QStringLiteral("list of reminders")));
}

TEST_CASE_METHOD(ReminderFixture, "the band leads to the list of reminders where there is one")
{
    CHECK(button(QStringLiteral("Show the list")) == nullptr);
    show(QDate(2021, 12, 28));
    read();
    const QSignalSpy wanted(&reminder, &ui::ReminderBand::listWanted);
    REQUIRE(button(QStringLiteral("Show the list")) != nullptr);
    button(QStringLiteral("Show the list"))->click();
    CHECK(wanted.count() == 1);
    CHECK_FALSE(band.text().isEmpty());
}

TEST_CASE_METHOD(ReminderFixture, "what a more urgent band hides has not been shown")
{
    const QSignalSpy shown(&reminder, &ui::ReminderBand::shown);
    band.say(ui::BandRank::FilePlace, {QStringLiteral("On a network drive."), {}, {}});
    show(QDate(2021, 12, 28));
    read();
    CHECK(shown.isEmpty());
    band.withdraw(ui::BandRank::FilePlace);
    reminder.update();
    CHECK(shown.count() == 1);
    CHECK(reminder.shownBefore() == QDate());
    show(QDate(2021, 12, 30));
    CHECK(reminder.shownBefore() == QDate(2021, 12, 28));
}

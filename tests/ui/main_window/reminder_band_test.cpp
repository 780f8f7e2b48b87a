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

    ui::AsOfClock clock {file.clock};
    ui::Band band;
    core::AlertModel alerts {{desk.store(), clock, tests::workDays()}};
    ui::ReminderBand reminder {{band, desk, clock, alerts}};
};

} // namespace

TEST_CASE_METHOD(ReminderFixture, "the day's reminder stands in the band until it is put away")
{
    // The days off are those of New Year, 1 to 3 January 2022.
    CHECK(band.text().startsWith(
        QStringLiteral("Today: 3 task(s) due within the next 5 workdays. Days off")));

    const QSignalSpy silenced(&reminder, &ui::ReminderBand::silenced);
    band.findChild<QToolButton *>()->click();
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
    CHECK(band.text() == QStringLiteral("Today: 3 task(s) newly overdue (No lead unit 3)."));
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/work_days.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/sample_desk.h"
#include "ui/main_window/window_bands.h"

#include <QLocale>
#include <QSignalSpy>
#include <QToolButton>

using tests::DeskFixture;

namespace {

class BandsFixture : public DeskFixture
{
public:
    ui::AsOfClock clock {file.clock};
    ui::Band band;
    ui::SampleDesk samples {{desk,
                             prompts,
                             file.clock,
                             file.ids,
                             tests::workDays(),
                             {},
                             file.folder.filePath(QStringLiteral("示例"))}};
    ui::WindowBands bands {{band, desk, samples, clock, tests::workDays()}};
};

} // namespace

TEST_CASE_METHOD(BandsFixture, "a file that can be written today needs no band")
{
    open(file.path());
    bands.update();
    CHECK(band.text().isEmpty());
}

TEST_CASE_METHOD(BandsFixture, "a day looked back at is named, with the way back")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    clock.setAsOf(QDate(2021, 12, 20));
    bands.update();
    CHECK(band.text().contains(QStringLiteral("20 December 2021")));
    const QSignalSpy wanted(&bands, &ui::WindowBands::backToTodayWanted);
    band.findChild<QToolButton *>()->click();
    CHECK(wanted.count() == 1);
    clock.setAsOf({});
    bands.update();
    CHECK(band.text().isEmpty());
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(BandsFixture, "a year without known holidays is named while a file is open")
{
    clock.setAsOf(QDate(2050, 3, 1));
    bands.update();
    CHECK_FALSE(band.text().contains(QStringLiteral("holidays of 2050")));
    open(file.path());
    clock.setAsOf({});
    file.clock.setToday(QDate(2050, 3, 1));
    bands.update();
    CHECK(band.text().contains(QStringLiteral("holidays of 2050")));
}

TEST_CASE_METHOD(BandsFixture, "a file that is gone is said above everything else, with what to do")
{
    open(file.path());
    REQUIRE(QFile::remove(file.path()));
    REQUIRE(becomes([this] { return desk.readOnlyReason().has_value(); }));
    clock.setAsOf(QDate(2021, 12, 20));
    bands.update();
    CHECK(band.text().contains(QStringLiteral("open it again")));
    CHECK(desk.editor().isReadOnly());
}

TEST_CASE_METHOD(BandsFixture, "a sample says which public document it is taken from")
{
    samples.open(ui::samples().at(1));
    REQUIRE(becomes([this] { return samples.current().has_value(); }));
    clock.setAsOf(samples.current()->asOf);
    bands.update();
    CHECK(band.text().contains(QStringLiteral("“深学细悟找差距、对标竞进开新局”工作实施方案")));

    open(file.path());
    bands.update();
    CHECK_FALSE(band.text().contains(QStringLiteral("对标竞进")));
}

TEST_CASE_METHOD(BandsFixture, "from December on the next year is asked for, with the way to it")
{
    open(file.path());
    file.clock.setToday(QDate(2026, 11, 30));
    bands.update();
    CHECK(band.text().isEmpty());
    file.clock.setToday(QDate(2026, 12, 1));
    bands.update();
    CHECK(band.text().contains(QStringLiteral("holidays of 2027")));
    const QSignalSpy wanted(&bands, &ui::WindowBands::importWanted);
    band.findChild<QToolButton *>()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toInt() == 2027);
}

TEST_CASE_METHOD(BandsFixture, "a year whose holidays have come needs no band")
{
    core::WorkCalendar calendar = tests::workDays();
    ui::WindowBands own {{band, desk, samples, clock, calendar}};
    open(file.path());
    file.clock.setToday(QDate(2026, 12, 1));
    own.update();
    CHECK_FALSE(band.text().isEmpty());
    calendar.setYearKnown(2027);
    own.update();
    CHECK(band.text().isEmpty());
}

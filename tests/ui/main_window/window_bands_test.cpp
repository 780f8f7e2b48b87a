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

TEST_CASE_METHOD(BandsFixture,
                 "who edits the file elsewhere is named, and when it is free it can be taken")
{
    ui::FileDesk other({file.clock, file.ids, {QStringLiteral("李红"), QStringLiteral("二号机")}});
    other.open(file.path());
    REQUIRE(becomes([&other] { return other.isOpen(); }));
    open(file.path());
    bands.update();
    CHECK(band.text().contains(QStringLiteral("李红")));
    CHECK(band.text().contains(QStringLiteral("二号机")));
    CHECK(band.text().contains(
        file.clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    auto *action = band.findChild<QToolButton *>();
    CHECK(action->text().isEmpty());

    other.close();
    REQUIRE(becomes([this] { return desk.isReleased(); }));
    bands.update();
    CHECK(band.text().contains(QStringLiteral("no longer")));
    const QSignalSpy wanted(&bands, &ui::WindowBands::openWanted);
    action->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == file.path());
}

TEST_CASE_METHOD(BandsFixture,
                 "after a crash the band says what happened and what is there, until understood")
{
    QFile left(core::lockPathOf(file.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("{\"person\":\"李红\",\"since\":\"2021-07-23T08:30:00Z\",\"newest\":\"2\"}");
    left.close();
    open(file.path());
    REQUIRE(becomes([this] { return !band.text().isEmpty(); }));
    CHECK(band.text().contains(QStringLiteral("did not end properly")));
    CHECK(band.text().contains(QStringLiteral("李红")));
    CHECK(band.text().contains(QStringLiteral("Nothing confirmed as saved is lost")));
    CHECK(band.text().contains(QStringLiteral("Import 9 task(s) (张某")));
    band.findChild<QToolButton *>()->click();
    CHECK(band.text().isEmpty());
    bands.update();
    CHECK(band.text().isEmpty());
}

TEST_CASE_METHOD(BandsFixture, "a file on a network drive is said once")
{
    QStringList asked;
    ui::Band own;
    ui::WindowBands network {
        {own, desk, samples, clock, tests::workDays(), [&asked](const QString &path) {
             asked.append(path);
             return true;
         }}};
    open(file.path());
    network.update();
    CHECK(asked == QStringList {file.path()});
    CHECK(own.text().contains(QStringLiteral("network drive")));
    own.findChild<QToolButton *>()->click();
    CHECK(own.text().isEmpty());
    network.update();
    CHECK(own.text().isEmpty());
}

TEST_CASE_METHOD(BandsFixture, "a file in a folder that a service keeps in step is said once")
{
    ui::Band own;
    ui::WindowBands synced {{own,
                             desk,
                             samples,
                             clock,
                             tests::workDays(),
                             [](const QString &) { return false; },
                             [](const QString &) { return QStringLiteral("坚果云"); }}};
    open(file.path());
    synced.update();
    CHECK(own.text().startsWith(QStringLiteral("坚果云 copies this folder")));
    own.findChild<QToolButton *>()->click();
    CHECK(own.text().isEmpty());
    synced.update();
    CHECK(own.text().isEmpty());
}

TEST_CASE("a backup that failed is said in the band, and editing goes on")
{
    tests::DayingFile file;
    const QString root = file.folder.filePath(QStringLiteral("backups"));
    QFile inTheWay(root);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    ui::FileDesk desk(file.context(), root);
    ui::AsOfClock clock(file.clock);
    ui::Band band;
    tests::FakePrompts prompts;
    const core::WorkCalendar &calendar = tests::workDays();
    ui::SampleDesk samples {{desk, prompts, file.clock, file.ids, calendar, {}, root}};
    const ui::WindowBands bands {{band, desk, samples, clock, calendar}};
    desk.open(file.path());
    REQUIRE(DeskFixture::becomes([&desk] { return desk.isOpen(); }));
    desk.checkPages();
    REQUIRE(DeskFixture::becomes([&band] { return !band.text().isEmpty(); }));
    CHECK(band.text().contains(QStringLiteral("automatic backup could not be written")));
    CHECK_FALSE(desk.editor().isReadOnly());
    band.findChild<QToolButton *>()->click();
    CHECK(band.text().isEmpty());
}

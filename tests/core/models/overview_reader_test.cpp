// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/overview_reader.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/example_county.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

namespace {

constexpr int kPatience = 20000; // milliseconds

/// The file of the county, open for writing, and a reader over it.
struct Desk
{
    Desk()
    {
        const QString path = folder.filePath(QStringLiteral("示例.duban"));
        auto file = Store::create(path, QStringLiteral("示例县民政局"), context());
        REQUIRE(file.has_value());
        REQUIRE((*file)->apply(tests::countyImport()).has_value());
        file->reset();
        auto opened = store.open(path, OpenMode::ReadWrite);
        REQUIRE(until([&opened] { return opened.isFinished(); }));
        REQUIRE(opened.result().has_value());
    }

    StoreContext context() { return {clock, ids, {QStringLiteral("张某"), {}}}; }

    template <typename C> static bool until(C condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }

    bool shows(Count count, int number)
    {
        return until([&] { return reader.overview().counts.number(count) == number; });
    }

    QTemporaryDir folder;
    tests::FakeClock clock {tests::kCountyToday};
    tests::CountingIdSource ids {100000};
    WorkCalendar calendar = WorkCalendar::builtIn();
    StoreThread store {context()};
    OverviewReader reader {store, clock, calendar};
};

} // namespace

TEST_CASE("the overview is read once somebody looks")
{
    Desk desk;
    desk.reader.setLedgers({tests::kCountyLedger});
    CHECK_FALSE(desk.reader.isKnown());
    desk.reader.setWanted(true);
    REQUIRE(desk.shows(Count::Red, 9));
    CHECK(desk.reader.isKnown());
}

TEST_CASE("the overview follows what is written")
{
    Desk desk;
    desk.reader.setLedgers({tests::kCountyLedger});
    desk.reader.setWanted(true);
    REQUIRE(desk.shows(Count::Open, 43));

    Task task;
    task.id = Id {5000};
    task.ledger = tests::kCountyLedger;
    task.position = 100;
    task.title = QStringLiteral("新任务");
    ChangeSet set;
    set.insert(task);
    REQUIRE(Desk::until([written = desk.store.apply(set)] { return written.isFinished(); }));
    CHECK(desk.shows(Count::Open, 44));
}

TEST_CASE("while nobody looks nothing is read, and all that happened is known afterwards")
{
    Desk desk;
    desk.reader.setLedgers({tests::kCountyLedger});
    desk.reader.setWanted(true);
    REQUIRE(desk.shows(Count::Red, 9));
    desk.reader.setWanted(false);
    const QSignalSpy changes(&desk.reader, &OverviewReader::overviewChanged);
    desk.clock.setToday(QDate(2026, 10, 8));
    desk.reader.refresh();
    CHECK(changes.isEmpty());
    desk.reader.setWanted(true);
    CHECK(Desk::until([&changes] { return !changes.isEmpty(); }));
    CHECK(desk.reader.overview().asOf == QDate(2026, 10, 8));
}

TEST_CASE("the overview is read again for another week to compare with")
{
    Desk desk;
    desk.reader.setLedgers({tests::kCountyLedger});
    desk.reader.setWanted(true);
    REQUIRE(desk.shows(Count::Red, 9));
    CHECK(desk.reader.overview().comparedWith == Week {2026, 38});
    desk.reader.setComparedWith(Week {2026, 37});
    CHECK(Desk::until([&] { return desk.reader.overview().comparedWith == Week {2026, 37}; }));
    desk.reader.setComparedWith({});
    CHECK(Desk::until([&] { return desk.reader.overview().comparedWith == Week {2026, 38}; }));
}

TEST_CASE("without ledgers nothing is known")
{
    Desk desk;
    desk.reader.setLedgers({tests::kCountyLedger});
    desk.reader.setWanted(true);
    REQUIRE(desk.shows(Count::Red, 9));
    desk.reader.setLedgers({});
    CHECK_FALSE(desk.reader.isKnown());
    CHECK(desk.reader.overview().counts.number(Count::All) == 0);
}

TEST_CASE("a file that is gone is told")
{
    Desk desk;
    desk.store.close();
    const QSignalSpy failures(&desk.reader, &OverviewReader::failed);
    desk.reader.setLedgers({tests::kCountyLedger});
    desk.reader.setWanted(true);
    CHECK(Desk::until([&failures] { return !failures.isEmpty(); }));
    CHECK_FALSE(desk.reader.isKnown());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/directory_reader.h"
#include "core/views/unit_edit.h"
#include "tests/core/models/model_desk.h"

using namespace core;

namespace {

struct ReaderDesk : tests::ModelDesk
{
    ReaderDesk()
        : reader(store)
    {
        reader.setWatched(true);
        reader.refresh();
        REQUIRE(until([this] { return !reader.directory().units.isEmpty(); }));
    }

    DirectoryReader reader;
};

} // namespace

TEST_CASE("units and persons are read and follow what is written")
{
    ReaderDesk desk;
    const Unit office = desk.reader.directory().units.first();
    CHECK(office.name == QStringLiteral("大英县民政局"));
    CHECK_FALSE(desk.reader.directory().people.isEmpty());

    Unit renamed = office;
    renamed.shortName = QStringLiteral("县局");
    desk.write(*changeUnit(desk.reader.directory(), renamed));
    CHECK(desk.until([&desk] {
        return desk.reader.directory().units.first().shortName == QStringLiteral("县局");
    }));
}

TEST_CASE("while nobody watches nothing is read, and what has changed comes afterwards")
{
    ReaderDesk desk;
    desk.reader.setWatched(false);
    Unit renamed = desk.reader.directory().units.first();
    renamed.shortName = QStringLiteral("县局");
    desk.write(*changeUnit(desk.reader.directory(), renamed));
    CHECK(desk.reader.directory().units.first().shortName.isEmpty());
    desk.reader.setWatched(true);
    CHECK(desk.until([&desk] {
        return desk.reader.directory().units.first().shortName == QStringLiteral("县局");
    }));
}

TEST_CASE("after closing nothing is left, and nothing is read until it is asked for")
{
    ReaderDesk desk;
    const QSignalSpy changed(&desk.reader, &DirectoryReader::changed);
    desk.reader.clear();
    CHECK(changed.count() == 1);
    CHECK(desk.reader.directory().units.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_parts.h"
#include "tests/support/catch.h"

#include <QList>

using namespace core;

TEST_CASE("parts follow one another without a gap and hold everything")
{
    for (const qsizetype count : {0, 1, 4999, 5000, 12'345, 1'000'000}) {
        CAPTURE(count);
        qsizetype end = 0;
        for (const WorkPart &part : workParts(count)) {
            CHECK(part.first == end);
            end = part.end;
        }
        CHECK(end == count);
    }
}

TEST_CASE("few things are one part, many are at most four")
{
    CHECK(workParts(0).size() == 1);
    CHECK(workParts(9999).size() == 1);
    CHECK(workParts(1'000'000).size() <= 4);
}

TEST_CASE("everything is worked on once, and done when the work returns")
{
    QList<int> touched(20'000, 0);
    int *const places = touched.data();
    inParts(workParts(touched.size()), [places](WorkPart part) {
        for (qsizetype place = part.first; place < part.end; ++place)
            ++places[place];
    });
    CHECK(touched == QList<int>(20'000, 1));
}

TEST_CASE("without parts nothing is done")
{
    bool isDone = false;
    inParts({}, [&isDone](WorkPart /*part*/) { isDone = true; });
    CHECK_FALSE(isDone);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("cells that say the same are held once")
{
    CellValues values;
    const quint32 first = values.placeOf({QStringLiteral("养老服务科")});
    const quint32 other = values.placeOf({QStringLiteral("社会救助科")});
    CHECK(values.placeOf({QStringLiteral("养老服务科")}) == first);
    CHECK(other != first);
    CHECK(values.size() == 2);
    CHECK(values.characters() == 10);
    CHECK(values.at(first).text == QStringLiteral("养老服务科"));
    CHECK(values.at(other).text == QStringLiteral("社会救助科"));
}

TEST_CASE("the same text of another kind or day is another cell")
{
    CellValues values;
    const quint32 text = values.placeOf({QStringLiteral("44197")});
    const quint32 number = values.placeOf({QStringLiteral("44197"), CellKind::Number});
    const quint32 date
        = values.placeOf({QStringLiteral("44197"), CellKind::Date, QDate(2021, 1, 1)});
    CHECK(values.size() == 3);
    CHECK(values.at(text).kind == CellKind::Text);
    CHECK(values.at(number).kind == CellKind::Number);
    CHECK(values.at(date).date == QDate(2021, 1, 1));
}

TEST_CASE("many cells that differ are all found again")
{
    constexpr int count = 10'000;
    CellValues values;
    for (int i = 0; i < count; ++i)
        REQUIRE(values.placeOf({QString::number(i)}) == static_cast<quint32>(i));
    for (int i = 0; i < count; ++i)
        REQUIRE(values.placeOf({QString::number(i)}) == static_cast<quint32>(i));
    CHECK(values.size() == count);
    CHECK(values.characters() == 10 + 90 * 2 + 900 * 3 + 9'000 * 4);
    CHECK(values.bytes() > count * qsizetype {sizeof(GridCell)});
}

TEST_CASE("a copy goes its own way")
{
    CellValues values;
    const quint32 first = values.placeOf({QStringLiteral("a")});
    CellValues copy = values;
    const quint32 second = copy.placeOf({QStringLiteral("b")});
    CHECK(copy.at(first).text == QStringLiteral("a"));
    CHECK(copy.at(second).text == QStringLiteral("b"));
    CHECK(values.size() == 1);
}

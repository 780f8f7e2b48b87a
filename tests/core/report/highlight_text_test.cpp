// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/highlight_text.h"
#include "tests/support/catch.h"

namespace tests {

using core::inSentence;
using core::listedThings;
using core::namedThing;

TEST_CASE("A name within a sentence loses its break and its full stop", "[highlight_text]")
{
    CHECK(inSentence(QStringLiteral("形成大英“品牌”。")) == QStringLiteral("形成大英“品牌”"));
    CHECK(inSentence(QStringLiteral("老年人参与度不\n高；")) == QStringLiteral("老年人参与度不高"));
    CHECK(inSentence(QStringLiteral("Open the canteen.")) == QStringLiteral("Open the canteen"));
    CHECK(inSentence(QStringLiteral("建食堂,3家")) == QStringLiteral("建食堂，3家"));
    CHECK(inSentence(QStringLiteral("。；")).isEmpty());
}

TEST_CASE("A thing stands with what is known of it", "[highlight_text]")
{
    CHECK(namedThing(QStringLiteral("低保复核"),
                     {QStringLiteral("社会救助科"), QString(), QStringLiteral("9月10日")})
          == QStringLiteral("低保复核（社会救助科，9月10日）"));
    CHECK(namedThing(QStringLiteral("低保复核。"), {QString(), QString()})
          == QStringLiteral("低保复核"));
    CHECK(namedThing({}, {QStringLiteral("办公室")}) == QStringLiteral("—（办公室）"));
}

TEST_CASE("Things are counted, and so many are named", "[highlight_text]")
{
    CHECK(listedThings({}).isEmpty());
    CHECK(listedThings({QStringLiteral("甲")}) == QStringLiteral("1项：甲。"));
    QStringList things = QStringLiteral("甲 乙 丙 丁 戊").split(QLatin1Char(' '));
    CHECK(listedThings(things) == QStringLiteral("5项：甲；乙；丙；丁；戊。"));
    things.append({QStringLiteral("己"), QStringLiteral("庚")});
    CHECK(listedThings(things) == QStringLiteral("7项：甲；乙；丙；丁；戊；另有2项。"));
}

} // namespace tests

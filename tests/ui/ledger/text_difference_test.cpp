// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/text_difference.h"

using ui::differenceOf;
using ui::TextDifference;

TEST_CASE("short texts are shown whole, in one line")
{
    const TextDifference shown
        = differenceOf(QStringLiteral("第一行\n第二行"), QStringLiteral("第一行"));
    CHECK(shown.before == QStringLiteral("第一行 第二行"));
    CHECK(shown.after == QStringLiteral("第一行"));
}

TEST_CASE("of 5,000 characters those round the difference are shown")
{
    const QString lead(4000, u'前');
    const QString tail(1000, u'后');
    const TextDifference shown = differenceOf(lead + QStringLiteral("6月底") + tail,
                                              lead + QStringLiteral("9月底") + tail);
    const QString before(8, u'前');
    CHECK(shown.before == u'…' + before + QStringLiteral("6月底") + QString(49, u'后') + u'…');
    CHECK(shown.after == u'…' + before + QStringLiteral("9月底") + QString(49, u'后') + u'…');
}

TEST_CASE("what was added or taken off at the end is seen")
{
    const QString text(100, u'文');
    CHECK(differenceOf(text, text + u'新').after == u'…' + QString(8, u'文') + u'新');
    CHECK(differenceOf(text, {}).after.isEmpty());
    CHECK(differenceOf({}, text).after == QString(60, u'文') + u'…');
}

TEST_CASE("a character outside the basic plane is never cut in two")
{
    const QString rare = QString::fromUcs4(U"\U00020BB7"); // 𠮷, two code units
    const TextDifference lead = differenceOf(rare.repeated(10) + QStringLiteral("甲乙"),
                                             rare.repeated(10) + QStringLiteral("甲丙"));
    CHECK(lead.before == u'…' + rare.repeated(4) + QStringLiteral("甲乙"));
    const TextDifference tail = differenceOf({}, QStringLiteral("甲") + rare.repeated(40));
    CHECK(tail.after == QStringLiteral("甲") + rare.repeated(30) + u'…');
}

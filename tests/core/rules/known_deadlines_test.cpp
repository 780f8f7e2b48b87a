// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/known_deadlines.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Event moveOf(EventKind kind, QDate date, const char16_t *phrase, QDate due)
{
    Event event;
    event.kind = kind;
    event.date = date;
    event.deadline = Id {1};
    event.oldPhrase = QString::fromUtf16(phrase);
    event.oldDue = due;
    return event;
}

} // namespace

TEST_CASE("on a day before its extension a deadline reads as it read then")
{
    TaskBundle bundle;
    bundle.deadlines.resize(2);
    bundle.deadlines[0].id = Id {1};
    bundle.deadlines[0].phrase = QStringLiteral("11月底前");
    bundle.deadlines[0].due = QDate(2026, 11, 30);
    bundle.deadlines[1].id = Id {2};
    bundle.deadlines[1].phrase = QStringLiteral("年底前");
    bundle.events
        = {moveOf(EventKind::DueCorrected, QDate(2026, 7, 1), u"8月13日", QDate(2026, 8, 13)),
           moveOf(EventKind::DueExtended, QDate(2026, 8, 28), u"8月底前", QDate(2026, 8, 31)),
           moveOf(EventKind::DueAdjusted, QDate(2026, 9, 21), u"9月底前", QDate(2026, 9, 30))};
    const auto phraseOn
        = [&bundle](QDate day) { return deadlinesKnownOn(bundle, day).constFirst().phrase; };

    CHECK(phraseOn(QDate(2026, 6, 1)) == QStringLiteral("8月底前"));
    CHECK(deadlinesKnownOn(bundle, QDate(2026, 6, 1)).constFirst().due == QDate(2026, 8, 31));
    CHECK(phraseOn(QDate(2026, 8, 28)) == QStringLiteral("9月底前"));
    CHECK(phraseOn(QDate(2026, 9, 21)) == QStringLiteral("11月底前"));
    CHECK(deadlinesKnownOn(bundle, QDate(2026, 6, 1)).constLast().phrase
          == QStringLiteral("年底前"));
}

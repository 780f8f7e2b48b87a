// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/schedule_text.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace core;

namespace {

const QDate kThursday(2026, 9, 24);

QString sentenceOf(const WorkState &state, int needed, int available)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QString text = remainingWorkText(
        {QStringLiteral("印发范本"), state, needed, available, QDate(2026, 10, 12)}, kThursday);
    QLocale::setDefault(before);
    return text;
}

} // namespace

TEST_CASE("a cell says by when work must start, and when it should have")
{
    CHECK(latestDayText({{QDate(2026, 9, 28), {}, 1}, false}, kThursday)
          == QStringLiteral("start by 09-28"));
    CHECK(latestDayText({{QDate(2026, 9, 24), {}, 0}, false}, kThursday)
          == QStringLiteral("start by 09-24"));
    CHECK(latestDayText({{QDate(2026, 9, 20), {}, -4}, false}, kThursday)
          == QStringLiteral("due to start 09-20"));
    CHECK(latestDayText({{QDate(2027, 1, 4), {}, 60}, false}, kThursday)
          == QStringLiteral("start by 2027-01-04"));
    CHECK(latestDayText({{QDate(2026, 9, 28), {}, {}}, false}, kThursday).isEmpty()); // done
}

TEST_CASE("a sentence says what must start next, and how long it can wait")
{
    CHECK(sentenceOf({{QDate(2026, 9, 28), QDate(2026, 9, 30), 1}, false}, 7, 8)
          == QStringLiteral("“印发范本” must start by 28 September, or the deadline is missed: "
                            "1 workday(s) to spare."));
    CHECK(sentenceOf({{QDate(2026, 9, 24), QDate(2026, 9, 30), 0}, false}, 8, 8)
          == QStringLiteral("“印发范本” must start on 24 September, or the deadline is missed."));
    CHECK(sentenceOf({{QDate(2026, 9, 20), QDate(2026, 9, 30), -4}, false}, 7, 8)
          == QStringLiteral("“印发范本” was due to start on 20 September, 4 workday(s) ago."));
}

TEST_CASE("where a node comes before the deadline, the sentence names it")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    RemainingWork work {QStringLiteral("基础施工"),
                        {{QDate(2026, 9, 28), QDate(2026, 9, 30), 1}, false},
                        7,
                        8,
                        QDate(2026, 10, 12),
                        QStringLiteral("主体%1完工")};
    CHECK(remainingWorkText(work, kThursday)
          == QStringLiteral("“基础施工” must start by 28 September, or the node “主体%1完工” is "
                            "missed: 1 workday(s) to spare."));
    work.state.limits.slack = 0;
    CHECK(remainingWorkText(work, kThursday)
          == QStringLiteral(
              "“基础施工” must start on 28 September, or the node “主体%1完工” is missed."));
    QLocale::setDefault(before);
}

TEST_CASE("of work that has begun the last day to finish is told")
{
    CHECK(latestDayText({{QDate(2026, 9, 20), QDate(2026, 9, 30), 1}, true}, kThursday)
          == QStringLiteral("finish by 09-30"));
    CHECK(sentenceOf({{QDate(2026, 9, 20), QDate(2026, 9, 30), 1}, true}, 7, 8)
          == QStringLiteral("“印发范本” must be done by 30 September: 1 workday(s) to spare."));
    CHECK(sentenceOf({{QDate(2026, 9, 20), QDate(2026, 9, 28), -2}, true}, 7, 8)
          == QStringLiteral("“印发范本” must be done by 28 September: 2 workday(s) short."));
}

TEST_CASE("work that no longer fits says how many workdays are missing")
{
    CHECK(sentenceOf({{QDate(2026, 9, 10), {}, -10}, false}, 18, 8)
          == QStringLiteral("The work left takes 18 workdays, up to 12 October there are 8: "
                            "10 workday(s) short."));
    const WorkState open {{QDate(2026, 9, 20), QDate(2026, 9, 22), -4}, false};
    CHECK(remainingWorkText({QStringLiteral("验收"), open, 3, -1, QDate(2026, 9, 22)}, kThursday)
          == QStringLiteral("The deadline has passed; 3 workday(s) of work are left."));
    // In the holidays, three days before a deadline with no workday left.
    CHECK(remainingWorkText({QStringLiteral("验收"), open, 3, 0, QDate(2026, 10, 5)},
                            QDate(2026, 10, 2))
              .contains(QStringLiteral(" there are 0: 3 workday(s) short.")));
    CHECK(sentenceOf({{QDate(2026, 9, 28), {}, {}}, false}, 0, 8).isEmpty());
}

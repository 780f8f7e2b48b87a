// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/local_days.h"
#include "tests/support/catch.h"
#include "ui/basics/day_text.h"

#include <QLocale>

namespace {

/// English dates, whatever the machine speaks.
class InEnglish
{
public:
    InEnglish() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~InEnglish() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    QLocale m_before;
};

} // namespace

TEST_CASE_METHOD(InEnglish, "a day is told with what it is, and what it is as usual")
{
    core::LocalDays days;
    const QDate thursday(2026, 8, 6);
    CHECK(ui::dayText(thursday, days) == QStringLiteral("Thursday, 6 August: workday"));
    days.setChange(thursday, false);
    CHECK(ui::dayText(thursday, days)
          == QStringLiteral("Thursday, 6 August: holiday (changed here; as usual: workday)"));
    CHECK(ui::dayText(QDate(2026, 10, 10), days)
          == QStringLiteral("Saturday, 10 October: make-up workday"));
}

TEST_CASE_METHOD(InEnglish, "days in a row are told as one span")
{
    const auto line = core::readNoticeLine(u"2027: 01-01..01-03 02-08 04-30..05-02 | 02-06 05-08");
    REQUIRE(line.has_value());
    CHECK(ui::spansText(line->days, false)
          == QStringLiteral("1 January to 3 January, 8 February, 30 April to 2 May"));
    CHECK(ui::spansText(line->days, true) == QStringLiteral("6 February, 8 May"));
    CHECK(ui::spansText({}, true).isEmpty());
}

TEST_CASE("the source of a year is told, with the number of days changed here")
{
    core::LocalDays days;
    CHECK(ui::originText(2026, days) == QStringLiteral("Notice of the State Council"));
    CHECK(ui::originText(2027, days).startsWith(QStringLiteral("Not published")));
    days.setChange(QDate(2026, 8, 6), false);
    CHECK(ui::originText(2026, days).contains(QStringLiteral("1 ")));
    days.take({*core::readNoticeLine(u"2027: 01-01 |")});
    CHECK(ui::originText(2027, days) == QStringLiteral("Notice of the State Council (imported)"));
}

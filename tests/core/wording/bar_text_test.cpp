// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/bar_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Light light(LightColour colour, LightReason reason, std::optional<int> percent = {})
{
    Light light;
    light.colour = colour;
    light.reason = reason;
    light.percent = percent;
    return light;
}

Light overdue(int workdays, std::optional<int> percent)
{
    Light late = light(LightColour::Red, LightReason::Overdue, percent);
    late.isOverdue = true;
    late.workdays = -workdays;
    late.calendarDays = -workdays;
    late.due = QDate(2026, 7, 31);
    return late;
}

} // namespace

TEST_CASE("beside a bar stands the percentage, and why where something is to be said")
{
    CHECK(barRemark(light(LightColour::Green, LightReason::Normal, 70)) == QStringLiteral("70%"));
    CHECK(barRemark(light(LightColour::Green, LightReason::Normal)).isEmpty());
    CHECK(barRemark(light(LightColour::Yellow, LightReason::NodeOverdue, 50))
          == QStringLiteral("50%　Node overdue"));
    CHECK(barRemark(light(LightColour::Red, LightReason::FarBehind))
          == QStringLiteral("Far behind"));
    CHECK(barRemark(overdue(40, 82)) == QStringLiteral("82%　40 workday(s) overdue"));
}

TEST_CASE("what is closed or rests needs no percentage")
{
    CHECK(barRemark(light(LightColour::Blue, LightReason::ClosedOnTime, 90))
          == QStringLiteral("Closed on time"));
    CHECK(barRemark(light(LightColour::Grey, LightReason::Suspended, 30))
          == QStringLiteral("Suspended"));
}

TEST_CASE("a bar out of sight says when")
{
    CHECK(barElsewhere(light(LightColour::Blue, LightReason::ClosedOnTime), QDate(2026, 3, 27))
          == QStringLiteral("Closed on time, 27 March"));
    CHECK(barElsewhere(overdue(3, 10), {}) == QStringLiteral("due 31 July"));
    CHECK(barElsewhere(light(LightColour::Green, LightReason::Normal, 5), {})
          == QStringLiteral("5%"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/severity.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace core;

namespace {
Light light(LightColour colour, std::optional<int> calendarDays = std::nullopt)
{
    Light result;
    result.colour = colour;
    result.calendarDays = calendarDays;
    return result;
}
} // namespace

TEST_CASE("alerts are red and yellow only")
{
    CHECK(isAlert(light(LightColour::Red)));
    CHECK(isAlert(light(LightColour::Yellow)));
    CHECK_FALSE(isAlert(light(LightColour::Green)));
    CHECK_FALSE(isAlert(light(LightColour::Blue)));
    CHECK_FALSE(isAlert(light(LightColour::Grey)));
}

TEST_CASE("red before yellow, the most overdue first, then the least time left")
{
    QList<Light> lights {light(LightColour::Yellow, 3),
                         light(LightColour::Red, -1),
                         light(LightColour::Green, 90),
                         light(LightColour::Red, -24),
                         light(LightColour::Yellow, 1)};
    std::sort(lights.begin(), lights.end(), isWorse);

    QList<int> days;
    for (const Light &each : std::as_const(lights))
        days.append(*each.calendarDays);
    CHECK(days == QList<int> {-24, -1, 1, 3, 90});
}

TEST_CASE("of two with the same time the one further behind is worse")
{
    Light near = light(LightColour::Yellow, 10);
    near.scheduledPercent = 50;
    near.percent = 40;
    Light far = near;
    far.percent = 25;

    CHECK(isWorse(far, near));
    CHECK_FALSE(isWorse(near, far));
}

TEST_CASE("an objective shows the worst light under it and is closed only when all are")
{
    CHECK(worstLight({light(LightColour::Blue), light(LightColour::Red, -2)}).colour
          == LightColour::Red);
    CHECK(worstLight({light(LightColour::Blue), light(LightColour::Green)}).colour
          == LightColour::Green);
    CHECK(worstLight({light(LightColour::Blue), light(LightColour::Blue)}).colour
          == LightColour::Blue);
    CHECK(worstLight({}) == Light {});
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/chart_scale.h"

TEST_CASE("an axis ends at three round steps that hold the greatest number")
{
    CHECK(ui::scaleEnd(0) == 3);
    CHECK(ui::scaleEnd(3) == 3);
    CHECK(ui::scaleEnd(4) == 6);
    CHECK(ui::scaleEnd(15.4) == 18);
    CHECK(ui::scaleEnd(59) == 60);
    CHECK(ui::scaleEnd(61) == 75);
    CHECK(ui::scaleEnd(9000) == 9000);
    CHECK(ui::scaleEnd(9001) == 12000);
}

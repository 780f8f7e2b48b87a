// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"

#include <initializer_list>

namespace ui {

int scaleEnd(double greatest)
{
    for (int power = 1; power <= 1'000'000; power *= 10) {
        // What a step may be: 1, 2, 3, … 10, 20, 25, 30, … times a power of ten.
        for (const int tenths : {10, 20, 25, 30, 40, 50, 60, 80}) {
            const bool isWhole = tenths * power % 10 == 0;
            const int step = tenths * power / 10;
            if (isWhole && step * kScaleSteps >= greatest)
                return step * kScaleSteps;
        }
    }
    return static_cast<int>(greatest);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/overview/legend.h"

using ui::Fill;
using ui::Legend;
using ui::TimeToken;

TEST_CASE("a legend tells every fill and line")
{
    Legend legend;
    legend.setEntries({{QStringLiteral("办结"), Fill::Plain, {}, false},
                       {QStringLiteral("计划"), Fill::Plain, TimeToken::Plan, true}});
    CHECK(legend.accessibleName() == QStringLiteral("办结 计划"));
    const int width = legend.sizeHint().width();
    CHECK(width > 2 * legend.fontMetrics().horizontalAdvance(QStringLiteral("办结")));
    legend.setEntries({});
    CHECK(legend.sizeHint().width() == 0);
}

TEST_CASE("the samples of a legend differ")
{
    Legend legend;
    const auto picture = [&legend](Fill fill) {
        legend.setEntries({{QString(), fill, {}, false}});
        legend.resize(legend.sizeHint());
        return legend.grab().toImage();
    };
    CHECK(picture(Fill::Plain) != picture(Fill::Hatched));
    CHECK(picture(Fill::Hatched) != picture(Fill::Striped));
    CHECK(picture(Fill::Striped) != picture(Fill::Hollow));
}

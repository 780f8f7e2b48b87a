// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/main_window/rail_button.h"

#include <QAction>

namespace {

int redPixels(ui::RailButton &button)
{
    const QColor red = ui::lightText(core::LightColour::Red, ui::themeOf(button.palette()));
    const QImage image = button.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == red ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("a count stands in the corner of an entry of the rail, 99+ at most")
{
    QAction action(QStringLiteral("Alerts"));
    action.setIconText(QStringLiteral("Alerts"));
    ui::RailButton button(&action, QStringLiteral("alerts"));
    CHECK(button.badge().isEmpty());
    CHECK(redPixels(button) == 0);

    button.setBadge(9);
    CHECK(button.badge() == QStringLiteral("9"));
    CHECK(redPixels(button) > 100);
    CHECK(button.accessibleName() == QStringLiteral("Alerts 9"));

    button.setBadge(99);
    CHECK(button.badge() == QStringLiteral("99"));
    button.setBadge(100);
    CHECK(button.badge() == QStringLiteral("99+"));

    button.setBadge(0);
    CHECK(redPixels(button) == 0);
    CHECK(button.accessibleName() == QStringLiteral("Alerts"));
}

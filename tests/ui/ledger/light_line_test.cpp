// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/light_line.h"

#include <QImage>

namespace {

core::Light lightOf(core::LightColour colour, core::LightReason reason)
{
    core::Light light;
    light.colour = colour;
    light.reason = reason;
    return light;
}

QImage pictureOf(QWidget &widget, QSize size, ui::Theme theme)
{
    widget.setPalette(ui::paletteFor(theme));
    widget.resize(size);
    return widget.grab().toImage();
}

bool hasColour(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A late task has a line tinted in red, a good one a calm line")
{
    ui::LightLine line;
    line.setLight(lightOf(core::LightColour::Red, core::LightReason::Overdue),
                  QStringLiteral("逾期"),
                  QStringLiteral("逾期 19 个工作日（24 天）"));
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        const QImage picture = pictureOf(line, {300, 28}, theme);
        CHECK(picture.pixelColor(298, 2) == ui::lightTint(core::LightColour::Red, theme));
        CHECK(hasColour(picture, ui::lightText(core::LightColour::Red, theme)));
    }
    line.setLight(
        lightOf(core::LightColour::Green, core::LightReason::Normal), QStringLiteral("正常"), {});
    const QImage calm = pictureOf(line, {300, 28}, ui::Theme::Light);
    CHECK(calm.pixelColor(298, 2) == ui::colourOf(ui::Token::Alternate, ui::Theme::Light));
}

TEST_CASE("The line of a light is read out as word and sentence")
{
    ui::LightLine line;
    line.setLight({}, QStringLiteral("正常"), QStringLiteral("还剩 65 个工作日"));
    CHECK(line.accessibleName() == QStringLiteral("正常　还剩 65 个工作日"));
    line.setLight({}, QStringLiteral("按期办结"), {});
    CHECK(line.accessibleName() == QStringLiteral("按期办结"));
}

TEST_CASE("The line of a light asks for the room its words take")
{
    ui::LightLine line;
    line.setLight({}, QStringLiteral("正常"), {});
    const int narrow = line.sizeHint().width();
    line.setLight({}, QStringLiteral("正常"), QStringLiteral("还剩 65 个工作日"));
    CHECK(line.sizeHint().width() > narrow);
    CHECK(line.sizeHint().height() == 28);
}

TEST_CASE("A mark has the shape and colour of its light in both themes")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ui::LightMark mark(lightOf(core::LightColour::Red, core::LightReason::Overdue));
        const QImage picture = pictureOf(mark, mark.sizeHint(), theme);
        // A square: its middle is filled, its corners too.
        const QColor red = ui::lightText(core::LightColour::Red, theme);
        CHECK(picture.pixelColor(5, 10) == red);
        CHECK(picture.pixelColor(2, 7) == red);
        ui::LightMark disc(lightOf(core::LightColour::Green, core::LightReason::Normal));
        const QImage round = pictureOf(disc, disc.sizeHint(), theme);
        CHECK(round.pixelColor(5, 10) == ui::lightText(core::LightColour::Green, theme));
        CHECK(round.pixelColor(0, 5) != ui::lightText(core::LightColour::Green, theme));
    }
}

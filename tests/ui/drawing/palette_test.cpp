// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"

#include <cmath>

namespace tests {

using core::LightColour;
using ui::Theme;
using ui::Token;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr std::array kThemes {Theme::Light, Theme::Dark};
constexpr std::array kLights {LightColour::Green,
                              LightColour::Yellow,
                              LightColour::Red,
                              LightColour::Blue,
                              LightColour::Grey};

} // namespace

TEST_CASE("Contrast is computed as its definition says", "[palette]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("Every text can be read on every ground it stands on", "[palette]")
{
    struct Pair
    {
        Token text;
        Token ground;
    };
    const std::vector<Pair> pairs {
        {Token::Text, Token::Window},    {Token::Text, Token::Base},
        {Token::Text, Token::Alternate}, {Token::Text, Token::Header},
        {Token::Text, Token::Selection}, {Token::Text, Token::Hover},
        {Token::Text, Token::Info},      {Token::Muted, Token::Window},
        {Token::Muted, Token::Base},     {Token::Muted, Token::Alternate},
        {Token::Muted, Token::Header},   {Token::Muted, Token::Selection},
        {Token::Muted, Token::Hover},    {Token::Text, Token::Mark},
        {Token::Muted, Token::Mark},     {Token::Accent, Token::Base},
        {Token::Accent, Token::Window},  {Token::OnAccent, Token::Accent},
        {Token::BandText, Token::Band},
    };
    for (const Theme theme : kThemes) {
        for (const Pair &pair : pairs) {
            INFO("theme " << int(theme) << " text " << int(pair.text) << " on "
                          << int(pair.ground));
            CHECK(contrast(ui::colourOf(pair.text, theme), ui::colourOf(pair.ground, theme))
                  >= 4.5);
        }
    }
}

TEST_CASE("The word of a light can be read on cells, groups and its own tint", "[palette]")
{
    for (const Theme theme : kThemes) {
        for (const LightColour light : kLights) {
            INFO("theme " << int(theme) << " light " << int(light));
            const QColor text = ui::lightText(light, theme);
            CHECK(contrast(text, ui::colourOf(Token::Base, theme)) >= 4.5);
            CHECK(contrast(text, ui::colourOf(Token::Alternate, theme)) >= 4.5);
            const QColor tint = ui::lightTint(light, theme);
            if (tint.isValid())
                CHECK(contrast(text, tint) >= 4.5);
        }
    }
}

TEST_CASE("Frames and marks stand out from their ground", "[palette]")
{
    for (const Theme theme : kThemes) {
        CHECK(contrast(ui::colourOf(Token::Frame, theme), ui::colourOf(Token::Base, theme)) >= 3.0);
        CHECK(contrast(ui::colourOf(Token::Accent, theme), ui::colourOf(Token::Selection, theme))
              >= 3.0);
        for (const LightColour light : kLights)
            CHECK(contrast(ui::lightText(light, theme), ui::colourOf(Token::Selection, theme))
                  >= 3.0);
    }
    for (const LightColour light : kLights)
        CHECK(contrast(ui::paperMark(light), Qt::white) >= 4.5);
}

TEST_CASE("Only yellow and red tint their cell", "[palette]")
{
    for (const Theme theme : kThemes) {
        CHECK(ui::lightTint(LightColour::Red, theme).isValid());
        CHECK(ui::lightTint(LightColour::Yellow, theme).isValid());
        CHECK_FALSE(ui::lightTint(LightColour::Green, theme).isValid());
        CHECK_FALSE(ui::lightTint(LightColour::Blue, theme).isValid());
        CHECK_FALSE(ui::lightTint(LightColour::Grey, theme).isValid());
    }
}

TEST_CASE("Tokens have the values of the design", "[palette]")
{
    CHECK(ui::colourOf(Token::Window, Theme::Light).name() == QStringLiteral("#f2f3f5"));
    CHECK(ui::colourOf(Token::Desk, Theme::Dark).name() == QStringLiteral("#17181a"));
    CHECK(ui::colourOf(Token::Accent, Theme::Light).name() == QStringLiteral("#2b4f81"));
    CHECK(ui::colourOf(Token::BandText, Theme::Dark).name() == QStringLiteral("#f5e3a8"));
}

TEST_CASE("The application's palette carries the tokens and tells its theme", "[palette]")
{
    for (const Theme theme : kThemes) {
        const QPalette palette = ui::paletteFor(theme);
        CHECK(ui::themeOf(palette) == theme);
        CHECK(palette.color(QPalette::Window) == ui::colourOf(Token::Window, theme));
        CHECK(palette.color(QPalette::Mid) == ui::colourOf(Token::Strong, theme));
        CHECK(palette.color(QPalette::HighlightedText) == ui::colourOf(Token::Text, theme));
        CHECK(palette.color(QPalette::Disabled, QPalette::Text)
              == ui::colourOf(Token::Disabled, theme));
        CHECK(palette.color(QPalette::Active, QPalette::Text)
              == palette.color(QPalette::Inactive, QPalette::Text));
    }
}

} // namespace tests

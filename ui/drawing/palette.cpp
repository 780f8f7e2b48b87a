// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/palette.h"

#include <array>

namespace ui {

namespace {

/// A colour in the light and in the dark theme, as 0xRRGGBB.
struct ColourPair
{
    QRgb light;
    QRgb dark;
};

/// In the order of Token. Source: look.md 1.
constexpr std::array<ColourPair, 20> kTokens {{
    {0xF2F3F5, 0x2A2C30}, // Window
    {0xFFFFFF, 0x1D1F22}, // Base
    {0xF7F8FA, 0x232529}, // Alternate
    {0x1C2026, 0xE2E4E8}, // Text
    {0x5A626C, 0xA4ABB4}, // Muted
    {0x8B939C, 0x767D86}, // Disabled
    {0xD6DADF, 0x3A3D43}, // Line
    {0xA9B0B8, 0x5B6068}, // Strong
    {0x838B94, 0x7A818A}, // Frame
    {0xE9ECEF, 0x303338}, // Header
    {0x2B4F81, 0x86AEE6}, // Accent
    {0xFFFFFF, 0x10141A}, // OnAccent
    {0xDCE7F5, 0x2A3C58}, // Selection
    {0xEDF1F6, 0x33373D}, // Hover
    {0xFFF3CF, 0x463A12}, // Band
    {0xD9B44A, 0x8A7226}, // BandLine
    {0x4A3900, 0xF5E3A8}, // BandText
    {0xE3EFFB, 0x1F3147}, // Info
    {0xC9CDD2, 0x17181A}, // Desk
    {0xEAD9F8, 0x4A3566}, // Mark
}};

QColor pick(ColourPair pair, Theme theme)
{
    return {theme == Theme::Light ? pair.light : pair.dark};
}

void setTexts(QPalette &palette, Theme theme)
{
    const QColor text = colourOf(Token::Text, theme);
    const QColor disabled = colourOf(Token::Disabled, theme);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, colourOf(Token::Muted, theme));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::BrightText, colourOf(Token::OnAccent, theme));
    palette.setColor(QPalette::Link, colourOf(Token::Accent, theme));
    palette.setColor(QPalette::LinkVisited, colourOf(Token::Accent, theme));
}

} // namespace

QColor colourOf(Token token, Theme theme)
{
    return pick(kTokens[static_cast<size_t>(token)], theme);
}

QColor lightText(core::LightColour light, Theme theme)
{
    switch (light) {
    case core::LightColour::Green: return pick({0x17742F, 0x63C07C}, theme);
    case core::LightColour::Yellow: return pick({0x875A00, 0xE0B040}, theme);
    case core::LightColour::Red: return pick({0xB3261E, 0xFF8A80}, theme);
    case core::LightColour::Blue: return pick({0x1261AE, 0x7FB5F0}, theme);
    case core::LightColour::Grey: return pick({0x5F6770, 0xA8AEB6}, theme);
    }
    Q_UNREACHABLE();
}

QColor lightTint(core::LightColour light, Theme theme)
{
    if (light == core::LightColour::Yellow)
        return pick({0xFFF1C9, 0x3A3013}, theme);
    if (light == core::LightColour::Red)
        return pick({0xFCE4E1, 0x44211F}, theme);
    return {};
}

QColor colourOf(TimeToken token, Theme theme)
{
    switch (token) {
    case TimeToken::Plan: return pick({0x4A80BB, 0x5B8FC7}, theme);
    case TimeToken::Actual: return pick({0x2F8B48, 0x4FAE69}, theme);
    case TimeToken::Overdue: return pick({0xC8372D, 0xE2594E}, theme);
    case TimeToken::DayOff: return pick({0xF0F1F3, 0x26282C}, theme);
    }
    Q_UNREACHABLE();
}

QColor paperMark(core::LightColour light)
{
    switch (light) {
    case core::LightColour::Green: return QColor(QRgb {0x1E6B3A});
    case core::LightColour::Yellow: return QColor(QRgb {0x9A6200});
    case core::LightColour::Red: return QColor(QRgb {0xB31B1B});
    case core::LightColour::Blue: return QColor(QRgb {0x1F4E9E});
    case core::LightColour::Grey: return QColor(QRgb {0x000000});
    }
    Q_UNREACHABLE();
}

QColor colourOf(WallToken token, bool isGrey)
{
    const auto either = [isGrey](QRgb colour, QRgb grey) { return QColor(isGrey ? grey : colour); };
    switch (token) {
    case WallToken::Plan: return either(0xA9CBEE, 0xDCDCDC);
    case WallToken::PlanFrame: return either(0x1B57A0, 0x303030);
    case WallToken::Actual: return either(0x237845, 0x505050);
    case WallToken::Overdue:
    case WallToken::NodeDone:
    case WallToken::Today: return either(0xC61A1A, 0x000000);
    case WallToken::NodeOverdue: return QColor(QRgb {0x000000});
    case WallToken::MonthLine: return QColor(QRgb {0xC8C8C8});
    case WallToken::QuarterLine: return QColor(QRgb {0x808080});
    case WallToken::Remark: return QColor(QRgb {0x606060});
    }
    Q_UNREACHABLE();
}

QPalette paletteFor(Theme theme)
{
    QPalette palette;
    setTexts(palette, theme);
    palette.setColor(QPalette::Window, colourOf(Token::Window, theme));
    palette.setColor(QPalette::Button, colourOf(Token::Window, theme));
    palette.setColor(QPalette::Base, colourOf(Token::Base, theme));
    palette.setColor(QPalette::ToolTipBase, colourOf(Token::Base, theme));
    palette.setColor(QPalette::AlternateBase, colourOf(Token::Alternate, theme));
    palette.setColor(QPalette::Light, colourOf(Token::Base, theme));
    palette.setColor(QPalette::Midlight, colourOf(Token::Line, theme));
    palette.setColor(QPalette::Mid, colourOf(Token::Strong, theme));
    palette.setColor(QPalette::Dark, colourOf(Token::Frame, theme));
    palette.setColor(QPalette::Shadow, colourOf(Token::Frame, theme));
    palette.setColor(QPalette::Highlight, colourOf(Token::Selection, theme));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, colourOf(Token::Accent, theme));
#endif
    return palette;
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/font_roles.h"

namespace tests {

using ui::PaperFontRole;

namespace {

constexpr std::array kRoles {
    PaperFontRole::Title, PaperFontRole::Heading, PaperFontRole::Body, PaperFontRole::Number};

} // namespace

TEST_CASE("Fonts are sized in hundredths of a millimetre", "[font_roles]")
{
    // 10.5 pt = 3.704 mm, 12 pt = 4.233 mm, 22 pt = 7.761 mm.
    CHECK(ui::paperFont(PaperFontRole::Body, 10.5).pixelSize() == 370);
    CHECK(ui::paperFont(PaperFontRole::Heading, 12).pixelSize() == 423);
    CHECK(ui::paperFont(PaperFontRole::Title, 22).pixelSize() == 776);
}

TEST_CASE("Every role uses a face of its chain", "[font_roles]")
{
    for (const PaperFontRole role : kRoles) {
        CHECK(ui::fontChain(role).contains(ui::fontInUse(role)));
        CHECK(ui::paperFont(role, 12).family() == ui::fontInUse(role));
    }
}

TEST_CASE("The office's own faces come before the free ones", "[font_roles]")
{
    CHECK(ui::fontChain(PaperFontRole::Title).indexOf(QStringLiteral("方正小标宋简体"))
          < ui::fontChain(PaperFontRole::Title).indexOf(QStringLiteral("Noto Serif CJK SC")));
    CHECK(ui::fontChain(PaperFontRole::Body).first() == QStringLiteral("仿宋_GB2312"));
    CHECK(ui::fontChain(PaperFontRole::Body).indexOf(QStringLiteral("FandolFang"))
          < ui::fontChain(PaperFontRole::Body).indexOf(QStringLiteral("AR PL SungtiL GB")));
}

TEST_CASE("What a face lacks comes from one that has every character", "[font_roles]")
{
    for (const PaperFontRole role : kRoles)
        CHECK(ui::paperFont(role, 12).families().last() == QStringLiteral("Noto Serif CJK SC"));
}

TEST_CASE("No face is hinted: it would be of another width on the screen", "[font_roles]")
{
    for (const PaperFontRole role : kRoles)
        CHECK(ui::paperFont(role, 10.5).hintingPreference() == QFont::PreferNoHinting);
}

TEST_CASE("Only the replacement of the title's face is made bold", "[font_roles]")
{
    const QFont title = ui::paperFont(PaperFontRole::Title, 22);
    CHECK(title.bold() == (title.family() == QStringLiteral("Noto Serif CJK SC")));
    CHECK_FALSE(ui::paperFont(PaperFontRole::Body, 10.5).bold());
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/glyph_table.h"
#include "ui/style/fonts.h"

#include <numeric>

namespace {

class GlyphTableFixture
{
public:
    GlyphTableFixture()
        : glyphs((ui::applyApplicationFont(), ui::fontOf(ui::FontRole::Body)))
    {
    }

    [[nodiscard]] float widthOf(const QString &text) const
    {
        const std::vector<float> advances = glyphs.advances(text);
        return std::accumulate(advances.begin(), advances.end(), 0.0F);
    }

    ui::GlyphTable glyphs;
};

} // namespace

TEST_CASE_METHOD(GlyphTableFixture, "Chinese, figures and Latin stand alone")
{
    CHECK(glyphs.isPlain(QStringLiteral("完成全县18个社区 ABC，《办法》“品牌”。")));
    CHECK(glyphs.isPlain(QStringLiteral("第一行\n第二行")));
    CHECK(glyphs.isPlain(QString()));
}

TEST_CASE_METHOD(GlyphTableFixture, "What must be shaped does not stand alone")
{
    CHECK_FALSE(glyphs.isPlain(QStringLiteral("مرحبا")));
    CHECK_FALSE(glyphs.isPlain(QStringLiteral("e\u0301")));
    CHECK_FALSE(glyphs.isPlain(QStringLiteral("𠮷野"))); // beyond the basic plane
    CHECK_FALSE(glyphs.isPlain(QStringLiteral("a\u200bb")));
}

TEST_CASE_METHOD(GlyphTableFixture, "All ideographs are equally wide, Latin is narrower")
{
    const float one = glyphs.glyph(u'督').advance;
    CHECK(one > 0);
    CHECK(glyphs.glyph(u'办').advance == one);
    CHECK(glyphs.glyph(u'i').advance < one);
    CHECK(glyphs.glyph(u'\n').advance == 0);
}

TEST_CASE_METHOD(GlyphTableFixture, "A tab is as wide as four blanks")
{
    CHECK(glyphs.glyph(u'\t').advance == Approx(4 * glyphs.glyph(u' ').advance));
}

TEST_CASE_METHOD(GlyphTableFixture, "A mark gives up its blank half only to another mark")
{
    const float one = glyphs.glyph(u'督').advance;
    CHECK(widthOf(QStringLiteral("。”")) == Approx(1.5F * one));
    CHECK(widthOf(QStringLiteral("）（")) == Approx(1.5F * one));
    CHECK(widthOf(QStringLiteral("（“")) == Approx(1.5F * one));
    // The blank halves of these two do not meet.
    CHECK(widthOf(QStringLiteral("（）")) == Approx(2 * one));
    CHECK(widthOf(QStringLiteral("。督")) == Approx(2 * one));
    CHECK(widthOf(QStringLiteral("督（")) == Approx(2 * one));
}

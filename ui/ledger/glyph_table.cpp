// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/glyph_table.h"

#include <QFontDatabase>

#include <algorithm>

namespace ui {

namespace {

constexpr char16_t kFirstIdeograph = 0x4e00;
constexpr char16_t kLastIdeograph = 0x9fff;
constexpr float kSpacesPerTab = 4;
constexpr QStringView kOpening = u"（《「『【〔〈〖“‘";
constexpr QStringView kClosing = u"）》」』】〕〉〗”’，。、；：！？";

/// Scripts whose characters can be set one after the other.
bool isPlainScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic: return true;
    default: return false;
    }
}

bool canStandAlone(QChar character)
{
    if (character.isSurrogate() || character.isMark())
        return false;
    if (character.category() == QChar::Other_Format
        || character == QChar::ObjectReplacementCharacter)
        return false;
    return isPlainScript(character.script());
}

} // namespace

GlyphTable::GlyphTable(const QFont &font)
    : m_font(QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese))
{
}

const GlyphTable::Glyph &GlyphTable::glyph(QChar character) const
{
    std::unique_ptr<Page> &page = m_pages[character.row()];
    if (!page)
        page = std::make_unique<Page>();
    Glyph &glyph = page->glyphs[character.cell()];
    if (!page->known[character.cell()]) {
        page->known[character.cell()] = true;
        glyph = look(character);
    }
    return glyph;
}

GlyphTable::Glyph GlyphTable::look(QChar character) const
{
    if (character == QLatin1Char('\n'))
        return {0, 0, true};
    const bool isTab = character == QLatin1Char('\t');
    const QChar shown = isTab ? QChar(u' ') : character;
    if (!canStandAlone(shown))
        return {};
    Glyph glyph;
    int count = 1;
    if (!m_font.glyphIndexesForChars(&shown, 1, &glyph.index, &count) || count != 1)
        return {};
    // All ideographs of a font are equally wide; asking for one of them spares loading thousands.
    const char16_t unit = shown.unicode();
    if (unit > kFirstIdeograph && unit <= kLastIdeograph) {
        glyph.advance = this->glyph(QChar(kFirstIdeograph)).advance;
    } else {
        QPointF advance;
        m_font.advancesForGlyphIndexes(&glyph.index, &advance, 1);
        glyph.advance = static_cast<float>(advance.x()) * (isTab ? kSpacesPerTab : 1);
    }
    glyph.isPlain = glyph.index != 0;
    return glyph;
}

bool GlyphTable::isPlain(QStringView text) const
{
    return std::all_of(
        text.begin(), text.end(), [this](QChar character) { return glyph(character).isPlain; });
}

std::vector<float> GlyphTable::advances(QStringView text) const
{
    std::vector<float> result;
    result.reserve(static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at)
        result.push_back(advance(text, at));
    return result;
}

float GlyphTable::advance(QStringView text, qsizetype at) const
{
    const QChar character = text[at];
    const float whole = glyph(character).advance;
    if (at + 1 == text.size())
        return whole;
    const bool isOpening = kOpening.contains(character);
    const bool isClosing = kClosing.contains(character);
    const QChar next = text[at + 1];
    const bool meetsBlank = (isClosing && (kClosing.contains(next) || kOpening.contains(next)))
        || (isOpening && kOpening.contains(next));
    // Only marks as wide as an ideograph have a blank half; in some fonts quotes are narrow.
    return meetsBlank && whole >= glyph(QChar(kFirstIdeograph)).advance ? whole / 2 : whole;
}

} // namespace ui

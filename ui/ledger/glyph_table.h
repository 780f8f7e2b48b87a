// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QFont>
#include <QRawFont>

#include <array>
#include <memory>
#include <vector>

namespace ui {

/// Glyphs and advances of one font, looked up by character without shaping: what makes a page of
/// cells cheap to measure and to paint. Texts that need shaping or another font are no plain texts.
class GlyphTable
{
public:
    struct Glyph
    {
        quint32 index = 0; ///< 0: the font does not have it
        float advance = 0; ///< logical pixels
        bool isPlain = false; ///< stands alone: no shaping, no other font
    };

    explicit GlyphTable(const QFont &font);

    [[nodiscard]] const Glyph &glyph(QChar character) const;

    /// Whether every character of @p text stands alone; line breaks do.
    [[nodiscard]] bool isPlain(QStringView text) const;

    /// Advance of the character @p at of a plain text: marks that follow one another give up the
    /// blank half between them, as in （“品牌”）。
    [[nodiscard]] float advance(QStringView text, qsizetype at) const;

    /// Advances of every UTF-16 unit of a plain text.
    [[nodiscard]] std::vector<float> advances(QStringView text) const;

    [[nodiscard]] const QRawFont &font() const { return m_font; }

private:
    struct Page
    {
        std::array<Glyph, 256> glyphs;
        std::array<bool, 256> known {};
    };

    [[nodiscard]] Glyph look(QChar character) const;

    QRawFont m_font;
    mutable std::array<std::unique_ptr<Page>, 256> m_pages;
};

} // namespace ui

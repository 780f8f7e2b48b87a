// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_part.h"
#include "ui/ledger/glyph_table.h"
#include "ui/ledger/text_wrap.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace ui {

/// A text and how it is painted: the first @p prefix characters in @p prefixColour, the rest in
/// @p colour, aligned left, right or in the middle of its area. @p marks lie on @p markColour, with
/// a line below them, so that they are told from a selection without colour.
struct StyledText
{
    QString text;
    QColor colour;
    QColor prefixColour;
    qsizetype prefix = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    QList<core::TextPart> marks {};
    QColor markColour {};
};

/// Measures and paints texts of one font on lines of one height. Plain texts go the fast way of
/// GlyphTable; everything else (other scripts, rare characters, marks) through Qt's text layout,
/// line breaks included, so that nothing is cut whatever the text.
class TextPainter
{
public:
    TextPainter(const QFont &font, int lineHeight);

    /// Lines of @p text in @p width. An empty text has one empty line.
    [[nodiscard]] QList<TextLine> wrap(const QString &text, qreal width) const;

    /// Width of @p text on one line; the widest line if it has several.
    [[nodiscard]] qreal widthOf(const QString &text) const;

    /// Height of @p lines lines.
    [[nodiscard]] int heightOf(qsizetype lines) const
    {
        return static_cast<int>(lines) * m_lineHeight;
    }

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    [[nodiscard]] const QFont &font() const { return m_font; }

    /// Paints @p lines of @p text from the top of @p area on, those that the painter's clip lets
    /// through.
    void paint(QPainter &painter,
               const QRectF &area,
               const StyledText &text,
               const QList<TextLine> &lines) const;

private:
    [[nodiscard]] QList<TextLine> wrapShaped(const QString &text, qreal width) const;
    [[nodiscard]] qreal lineWidth(QStringView line) const;
    [[nodiscard]] qreal
    indentOf(QStringView line, const QRectF &area, Qt::Alignment alignment) const;
    void
    paintLine(QPainter &painter, QPointF baseline, const StyledText &text, TextLine line) const;
    void paintMarks(QPainter &painter, QPointF corner, const StyledText &text, TextLine line) const;
    void paintRun(QPainter &painter, QPointF baseline, QStringView run) const;

    QFont m_font;
    int m_lineHeight;
    GlyphTable m_glyphs;
    qreal m_ascent;
};

} // namespace ui

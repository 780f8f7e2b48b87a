// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/text_painter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr qreal kNeededPart = 0.88;
} // namespace

TextPainter::TextPainter(const QFont &font, int lineHeight)
    : m_font(font)
    , m_lineHeight(lineHeight)
    , m_glyphs(font)
{
    const QFontMetricsF metrics(font);
    // Fonts for Chinese claim more room above and below than their characters take.
    const int needed = static_cast<int>(std::ceil(metrics.height() * kNeededPart));
    m_lineHeight = std::max(lineHeight, needed);
    m_ascent = std::round((m_lineHeight - metrics.height()) / 2 + metrics.ascent());
}

QList<TextLine> TextPainter::wrap(const QString &text, qreal width) const
{
    if (!m_glyphs.isPlain(text))
        return wrapShaped(text, width);
    return wrapText(text, m_glyphs.advances(text), static_cast<float>(width));
}

QList<TextLine> TextPainter::wrapShaped(const QString &text, qreal width) const
{
    QString paragraphs = text;
    paragraphs.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(paragraphs, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<TextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        qsizetype length = line.textLength();
        while (length > 0 && text[line.textStart() + length - 1].isSpace())
            --length;
        lines.append({line.textStart(), length});
    }
    layout.endLayout();
    if (lines.isEmpty())
        lines.append(TextLine {});
    return lines;
}

qreal TextPainter::lineWidth(QStringView line) const
{
    if (!m_glyphs.isPlain(line))
        return QFontMetricsF(m_font).horizontalAdvance(line.toString());
    float width = 0;
    for (qsizetype at = 0; at < line.size(); ++at)
        width += m_glyphs.advance(line, at);
    return static_cast<qreal>(width);
}

qreal TextPainter::widthOf(const QString &text) const
{
    qreal widest = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
        widest = std::max(widest, lineWidth(line));
    return widest;
}

qreal TextPainter::indentOf(QStringView line, const QRectF &area, Qt::Alignment alignment) const
{
    if (alignment & Qt::AlignLeft)
        return 0;
    const qreal free = std::max(0.0, area.width() - lineWidth(line));
    return std::floor(alignment & Qt::AlignRight ? free : free / 2);
}

void TextPainter::paint(QPainter &painter,
                        const QRectF &area,
                        const StyledText &text,
                        const QList<TextLine> &lines) const
{
    const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect() : area;
    painter.setFont(m_font);
    qreal top = area.top();
    for (const TextLine &line : lines) {
        if (top > seen.bottom())
            break;
        if (top + m_lineHeight >= seen.top()) {
            const QStringView shown = QStringView(text.text).mid(line.start, line.length);
            const qreal left = area.left() + indentOf(shown, area, text.alignment);
            if (!text.marks.isEmpty())
                paintMarks(painter, {left, top}, text, line);
            paintLine(painter, {left, top + m_ascent}, text, line);
        }
        top += m_lineHeight;
    }
}

/// @p corner is the upper left one of the line.
void TextPainter::paintMarks(QPainter &painter,
                             QPointF corner,
                             const StyledText &text,
                             TextLine line) const
{
    const QStringView shown = QStringView(text.text).mid(line.start, line.length);
    for (const core::TextPart &mark : text.marks) {
        const qsizetype first = std::max<qsizetype>(mark.start - line.start, 0);
        const qsizetype end = std::min(mark.end() - line.start, line.length);
        if (first >= end)
            continue;
        const qreal left = std::floor(corner.x() + lineWidth(shown.first(first)));
        const qreal right = std::ceil(corner.x() + lineWidth(shown.first(end)));
        const QRectF area(left, corner.y(), right - left, m_lineHeight);
        painter.fillRect(area, text.markColour);
        painter.fillRect(QRectF(left, area.bottom() - 1, area.width(), 1), text.colour);
    }
}

void TextPainter::paintLine(QPainter &painter,
                            QPointF baseline,
                            const StyledText &text,
                            TextLine line) const
{
    const QStringView shown = QStringView(text.text).mid(line.start, line.length);
    const qsizetype first = std::clamp<qsizetype>(text.prefix - line.start, 0, line.length);
    if (first > 0) {
        painter.setPen(text.prefixColour);
        paintRun(painter, baseline, shown.first(first));
        baseline.rx() += lineWidth(shown.first(first));
    }
    painter.setPen(text.colour);
    paintRun(painter, baseline, shown.sliced(first));
}

void TextPainter::paintRun(QPainter &painter, QPointF baseline, QStringView line) const
{
    if (line.isEmpty())
        return;
    if (!m_glyphs.isPlain(line)) {
        painter.drawText(baseline, line.toString());
        return;
    }
    QVarLengthArray<quint32, 256> indexes;
    QVarLengthArray<QPointF, 256> positions;
    qreal x = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        indexes.append(m_glyphs.glyph(line[at]).index);
        positions.append({x, 0});
        x += static_cast<qreal>(m_glyphs.advance(line, at));
    }
    QGlyphRun run;
    run.setRawFont(m_glyphs.font());
    run.setRawData(indexes.constData(), positions.constData(), static_cast<int>(indexes.size()));
    painter.drawGlyphRun(baseline, run);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/text_box.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/sheet_measures.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace ui {

namespace {

/// Keeps the place of a mark: as wide as a character, and blank in the text of a PDF.
constexpr QChar kMarkPlace(0x3000);
constexpr qreal kMarkSize = 0.8; ///< em
constexpr qreal kMarkGap = 0.35; ///< em
constexpr QChar kFiller(0x4E00);

/// Gives the blanks at @p positions the width of a mark and its gap.
void widenMarkPlaces(QTextLayout &layout, const QList<qsizetype> &positions, const QFont &font)
{
    QFont wide = font;
    wide.setLetterSpacing(QFont::AbsoluteSpacing, (kMarkSize + kMarkGap - 1) * font.pixelSize());
    QTextCharFormat format;
    format.setFont(wide);
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype position : positions)
        ranges.append({static_cast<int>(position), 1, format});
    layout.setFormats(ranges);
}

void setOptions(QTextLayout &layout, Qt::Alignment alignment, QTextOption::WrapMode wrap)
{
    QTextOption option(alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(wrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

/// Left edges of all characters of @p text and the right edge of the last one.
QList<qreal> edgesOf(const QString &text, const QList<qsizetype> &markPositions, const QFont &font)
{
    // In stretches, because Qt counts from the start of a line for every position it is asked for.
    constexpr qsizetype kStretch = 1000;
    QList<qreal> edges {0};
    edges.reserve(text.size() + 1);
    for (qsizetype start = 0; start < text.size(); start += kStretch) {
        QTextLayout layout(text.mid(start, kStretch), font);
        setOptions(layout, Qt::AlignLeft, QTextOption::NoWrap);
        QList<qsizetype> places;
        for (const qsizetype position : markPositions) {
            if (position >= start && position < start + kStretch)
                places.append(position - start);
        }
        widenMarkPlaces(layout, places, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const qreal origin = edges.last();
        const int length = static_cast<int>(layout.text().size());
        for (int i = 1; i <= length; ++i)
            edges.append(origin + line.cursorToX(i));
    }
    return edges;
}

int clusterCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

/// Lays out the first @p length characters as one line of @p width.
QTextLine stretchedLine(QTextLayout &layout, const QString &text, qreal width)
{
    QTextLine line = layout.createLine();
    int columns = clusterCount(text);
    line.setNumColumns(columns, width);
    // A ligature makes several characters one column.
    while (columns > 1 && line.textLength() > text.size())
        line.setNumColumns(--columns, width);
    return line;
}

} // namespace

TextBox::TextBox(const QList<core::ReportText> &pieces, const TextStyle &style, qreal width)
    : m_style(style)
    , m_width(width)
{
    QString paragraph;
    QList<PlacedMark> marks;
    for (const core::ReportText &piece : pieces) {
        if (piece.mark) {
            marks.append({paragraph.size(), *piece.mark});
            paragraph += kMarkPlace;
        }
        const QStringList parts = piece.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            paragraph += parts.at(i);
            if (i + 1 == parts.size())
                continue;
            append(paragraph, marks);
            paragraph.clear();
            marks.clear();
        }
    }
    append(paragraph, marks);
}

TextBox::TextBox(const QString &text, const TextStyle &style, qreal width)
    : TextBox({core::ReportText {text, {}}}, style, width)
{
}

void TextBox::append(const QString &paragraph, const QList<PlacedMark> &marks)
{
    QList<qsizetype> places;
    for (const PlacedMark &mark : marks)
        places.append(mark.position);
    const bool isJustified = m_style.alignment == core::ReportAlignment::Justify;
    const QList<qreal> edges = edgesOf(paragraph, places, m_style.font);
    for (const TextLine &line : breakLines(paragraph, edges, m_width, isJustified)) {
        Line placed;
        placed.text = paragraph.mid(line.start, line.length);
        placed.width = line.width;
        placed.isStretched = isJustified && !line.isLast
            && canStretch(line.width, m_width, clusterCount(placed.text), em());
        for (const PlacedMark &mark : marks) {
            if (mark.position >= line.start && mark.position < line.start + line.length)
                placed.marks.append({mark.position - line.start, mark.mark});
        }
        m_lines.append(placed);
    }
}

qreal TextBox::em() const
{
    return m_style.font.pixelSize();
}

int TextBox::lineCount() const
{
    return static_cast<int>(m_lines.size());
}

qreal TextBox::height() const
{
    return m_lines.isEmpty() ? 0 : em() + m_style.pitch * (lineCount() - 1);
}

qreal TextBox::naturalWidth() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

TextBox TextBox::part(int first, int count) const
{
    TextBox box = *this;
    box.m_lines = m_lines.mid(first, count);
    return box;
}

void TextBox::paint(QPainter &painter, const QPointF &position) const
{
    QPointF at = position;
    for (const Line &line : m_lines) {
        if (!line.text.isEmpty())
            paintLine(painter, line, at);
        at.ry() += m_style.pitch;
    }
}

qreal TextBox::offsetOf(const Line &line) const
{
    switch (m_style.alignment) {
    case core::ReportAlignment::Centre: return (m_width - line.width) / 2;
    case core::ReportAlignment::Right: return m_width - line.width;
    case core::ReportAlignment::Left:
    case core::ReportAlignment::Justify: return 0;
    }
    Q_UNREACHABLE();
}

void TextBox::paintLine(QPainter &painter, const Line &line, const QPointF &position) const
{
    // Qt never stretches the last line of a layout, so that one more character follows a stretched
    // one.
    QTextLayout layout(line.isStretched ? line.text + kFiller : line.text, m_style.font);
    setOptions(layout,
               line.isStretched ? Qt::AlignJustify : Qt::AlignLeft,
               line.isStretched ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    QList<qsizetype> places;
    for (const PlacedMark &mark : line.marks)
        places.append(mark.position);
    widenMarkPlaces(layout, places, m_style.font);
    layout.beginLayout();
    QTextLine set
        = line.isStretched ? stretchedLine(layout, line.text, m_width) : layout.createLine();
    layout.endLayout();
    const qreal x = position.x() + offsetOf(line);
    const qreal baseline = position.y() + kBaseline * em();
    set.draw(&painter, QPointF(x, baseline - set.ascent()));
    for (const PlacedMark &placed : line.marks) {
        const core::ReportMark &mark = placed.mark;
        const QPointF corner(x + set.cursorToX(static_cast<int>(placed.position)),
                             baseline - (0.38 + kMarkSize / 2) * em());
        paintMark(painter,
                  QRectF(corner, QSizeF(kMarkSize * em(), kMarkSize * em())),
                  markOf(mark.colour, mark.reason),
                  m_style.isColoured ? paperMark(mark.colour) : QColor(Qt::black));
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/text_box.h"

#include "ui/drawing/line_stretching.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/sheet_measures.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

/// Keeps the place of a mark: as wide as a character, and blank in the text of a PDF.
constexpr QChar kMarkPlace(0x3000);
constexpr qreal kMarkSize = 0.8; ///< em
constexpr qreal kTextBoxMarkGap = 0.35; ///< em
constexpr qreal kAsideGap = 0.5; ///< em, at least, between a name and what stands at the right edge

/// Adds @p spacing after each character of @p cluster.
QTextLayout::FormatRange spaced(Cluster cluster, qreal spacing, const QFont &font)
{
    QFont wide = font;
    wide.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    QTextCharFormat format;
    format.setFont(wide);
    return {static_cast<int>(cluster.start), static_cast<int>(cluster.length), format};
}

/// What turns the blank that keeps the place of a mark into the mark's width and its gap.
qreal markSpacing(const QFont &font)
{
    return (kMarkSize + kTextBoxMarkGap - 1) * font.pixelSize();
}

QList<QTextLayout::FormatRange> markPlaces(const QList<qsizetype> &positions, const QFont &font)
{
    QList<QTextLayout::FormatRange> places;
    for (const qsizetype position : positions)
        places.append(spaced({position, 1}, markSpacing(font), font));
    return places;
}

void setOptions(QTextLayout &layout)
{
    QTextOption option(Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

QTextLine oneLine(QTextLayout &layout)
{
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
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
        setOptions(layout);
        QList<qsizetype> places;
        for (const qsizetype position : markPositions) {
            if (position >= start && position < start + kStretch)
                places.append(position - start);
        }
        layout.setFormats(markPlaces(places, font));
        const QTextLine line = oneLine(layout);
        const qreal origin = edges.last();
        const int length = static_cast<int>(layout.text().size());
        for (int i = 1; i <= length; ++i)
            edges.append(origin + line.cursorToX(i));
    }
    return edges;
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
            append(paragraph, marks, m_width);
            paragraph.clear();
            marks.clear();
        }
    }
    append(paragraph, marks, m_width);
}

TextBox::TextBox(const QList<core::ReportNode> &nodes, const TextStyle &style, qreal width)
    : m_style(style)
    , m_width(width)
{
    for (const core::ReportNode &node : nodes) {
        const qsizetype first = m_lines.size();
        const qreal asideWidth = edgesOf(node.day, {}, style.font).constLast();
        appendNode(node, width - asideWidth - kAsideGap * em());
        m_lines[first].aside = node.day;
        m_lines[first].asideWidth = asideWidth;
    }
}

TextBox::TextBox(const QString &text, const TextStyle &style, qreal width)
    : TextBox({core::ReportText {text, {}}}, style, width)
{
}

void TextBox::append(const QString &paragraph, const QList<PlacedMark> &marks, qreal width)
{
    QList<qsizetype> places;
    for (const PlacedMark &mark : marks)
        places.append(mark.position);
    const bool isJustified = m_style.alignment == core::ReportAlignment::Justify;
    const QList<qreal> edges = edgesOf(paragraph, places, m_style.font);
    for (const TextLine &line : breakLines(paragraph, edges, width, isJustified)) {
        Line placed;
        placed.text = paragraph.mid(line.start, line.length);
        placed.width = line.width;
        if (isJustified && !line.isLast)
            placed.spacing = spacingFor(placed);
        for (const PlacedMark &mark : marks) {
            if (mark.position >= line.start && mark.position < line.start + line.length)
                placed.marks.append({mark.position - line.start, mark.mark});
        }
        m_lines.append(placed);
    }
}

void TextBox::appendNode(const core::ReportNode &node, qreal width)
{
    const qreal indent = (kMarkSize + kTextBoxMarkGap) * em();
    const QList<qreal> edges = edgesOf(node.name, {}, m_style.font);
    for (const TextLine &line : breakLines(node.name, edges, width - indent, false)) {
        Line placed;
        placed.text = node.name.mid(line.start, line.length);
        placed.width = line.width;
        placed.indent = indent;
        if (line.start == 0) {
            placed.text.prepend(kMarkPlace);
            placed.width += indent;
            placed.indent = 0;
            placed.marks.append({0, {{}, {}, node.state}});
        }
        m_lines.append(placed);
    }
}

qreal TextBox::spacingFor(const Line &line) const
{
    const qsizetype gaps = stretchableClusters(line.text).size();
    if (!canStretch(line.width, m_width, gaps, em()))
        return 0;
    return (m_width - line.width) / static_cast<qreal>(gaps);
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
        widest = std::max(widest, line.aside.isEmpty() ? line.width : m_width);
    return widest;
}

TextBox TextBox::part(int first, int count) const
{
    TextBox box = *this;
    box.m_lines = m_lines.mid(first, count);
    return box;
}

void TextBox::paint(QPainter &painter, QPointF position) const
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
    case core::ReportAlignment::Justify: return line.indent;
    }
    Q_UNREACHABLE();
}

QList<QTextLayout::FormatRange> TextBox::formatsOf(const Line &line) const
{
    QList<qsizetype> places;
    for (const PlacedMark &mark : line.marks)
        places.append(mark.position);
    if (line.spacing <= 0)
        return markPlaces(places, m_style.font);
    QList<QTextLayout::FormatRange> formats;
    for (const Cluster &cluster : stretchableClusters(line.text)) {
        const qreal mark = places.contains(cluster.start) ? markSpacing(m_style.font) : 0;
        formats.append(spaced(cluster, mark + line.spacing, m_style.font));
    }
    return formats;
}

void TextBox::paintMarkOf(QPainter &painter, core::ReportMark mark, QPointF corner) const
{
    const bool isColoured = m_style.isColoured && !mark.node;
    paintMark(painter,
              QRectF(corner, QSizeF(kMarkSize * em(), kMarkSize * em())),
              mark.node ? markOf(*mark.node) : markOf(mark.colour, mark.reason),
              isColoured ? paperMark(mark.colour) : QColor(Qt::black));
}

void TextBox::paintLine(QPainter &painter, const Line &line, QPointF position) const
{
    QTextLayout layout(line.text, m_style.font);
    setOptions(layout);
    layout.setFormats(formatsOf(line));
    const QTextLine set = oneLine(layout);
    const qreal x = position.x() + offsetOf(line);
    const qreal baseline = position.y() + kBaseline * em();
    set.draw(&painter, QPointF(x, baseline - set.ascent()));
    for (const PlacedMark &placed : line.marks) {
        const QPointF corner(x + set.cursorToX(static_cast<int>(placed.position)),
                             baseline - (0.38 + kMarkSize / 2) * em());
        paintMarkOf(painter, placed.mark, corner);
    }
    if (line.aside.isEmpty())
        return;
    QTextLayout aside(line.aside, m_style.font);
    setOptions(aside);
    const QTextLine right = oneLine(aside);
    right.draw(&painter,
               QPointF(position.x() + m_width - line.asideWidth, baseline - right.ascent()));
}

} // namespace ui

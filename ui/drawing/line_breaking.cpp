// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/line_breaking.h"

#include "ui/drawing/line_stretching.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace ui {

namespace {

/// The text with curly quotes as corner brackets: Unicode forbids a break on both sides of “ ”,
/// which are an opening and a closing mark between Chinese.
QString withCornerBrackets(QString text)
{
    text.replace(QChar(u'“'), QChar(u'「')).replace(QChar(u'”'), QChar(u'」'));
    text.replace(QChar(u'‘'), QChar(u'『')).replace(QChar(u'’'), QChar(u'』'));
    return text;
}

QList<bool> boundariesOf(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QList<bool> found(text.size() + 1, false);
    QTextBoundaryFinder finder(type, text);
    while (finder.toNextBoundary() != -1)
        found[finder.position()] = true;
    return found;
}

/// Takes the break points inside every match of @p pattern out of @p points.
void keepWhole(QList<bool> &points, const QString &text, const QRegularExpression &pattern)
{
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart() + 1; i < match.capturedEnd(); ++i)
            points[i] = false;
    }
}

/// A figure with 第 before it and its unit: one character, or more after 万, 亿, 个 …
const QRegularExpression &figure()
{
    static const QRegularExpression pattern(
        QStringLiteral("第?[0-9][0-9,.]*(?:%|个?(?:工作日|百分点)|[万亿千百]\\p{Han}|\\p{Han})?"));
    return pattern;
}

/// A day, month, quarter or half of a year with its year, which is the first group, or a year, and
/// with 前, 底前 … behind it.
const QRegularExpression &date()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:((?:[0-9]+|[今明])年)?"
                       "(?:[0-9]+月(?:[0-9]+日)?|第[1-4一二三四]季度|[上下]半年)"
                       "|(?:[0-9]+|[今明])年)"
                       "(?:[上中下]旬)?[初底末]?前?"));
    return pattern;
}

/// 人次, 万元 … in brackets.
const QRegularExpression &bracketed()
{
    static const QRegularExpression pattern(QStringLiteral("（[^（）]{1,4}）"));
    return pattern;
}

/// Lets lines end after the year of every date in @p text, where @p possible lets them.
void breakAfterYears(QList<bool> &points, const QList<bool> &possible, const QString &text)
{
    QRegularExpressionMatchIterator matches = date().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(1) == 0)
            continue;
        const qsizetype after = match.capturedEnd(1);
        points[after] = possible.at(after);
    }
}

bool isBlank(QChar character)
{
    return character == QLatin1Char(' ') || character == QLatin1Char('\t');
}

bool isClosing(QChar character)
{
    return QStringView(u"，。；：？！、）》】”’」』").contains(character);
}

/// Breaks one paragraph.
class LineBreaker
{
public:
    LineBreaker(const QString &text, const QList<qreal> &edges, qreal width)
        : m_text(text)
        , m_edges(edges)
        , m_width(width)
        , m_points(breakPointsOf(text))
    {
    }

    [[nodiscard]] QList<TextLine> lines(bool mayStretch) const
    {
        QList<qsizetype> ends;
        for (qsizetype start = 0; start < m_text.size(); start = ends.last())
            ends.append(endAfter(start));
        if (mayStretch)
            fillLastLine(ends);
        QList<TextLine> lines;
        qsizetype start = 0;
        for (const qsizetype end : std::as_const(ends)) {
            lines.append(lineOf(start, end));
            start = end;
        }
        if (lines.isEmpty())
            lines.append(TextLine {});
        lines.last().isLast = true;
        return lines;
    }

private:
    /// The end of what can be seen of [start, end).
    [[nodiscard]] qsizetype visibleEnd(qsizetype start, qsizetype end) const
    {
        while (end > start && isBlank(m_text.at(end - 1)))
            --end;
        return end;
    }

    [[nodiscard]] TextLine lineOf(qsizetype start, qsizetype end) const
    {
        qsizetype visible = visibleEnd(start, end);
        if (mayLeaveOutMark(start, visible))
            --visible;
        return {start, visible - start, m_edges.at(visible) - m_edges.at(start), false};
    }

    /// Whether [start, visible) is the rest of the text and has no room for the 、 at its end,
    /// which the end of the line says as well.
    [[nodiscard]] bool mayLeaveOutMark(qsizetype start, qsizetype visible) const
    {
        const bool isRest = visible == m_text.size() && visible - start > 1;
        return isRest && m_text.at(visible - 1) == QChar(u'、')
            && m_edges.at(visible) - m_edges.at(start) > m_width;
    }

    [[nodiscard]] bool fits(qsizetype start, qsizetype end) const
    {
        constexpr qreal kRounding = 0.5;
        return lineOf(start, end).width <= m_width + kRounding;
    }

    /// The farthest of @p points that leaves a line that fits; start if there is none.
    [[nodiscard]] qsizetype farthest(const QList<bool> &points, qsizetype start) const
    {
        qsizetype best = start;
        for (qsizetype end = start + 1; end <= m_text.size() && fits(start, end); ++end) {
            if (points.at(end))
                best = end;
        }
        return best;
    }

    [[nodiscard]] qsizetype endAfter(qsizetype start) const
    {
        for (const QList<bool> *points : {&m_points.good,
                                          &m_points.afterYear,
                                          &m_points.possible,
                                          &m_points.tight,
                                          &m_points.forced}) {
            if (const qsizetype end = farthest(*points, start); end > start)
                return end;
        }
        // Not even one character fits: it stands out rather than being lost.
        const qsizetype next = m_points.forced.indexOf(true, start + 1);
        return next < 0 ? m_text.size() : next;
    }

    /// Moves the last break one point up where a single character would stand alone.
    void fillLastLine(QList<qsizetype> &ends) const
    {
        if (ends.size() < 2)
            return;
        const qsizetype lastBreak = ends.at(ends.size() - 2);
        const qsizetype start = ends.size() > 2 ? ends.at(ends.size() - 3) : 0;
        qsizetype alone = m_text.size() - lastBreak;
        while (alone > 1 && isClosing(m_text.at(lastBreak + alone - 1)))
            --alone;
        const qsizetype earlier = m_points.good.lastIndexOf(true, lastBreak - 1);
        if (alone != 1 || earlier <= start)
            return;
        const TextLine line = lineOf(start, earlier);
        const qreal em = (m_edges.last() - m_edges.first()) / static_cast<qreal>(m_text.size());
        const auto gaps = stretchableClusters(m_text.mid(line.start, line.length)).size();
        if (canStretch(line.width, m_width, gaps, em))
            ends[ends.size() - 2] = earlier;
    }

    const QString &m_text;
    const QList<qreal> &m_edges;
    qreal m_width;
    BreakPoints m_points;
};

} // namespace

BreakPoints breakPointsOf(const QString &text)
{
    BreakPoints points;
    points.forced = boundariesOf(text, QTextBoundaryFinder::Grapheme);
    points.tight = boundariesOf(withCornerBrackets(text), QTextBoundaryFinder::Line);
    points.possible = points.tight;
    keepWhole(points.possible, text, figure());
    points.good = points.possible;
    keepWhole(points.good, text, date());
    keepWhole(points.good, text, bracketed());
    points.afterYear = points.good;
    breakAfterYears(points.afterYear, points.possible, text);
    return points;
}

QList<TextLine>
breakLines(const QString &text, const QList<qreal> &edges, qreal width, bool mayStretch)
{
    return LineBreaker(text, edges, width).lines(mayStretch);
}

} // namespace ui

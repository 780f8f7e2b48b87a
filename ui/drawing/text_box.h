// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/drawing/line_breaking.h"

#include <QFont>
#include <QPointF>
#include <QTextLayout>

class QPainter;

namespace ui {

/// How a text is set.
struct TextStyle
{
    QFont font;
    qreal pitch = 0; ///< from line to line
    core::ReportAlignment alignment = core::ReportAlignment::Left;
    bool isColoured = false; ///< marks in their colours; else black
};

/// A text broken into lines of a width: a value that knows its height and paints itself. Lengths
/// are hundredths of a millimetre. The text is plain: nothing in it is markup.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const QList<core::ReportText> &pieces, const TextStyle &style, qreal width);
    TextBox(const QString &text, const TextStyle &style, qreal width);

    /// Nodes, each in lines of its own with its day at the right edge of the first one. The lines
    /// that follow begin where the name does, beside the mark.
    TextBox(const QList<core::ReportNode> &nodes, const TextStyle &style, qreal width);

    [[nodiscard]] int lineCount() const;

    /// From the upper edge of the first line's character box to the lower edge of the last one's.
    [[nodiscard]] qreal height() const;

    /// The width that its lines are set in.
    [[nodiscard]] qreal width() const { return m_width; }

    /// Width of the longest line.
    [[nodiscard]] qreal naturalWidth() const;

    /// The box with lines [first, first + count) only.
    [[nodiscard]] TextBox part(int first, int count) const;

    /// Paints with the upper left corner at @p position.
    void paint(QPainter &painter, QPointF position) const;

private:
    struct PlacedMark
    {
        qsizetype position = 0; ///< of the blank that keeps its place in the line
        core::ReportMark mark;
    };
    struct Line
    {
        QString text;
        qreal width = 0;
        qreal spacing = 0; ///< added after each character that may be moved
        qreal indent = 0; ///< at the left edge
        QList<PlacedMark> marks;
        QString aside; ///< stands at the right edge
        qreal asideWidth = 0;
    };

    void append(const QString &paragraph, const QList<PlacedMark> &marks, qreal width);
    void appendNode(const core::ReportNode &node, qreal width);
    [[nodiscard]] qreal em() const;
    [[nodiscard]] qreal spacingFor(const Line &line) const;
    [[nodiscard]] qreal offsetOf(const Line &line) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const Line &line) const;
    void paintMarkOf(QPainter &painter, core::ReportMark mark, QPointF corner) const;
    void paintLine(QPainter &painter, const Line &line, QPointF position) const;

    TextStyle m_style;
    qreal m_width = 0;
    QList<Line> m_lines;
};

} // namespace ui

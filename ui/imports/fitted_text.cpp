// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fitted_text.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

#include <utility>

namespace ui {

namespace {

/// Lines of one paragraph, at most one more than @p most.
QStringList linesOf(const QString &paragraph, int width, int most, const QFont &font)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() <= most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(paragraph.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList {QString()} : lines;
}

/// The beginning of @p line that leaves room for an ellipsis.
QString withEllipsis(QString line, int width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    while (!line.isEmpty() && metrics.horizontalAdvance(line + u'…') > width)
        line.chop(1);
    return line + u'…';
}

} // namespace

FittedText fittedText(const QString &text, int width, int mostLines, const QFont &font)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        if (lines.size() <= mostLines)
            lines += linesOf(paragraph, width, mostLines, font);
    }
    const bool isCut = lines.size() > mostLines;
    if (isCut) {
        lines.resize(mostLines);
        lines.last() = withEllipsis(std::exchange(lines.last(), {}), width, font);
    }
    return {lines.join(u'\n'), static_cast<int>(lines.size()), isCut};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/line_stretching.h"

#include <QTextBoundaryFinder>

namespace ui {

namespace {

/// Whether @p character takes about half the room of a Chinese one and belongs to words or figures.
bool isNarrow(QChar character)
{
    return character.unicode() < 0x2E80 && !QStringView(u"“”‘’…—·").contains(character);
}

} // namespace

QList<Cluster> stretchableClusters(const QString &line)
{
    QList<Cluster> clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0 && end < line.size();
         end = finder.toNextBoundary()) {
        if (!isNarrow(line.at(end - 1)) || !isNarrow(line.at(end)))
            clusters.append({start, end - start});
        start = end;
    }
    return clusters;
}

bool canStretch(qreal natural, qreal width, qsizetype gaps, qreal em)
{
    // The design allows 0.12 em a gap; beyond 0.1 em what reads a PDF takes a gap for a blank.
    constexpr qreal kMostPerGap = 0.095;
    constexpr qreal kMost = 2.1;
    const qreal missing = width - natural;
    return gaps > 0 && missing <= kMost * em
        && missing <= kMostPerGap * em * static_cast<qreal>(gaps);
}

} // namespace ui

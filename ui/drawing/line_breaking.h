// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A line of a paragraph: characters [start, start + length), without the blanks at its end.
struct TextLine
{
    qsizetype start = 0;
    qsizetype length = 0;
    qreal width = 0; ///< as set, not stretched
    bool isLast = false; ///< of its paragraph: never stretched

    bool operator==(const TextLine &) const = default;
};

/// Where a line of @p text may end, by preference.
struct BreakPoints
{
    QList<bool> good; ///< [i]: a line may end before character i
    QList<bool> afterYear; ///< the same between the year of a date and what follows
    QList<bool> possible; ///< the same between any parts of a date, and inside short brackets
    QList<bool> tight; ///< the same between a figure and its unit
    QList<bool> forced; ///< between any two characters
};

/// Break points of one paragraph: no closing mark begins a line, no opening mark ends one, “ ” are
/// an opening and a closing mark, a figure stays with its unit and its date, a date with what says
/// how it is meant (前, 底前), and a unit in its brackets. Source: paper.md 3.
[[nodiscard]] BreakPoints breakPointsOf(const QString &text);

/// Fills lines of @p width. @p edges holds the left edge of every character and the right edge of
/// the last one: one more value than @p text has. With @p mayStretch a last line of a single
/// character takes another one from the line before, if that line can still be stretched to its
/// width. A 、 that ends the text and has no room is left out: it would tear the name before it.
[[nodiscard]] QList<TextLine>
breakLines(const QString &text, const QList<qreal> &edges, qreal width, bool mayStretch);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/title_lines.h"

#include "ui/drawing/line_breaking.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Whether a line of a title may end before character @p end: not inside the words titles are made
/// of, which no rule of line breaking knows.
bool isBetweenWords(const QString &text, qsizetype end)
{
    return !QStringView(u"工作 任务 重点 项目 目标 责任 民政 落实 督办 督查 清单 台账 进度")
                .contains(text.mid(end - 1, 2));
}

/// Whether a mark of punctuation parts the text before character @p end.
bool isAtMark(const QString &text, qsizetype end)
{
    return QStringView(u"、，）”》").contains(text.at(end - 1))
        || QStringView(u"（“《").contains(text.at(end));
}

/// Where the first of @p lines lines of at most @p most characters ends: about equally far from the
/// others' ends, at a mark of punctuation that is near, else at the break that is nearest.
qsizetype firstEnd(const QString &text, qsizetype lines, qsizetype most)
{
    constexpr qsizetype kAsNear = 4;
    const qsizetype wanted = (text.size() + lines - 1) / lines;
    const QList<bool> breaks = breakPointsOf(text).good;
    qsizetype best = wanted;
    qsizetype bestAway = text.size();
    const qsizetype last = std::min(most, text.size() - 1);
    for (qsizetype end = std::max<qsizetype>(1, text.size() - most * (lines - 1)); end <= last;
         ++end) {
        if (!breaks.at(end) || !isBetweenWords(text, end))
            continue;
        const qsizetype away = std::abs(end - wanted);
        if (away <= kAsNear && isAtMark(text, end))
            return end;
        if (away < bestAway) {
            best = end;
            bestAway = away;
        }
    }
    return best;
}

/// @p part in as few lines as it takes, about equally long.
QStringList evenLines(QString part, const TextStyle &style, qreal width)
{
    if (part.isEmpty())
        return {};
    constexpr qreal kAnyWidth = 1e6;
    const qreal natural = TextBox(part, style, kAnyWidth).naturalWidth();
    const auto most = static_cast<qsizetype>(static_cast<qreal>(part.size()) * width / natural);
    QStringList lines;
    for (auto left = static_cast<qsizetype>(std::ceil(natural / width)); left > 1; --left) {
        const qsizetype end = firstEnd(part, left, most);
        lines.append(part.left(end));
        part.remove(0, end);
    }
    lines.append(part);
    return lines;
}

} // namespace

QString
brokenTitle(const QString &title, const QString &office, const TextStyle &style, qreal width)
{
    if (TextBox(title, style, width).lineCount() < 2)
        return title;
    QStringList lines;
    QString rest = title;
    if (!office.isEmpty() && title.startsWith(office)) {
        lines = evenLines(office, style, width);
        rest.remove(0, office.size());
    }
    return (lines + evenLines(rest, style, width)).join(u'\n');
}

} // namespace ui

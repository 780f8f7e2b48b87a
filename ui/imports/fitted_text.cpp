// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fitted_text.h"

namespace ui {

namespace {

constexpr int kEndless = 1 << 20; ///< pixels: higher than any text

} // namespace

QString fittedText(const QString &text, QRect area, const QFontMetrics &metrics)
{
    // The box round a text is higher than its lines by what the tallest glyphs need.
    const QRect endless(area.topLeft(), QSize(area.width(), kEndless));
    const auto fits = [&](const QString &part) {
        const int lines = qRound(1.0 * metrics.boundingRect(endless, kImportWrap, part).height()
                                 / metrics.lineSpacing());
        return lines * metrics.lineSpacing() <= area.height();
    };
    if (fits(text))
        return text;
    qsizetype shortest = 0;
    qsizetype longest = text.size();
    while (longest - shortest > 1) {
        const qsizetype middle = (shortest + longest) / 2;
        (fits(text.left(middle) + u'…') ? shortest : longest) = middle;
    }
    return text.left(shortest) + u'…';
}

} // namespace ui

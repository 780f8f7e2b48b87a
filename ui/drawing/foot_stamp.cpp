// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/foot_stamp.h"

namespace ui {

QString fittingStamp(const QString &stamp, const TextStyle &style, qreal width)
{
    const auto fits = [&style, width](const QString &text) {
        constexpr qreal kAnyWidth = 1e6;
        return TextBox(text, style, kAnyWidth).naturalWidth() <= width;
    };
    if (fits(stamp))
        return stamp;
    const qsizetype printed = stamp.lastIndexOf(QStringLiteral("   打印："));
    QString title = stamp.left(printed);
    const QString end = printed < 0 ? QString() : stamp.mid(printed);
    while (!title.isEmpty() && !fits(title + u'…' + end))
        title.chop(1);
    return title + u'…' + end;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_sizes.h"

#include <QStringList>

namespace ui {

QString textOfRowSizes(const RowSizes &sizes)
{
    QStringList texts;
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size)
        texts.append(QStringLiteral("%1/%2/%3")
                         .arg(size.key().first.toString(),
                              size.key().second.toString(),
                              QString::number(*size)));
    // The same heights are the same text.
    texts.sort();
    return texts.join(u' ');
}

RowSizes rowSizesOfText(const QString &text)
{
    RowSizes sizes;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'/');
        const int height = parts.value(2).toInt();
        if (parts.size() == 3 && height > 0)
            sizes.insert({core::Id {parts.at(0).toLongLong()}, core::Id {parts.at(1).toLongLong()}},
                         height);
    }
    return sizes;
}

} // namespace ui

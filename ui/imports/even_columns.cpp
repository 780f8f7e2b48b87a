// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/even_columns.h"

#include <algorithm>
#include <numeric>

namespace ui {

QList<int> evenWidths(const QList<int> &wanted, int room, ColumnLimits limits)
{
    if (wanted.isEmpty())
        return {};
    const auto widthsWith = [&wanted, limits](int most) {
        QList<int> widths;
        for (const int width : wanted)
            widths.append(width <= limits.kept ? width : std::min(width, most));
        return widths;
    };
    int most = *std::max_element(wanted.cbegin(), wanted.cend());
    QList<int> widths = wanted;
    while (most > limits.readable && std::accumulate(widths.cbegin(), widths.cend(), 0) > room)
        widths = widthsWith(--most);
    return widths;
}

} // namespace ui

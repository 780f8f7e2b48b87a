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

QList<int> foldedWidths(const QList<TextNeed> &needs, int room, ColumnLimits limits)
{
    QList<int> widths;
    int missing = 0;
    int left = room;
    for (const TextNeed &need : needs) {
        widths.append(need.folded);
        missing += need.whole - need.folded;
        left -= need.folded;
    }
    if (left < 0)
        return evenWidths(widths, room, limits);
    const double share = missing > left ? static_cast<double>(left) / missing : 1;
    for (qsizetype place = 0; place < needs.size(); ++place) {
        const TextNeed &need = needs.at(place);
        widths[place] += static_cast<int>((need.whole - need.folded) * share);
    }
    return widths;
}

} // namespace ui

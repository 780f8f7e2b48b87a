// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_file_columns.h"

namespace ui {

namespace {

constexpr int kRecentFileColumnsPadding = 6;
constexpr int kOpenedWidth = 132; ///< the longest date in either language, and the padding
constexpr int kOpenWidth = 56;
constexpr int kNumberWidth = 76;

} // namespace

RecentFileColumns recentFileColumns(QRect row)
{
    RecentFileColumns columns;
    int right = row.right() + 1;
    const auto take = [&](QRect &column, int width) {
        right -= width;
        columns.lines.prepend({right, row.top(), 1, row.height()});
        column = QRect(right + 1, row.top(), width - 1, row.height())
                     .adjusted(kRecentFileColumnsPadding, 0, -kRecentFileColumnsPadding, 0);
    };
    take(columns.soon, kNumberWidth);
    take(columns.late, kNumberWidth);
    take(columns.open, kOpenWidth);
    take(columns.opened, kOpenedWidth);
    columns.file = QRect(row.left(), row.top(), right - row.left(), row.height())
                       .adjusted(kRecentFileColumnsPadding, 0, -kRecentFileColumnsPadding, 0);
    return columns;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace ui {

/// Where the columns of the recent files lie within a row, padding taken off.
struct RecentFileColumns
{
    QRect file;
    QRect opened;
    QRect open; ///< 在办, numbers to the right
    QRect late; ///< 逾期
    QRect soon; ///< 临期
    QList<QRect> lines; ///< 1 px, between them
};

[[nodiscard]] RecentFileColumns recentFileColumns(QRect row);

} // namespace ui

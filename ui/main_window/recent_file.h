// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

/// A file that was open before.
struct RecentFile
{
    QString path;
    QDateTime opened; ///< UTC; invalid = not known

    bool operator==(const RecentFile &) const = default;
};

/// The list with @p file in front, without doubles, not longer than the start page shows.
[[nodiscard]] QList<RecentFile> withRecentFile(QList<RecentFile> files, const RecentFile &file);

} // namespace ui

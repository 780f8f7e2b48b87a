// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QMetaType>
#include <QStringList>

namespace ui {

/// What the start page tells of a file that is not open.
struct FileSummary
{
    bool isMissing = false; ///< there is no such file any more
    bool isRead = false; ///< the rest is known; else the file could not be read
    QString office;
    QStringList ledgers; ///< titles
    int open = 0; ///< 在办
    int red = 0; ///< 逾期、严重滞后
    int yellow = 0; ///< 临期、滞后

    bool operator==(const FileSummary &) const = default;
};

/// Reads @p path as it stands on @p today; writes nothing. Needs nothing that could be gone before
/// it is done.
[[nodiscard]] FileSummary
summaryOf(const QString &path, QDate today, const core::WorkCalendar &calendar);

} // namespace ui

Q_DECLARE_METATYPE(ui::FileSummary)

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace core {

/// A line of a list of days, such as `2027: 01-01..01-03 | 01-04`: the days off of a year before
/// the bar, the days worked after it. A line that begins with + changes the days it names and is no
/// notice of its year.
struct NoticeLine
{
    int year = 0;
    bool isAddition = false;
    QMap<QDate, bool> days; ///< day → worked; all of the one year

    bool operator==(const NoticeLine &) const = default;
};

/// Reads a line; nothing if it names no days that can be.
[[nodiscard]] std::optional<NoticeLine> readNoticeLine(QStringView line);

/// The line as readNoticeLine() reads it: days in a row as one span.
[[nodiscard]] QString noticeLineText(const NoticeLine &line);

} // namespace core

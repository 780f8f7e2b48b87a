// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/time_axis.h"

#include <QList>
#include <QLocale>
#include <QStringList>

namespace ui {

/// The words of the head: patterns of QLocale for days, in the language of the screen or of the
/// paper.
struct TimeWords
{
    QLocale locale;
    QString year; ///< yyyy年
    QString month; ///< M月
    QString yearAndMonth; ///< yyyy年M月
    QString yearAndQuarter; ///< %1年%2: year and one of quarters
    QStringList quarters; ///< 一季度 …
    QString today; ///< 今天 M月d日
    QStringList tenDays; ///< 上旬, 中旬, 下旬
    QStringList weekdays; ///< 一 … 日
};

/// The words of printed sheets.
[[nodiscard]] TimeWords paperTimeWords();

/// A stretch of days in the head and what stands in it.
struct TimeCell
{
    core::DateSpan days; ///< whole, also where it begins before what is seen
    QString text;

    bool operator==(const TimeCell &) const = default;
};

/// The cells of the upper and of the lower lane over the days @p seen.
[[nodiscard]] QList<TimeCell>
upperTimeCells(TimeScale scale, core::DateSpan seen, const TimeWords &words);
[[nodiscard]] QList<TimeCell>
lowerTimeCells(TimeScale scale, core::DateSpan seen, const TimeWords &words);

} // namespace ui

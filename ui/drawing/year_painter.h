// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_kind.h"
#include "core/calendar/local_days.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/year_geometry.h"

#include <QFont>
#include <QStringList>

class QPainter;

namespace ui {

/// What a year is painted with: fonts, words and the days that stand out.
struct YearSheet
{
    Theme theme = Theme::Light;
    QFont body;
    QFont emphasis;
    QFont small;
    QStringList months; ///< names, January first
    QStringList remarks; ///< muted, at the right of the name of each month
    QStringList weekdays; ///< Monday first
    QString offMark; ///< one or two letters in a day off: 休
    QString workedMark; ///< … in a day of the weekend that is worked: 班
    QDate today;
    QDate current; ///< where the keyboard is; invalid = nowhere
};

/// Paints the year of @p geometry. Days off, days made up, weekends and days changed here are told
/// apart by fill and by a mark or line, never by colour alone.
void paintYear(QPainter &painter,
               const YearGeometry &geometry,
               const core::LocalDays &days,
               const YearSheet &sheet);

/// Paints how a day of @p kind looks, for a legend.
void paintDaySample(
    QPainter &painter, QRect box, core::DayKind kind, bool isChanged, const YearSheet &sheet);

} // namespace ui

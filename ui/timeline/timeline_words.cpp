// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_words.h"

#include "ui/style/fonts.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Timeline)
};

} // namespace

TimeWords screenTimeWords()
{
    TimeWords words;
    words.year = Words::tr("yyyy", "a year");
    words.month = Words::tr("MMM", "a month");
    words.yearAndMonth = Words::tr("MMM yyyy", "a month with its year");
    //: %1 = year, %2 = Q1
    words.yearAndQuarter = Words::tr("%2 %1", "a quarter with its year");
    words.quarters = {Words::tr("Q1"), Words::tr("Q2"), Words::tr("Q3"), Words::tr("Q4")};
    words.today = Words::tr("'Today' d MMM", "the tag of today");
    words.tenDays = {Words::tr("1–10", "the first third of a month"),
                     Words::tr("11–20", "the second third of a month"),
                     Words::tr("21–end", "the last third of a month")};
    words.weekdays = {Words::tr("Mo", "a weekday"),
                      Words::tr("Tu", "a weekday"),
                      Words::tr("We", "a weekday"),
                      Words::tr("Th", "a weekday"),
                      Words::tr("Fr", "a weekday"),
                      Words::tr("Sa", "a weekday"),
                      Words::tr("Su", "a weekday")};
    return words;
}

LegendWords screenLegendWords()
{
    return {Words::tr("Legend"),
            Words::tr("Plan"),
            Words::tr("Actual", "the bar"),
            Words::tr("Overdue", "the bar"),
            Words::tr("Node done"),
            Words::tr("Node overdue"),
            Words::tr("Node to come"),
            Words::tr("Deadline"),
            Words::tr("Day off"),
            Words::tr("Ctrl+wheel zooms, Shift+wheel moves sideways, Enter opens the task")};
}

TimelineLook screenLook(const QPalette &palette)
{
    TimelineLook look;
    look.theme = themeOf(palette);
    look.body = fontOf(FontRole::Body);
    look.strong = fontOf(FontRole::Emphasis);
    look.small = fontOf(FontRole::Small);
    return look;
}

} // namespace ui

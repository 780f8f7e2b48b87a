// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sample.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr const char *kContext = "ui::Sample";

struct Row
{
    const char *key;
    int year;
    const char *office;
    const char *remark;
};

constexpr Row kRows[] = {
    {"shili-2026",
     2026,
     QT_TRANSLATE_NOOP("ui::Sample", "Sample County Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "Made up: 60 tasks in every state")},
    {"daying-2021",
     2021,
     QT_TRANSLATE_NOOP("ui::Sample", "Daying County Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "A benchmark list of 9 tasks")},
    {"chuxiong-2021",
     2021,
     QT_TRANSLATE_NOOP("ui::Sample", "Chuxiong Prefecture Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "Five lists, a contest on six levels")},
    {"baoji-2020",
     2020,
     QT_TRANSLATE_NOOP("ui::Sample", "Baoji City Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "Eight tasks with levers and deadlines")},
    {"jintan-2017",
     2017,
     QT_TRANSLATE_NOOP("ui::Sample", "Jintan District Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "Eight projects and the second half-year")},
    {"ankang-2010",
     2010,
     QT_TRANSLATE_NOOP("ui::Sample", "Ankang City Civil Affairs Bureau"),
     QT_TRANSLATE_NOOP("ui::Sample", "Eight projects for people's livelihood")},
};

} // namespace

QList<Sample> samples()
{
    QList<Sample> list;
    for (const Row &row : kRows) {
        list.append({QString::fromLatin1(row.key),
                     QCoreApplication::translate(kContext, row.office),
                     row.year,
                     QCoreApplication::translate(kContext, row.remark)});
    }
    return list;
}

} // namespace ui

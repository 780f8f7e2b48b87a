// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/reminder_text.h"

#include "core/views/alert_list.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderText)
};

QString overdueText(const QList<UnitCount> &newlyOverdue)
{
    int sum = 0;
    QStringList units;
    for (const UnitCount &each : newlyOverdue) {
        sum += each.count;
        units.append(each.unit + QLatin1Char(' ') + QString::number(each.count));
    }
    //: %1 names units with their counts: Welfare 2, Elderly 1
    return core::sentence(ReminderText::tr("%n task(s) newly overdue (%1)", nullptr, sum),
                          {units.join(ReminderText::tr(", ", "between units"))});
}

QString dueSoonText(int count)
{
    //: %1 is a number of workdays
    return core::sentence(
        ReminderText::tr("%n task(s) due within the next %1 workdays", nullptr, count),
        {QString::number(core::kReminderWorkdays)});
}

} // namespace

QString reminderText(const QList<UnitCount> &newlyOverdue, int dueSoon)
{
    QStringList parts;
    if (!newlyOverdue.isEmpty())
        parts.append(overdueText(newlyOverdue));
    if (dueSoon > 0)
        parts.append(dueSoonText(dueSoon));
    if (parts.isEmpty())
        return {};
    return core::sentence(ReminderText::tr("Today: %1."),
                          {parts.join(ReminderText::tr("; ", "between two halves of a reminder"))});
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/reminder_step.h"

#include <QStringList>

namespace core {

QString stepsToText(ReminderSteps steps)
{
    QStringList keys;
    for (const auto &[step, key] : EnumKeys<ReminderStep>::values) {
        if (steps.contains(step))
            keys.append(key);
    }
    return keys.join(u' ');
}

ReminderSteps stepsFromText(const QString &text)
{
    ReminderSteps steps;
    for (const QString &key : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto step = valueOfKey<ReminderStep>(key))
            steps.insert(*step);
    }
    return steps;
}

} // namespace core

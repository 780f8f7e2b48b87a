// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/filter_value_text.h"

#include "core/rules/light.h"
#include "core/wording/light_text.h"
#include "core/wording/terms.h"

#include <QCoreApplication>

namespace core {

namespace {

QString reasonText(const QString &key)
{
    const auto reason = valueOfKey<LightReason>(key);
    return reason ? lightReasonText(*reason) : key;
}

/// @param days "-3/-5": workdays and calendar days.
QString remainingValueText(const QString &days)
{
    const QStringList parts = days.split(u'/');
    if (parts.size() != 2)
        return reasonText(days);
    Light light;
    light.workdays = parts.first().toInt();
    light.calendarDays = parts.last().toInt();
    light.isOverdue = *light.calendarDays < 0;
    return remainingText(light);
}

} // namespace

QString filterValueText(ColumnField field, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("core::filters", "(Blank)");
    switch (field) {
    case ColumnField::Light: return reasonText(value);
    case ColumnField::Remaining: return remainingValueText(value);
    case ColumnField::State: {
        const auto state = valueOfKey<TaskState>(value);
        return state ? termOf(*state) : value;
    }
    default: return value;
    }
}

} // namespace core

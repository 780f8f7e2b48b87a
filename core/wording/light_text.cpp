// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/light_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <cstdlib>

namespace core {

namespace {

constexpr const char *kLightContext = "core::lights";

QString lightText(const char *text)
{
    return QCoreApplication::translate(kLightContext, text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate(kLightContext, text, nullptr, count);
}

bool isClosed(const Light &light)
{
    return light.reason == LightReason::ClosedOnTime || light.reason == LightReason::ClosedLate;
}

bool rests(const Light &light)
{
    return light.reason == LightReason::Draft || light.reason == LightReason::Suspended
        || light.reason == LightReason::Cancelled;
}

QString closedLateText(const Light &light)
{
    // As with what is overdue: 0 workdays would read like "in time".
    if (*light.workdaysLate == 0)
        return counted(QT_TRANSLATE_N_NOOP("core::lights", "Closed late by %n day(s)"),
                       *light.daysLate);
    return counted(QT_TRANSLATE_N_NOOP("core::lights", "Closed late by %n workday(s)"),
                   *light.workdaysLate);
}

bool countsDays(const Light &light)
{
    return !isClosed(light) && !rests(light) && light.workdays && light.calendarDays;
}

} // namespace

QString lightWord(LightReason reason)
{
    switch (reason) {
    case LightReason::FarBehind: return lightReasonText(LightReason::Behind);
    case LightReason::NodeOverdue: return lightText(QT_TRANSLATE_NOOP("core::lights", "Node"));
    case LightReason::ClosedOnTime: return lightText(QT_TRANSLATE_NOOP("core::lights", "Closed"));
    case LightReason::ReportMissing:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "No report"));
    case LightReason::RiskDeclared: return lightText(QT_TRANSLATE_NOOP("core::lights", "Risk"));
    default: return lightReasonText(reason);
    }
}

QString lightReasonText(LightReason reason)
{
    switch (reason) {
    case LightReason::Normal: return lightText(QT_TRANSLATE_NOOP("core::lights", "On track"));
    case LightReason::DueSoon: return lightText(QT_TRANSLATE_NOOP("core::lights", "Due soon"));
    case LightReason::Overdue: return lightText(QT_TRANSLATE_NOOP("core::lights", "Overdue"));
    case LightReason::Behind: return lightText(QT_TRANSLATE_NOOP("core::lights", "Behind"));
    case LightReason::FarBehind: return lightText(QT_TRANSLATE_NOOP("core::lights", "Far behind"));
    case LightReason::NodeOverdue:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Node overdue"));
    case LightReason::ToBeVerified:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "To be verified"));
    case LightReason::ClosedOnTime:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Closed on time"));
    case LightReason::ClosedLate:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Closed late"));
    case LightReason::NotStarted:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Not started"));
    case LightReason::Draft: return lightText(QT_TRANSLATE_NOOP("core::lights", "Draft"));
    case LightReason::Suspended: return lightText(QT_TRANSLATE_NOOP("core::lights", "Suspended"));
    case LightReason::Cancelled: return lightText(QT_TRANSLATE_NOOP("core::lights", "Cancelled"));
    case LightReason::ReportMissing:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Report missing"));
    case LightReason::RiskDeclared:
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Declared at risk"));
    }
    Q_UNREACHABLE();
}

QString remainingText(const Light &light)
{
    if (light.reason == LightReason::ClosedLate && light.daysLate)
        return closedLateText(light);
    if (isClosed(light) || rests(light))
        return lightReasonText(light.reason);
    if (!countsDays(light))
        return {};
    // "0 workdays overdue" would read like "not overdue": the calendar days must stand with it.
    if (light.isOverdue && *light.workdays == 0)
        return remainingSentence(light);
    if (light.isOverdue)
        return counted(QT_TRANSLATE_N_NOOP("core::lights", "%n workday(s) overdue"),
                       std::abs(*light.workdays));
    if (*light.calendarDays == 0)
        return lightText(QT_TRANSLATE_NOOP("core::lights", "Due today"));
    return counted(QT_TRANSLATE_N_NOOP("core::lights", "%n workday(s) left"), *light.workdays);
}

QString calendarDaysText(const Light &light)
{
    if (!countsDays(light) || *light.calendarDays == 0 || (light.isOverdue && *light.workdays == 0))
        return {};
    return counted(QT_TRANSLATE_N_NOOP("core::lights", "(%n day(s))"),
                   std::abs(*light.calendarDays));
}

QString remainingSentence(const Light &light)
{
    if (!countsDays(light) || !light.isOverdue)
        return remainingText(light);
    const QString days
        = counted(QT_TRANSLATE_N_NOOP("core::lights", "%n day(s)"), std::abs(*light.calendarDays));
    const QString workdays
        = counted(QT_TRANSLATE_N_NOOP("core::lights", "%n workday(s)"), std::abs(*light.workdays));
    //: %1 = 3 days, %2 = 1 workday
    return sentence(lightText(QT_TRANSLATE_NOOP("core::lights", "Overdue by %1 (%2)")),
                    {days, workdays});
}

} // namespace core

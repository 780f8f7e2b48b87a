// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/alert_text.h"

#include "core/wording/deadline_text.h"
#include "core/wording/light_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace core {

namespace {

QString countedReason(const char *text, int count)
{
    return QCoreApplication::translate("core::alerts", text, nullptr, count);
}

QString dueSoonReason(const Light &light, TaskClass taskClass)
{
    if (isPriority(taskClass))
        return QCoreApplication::translate("core::alerts", "Due soon, priority task");
    const int days = light.calendarDays.value_or(0);
    return days == 0
        ? lightReasonText(light.reason)
        : countedReason(QT_TRANSLATE_N_NOOP("core::alerts", "Due soon, in %n day(s)"), days);
}

QString plainReason(const Light &light, TaskClass taskClass)
{
    const int lag = static_cast<int>(std::lround(lagOf(light)));
    switch (light.reason) {
    case LightReason::Overdue:
        return countedReason(QT_TRANSLATE_N_NOOP("core::alerts", "%n day(s) past the deadline"),
                             std::abs(light.calendarDays.value_or(0)));
    case LightReason::FarBehind:
        return countedReason(
            QT_TRANSLATE_N_NOOP("core::alerts", "Far behind by %n percentage point(s)"), lag);
    case LightReason::Behind:
        return countedReason(
            QT_TRANSLATE_N_NOOP("core::alerts", "Behind by %n percentage point(s)"), lag);
    case LightReason::DueSoon: return dueSoonReason(light, taskClass);
    case LightReason::ReportMissing:
        //: %1 is the day (11-05) on which a report was due
        return sentence(QCoreApplication::translate("core::alerts", "No report since %1"),
                        {light.reportDue.toString(QStringLiteral("MM-dd"))});
    case LightReason::RiskDeclared:
        //: %1 is why the lead unit says that the deadline will not be kept
        return sentence(QCoreApplication::translate("core::alerts", "Declared at risk: %1"),
                        {light.risk});
    default: return lightReasonText(light.reason);
    }
}

/// The sentence that names what is counted, each of the three or several together.
const char *redPattern(const RedCounts &counts)
{
    const bool isLate = counts.overdue > 0;
    const bool isBehind = counts.farBehind > 0;
    if (counts.atRisk == 0 && !isBehind)
        return QT_TRANSLATE_N_NOOP("core::alerts", "%n overdue");
    if (counts.atRisk == 0)
        return isLate ? QT_TRANSLATE_N_NOOP("core::alerts", "%n overdue or far behind")
                      : QT_TRANSLATE_N_NOOP("core::alerts", "%n far behind");
    if (isLate && isBehind)
        return QT_TRANSLATE_N_NOOP("core::alerts", "%n overdue, far behind or at risk");
    if (isLate)
        return QT_TRANSLATE_N_NOOP("core::alerts", "%n overdue or at risk");
    return isBehind ? QT_TRANSLATE_N_NOOP("core::alerts", "%n far behind or at risk")
                    : QT_TRANSLATE_N_NOOP("core::alerts", "%n at risk");
}

} // namespace

QString alertReason(const Light &light, TaskClass taskClass, int extensions)
{
    QString reason = plainReason(light, taskClass);
    if (extensions == 0)
        return reason;
    //: %1 is a reason, %2 how often the deadline was extended
    return sentence(QCoreApplication::translate("core::alerts", "%1, %2"),
                    {reason, extensionsText(extensions)});
}

QString redCountText(const RedCounts &counts)
{
    const int red = counts.overdue + counts.farBehind + counts.atRisk;
    if (red == 0)
        return {};
    return countedReason(redPattern(counts), red);
}

QString yellowCountText(int count)
{
    if (count == 0)
        return {};
    return countedReason(QT_TRANSLATE_N_NOOP("core::alerts", "%n due soon or behind"), count);
}

QString openCountText(int count)
{
    return countedReason(QT_TRANSLATE_N_NOOP("core::alerts", "%n open"), count);
}

QString remindedText(int count)
{
    if (count == 0)
        return {};
    return countedReason(QT_TRANSLATE_N_NOOP("core::alerts", "Reminded %n time(s)"), count);
}

QString snoozedText(const QString &day)
{
    //: %1 is a day (09-30): no reminder is shown before it
    return sentence(QCoreApplication::translate("core::alerts", "Put off until %1"), {day});
}

QString snoozedReason(const Snooze &snooze)
{
    const QString until = snoozedText(snooze.until.toString(Qt::ISODate));
    if (snooze.madeBy.isEmpty())
        //: %1 says until when, %2 why
        return sentence(QCoreApplication::translate("core::alerts", "%1: %2"),
                        {until, snooze.reason});
    //: %1 says until when, %2 by whom, %3 why
    return sentence(QCoreApplication::translate("core::alerts", "%1 (%2): %3"),
                    {until, snooze.madeBy, snooze.reason});
}

} // namespace core

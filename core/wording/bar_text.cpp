// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/bar_text.h"

#include "core/wording/light_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

struct Bars
{
    Q_DECLARE_TR_FUNCTIONS(core::bars)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, Bars::tr("d MMMM"));
}

/// Whether the work is not going on, so that no percentage counts.
bool isAtRest(const Light &light)
{
    return light.colour == LightColour::Blue || light.colour == LightColour::Grey;
}

QString reasonOf(const Light &light)
{
    if (light.reason == LightReason::Normal)
        return {};
    return light.isOverdue ? remainingText(light) : lightReasonText(light.reason);
}

} // namespace

QString barRemark(const Light &light)
{
    QString reason = reasonOf(light);
    if (isAtRest(light) || !light.percent)
        return reason;
    const QString percent = QStringLiteral("%1%").arg(*light.percent);
    return reason.isEmpty() ? percent : percent + QChar(0x3000) + reason;
}

QString barElsewhere(const Light &light, QDate closedOn)
{
    if (closedOn.isValid()) {
        //: %1 = closed on time, %2 = 27 March
        return sentence(Bars::tr("%1, %2"), {lightReasonText(light.reason), dayText(closedOn)});
    }
    if (!light.due.isValid())
        return barRemark(light);
    //: %1 = 27 March
    return sentence(Bars::tr("due %1"), {dayText(light.due)});
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/return_reminder.h"

#include "core/report/print_text.h"

namespace core {

QString returnReminder(const QString &ledger, const QStringList &units, QDate day)
{
    if (units.isEmpty())
        return {};
    const QString of
        = day.isValid() ? QStringLiteral("（填报日期%1）").arg(printedDate(day)) : QString();
    return QStringLiteral("请以下科室尽快报送“%1”填报表%2：%3。")
        .arg(ledger, of, units.join(u'、'));
}

} // namespace core

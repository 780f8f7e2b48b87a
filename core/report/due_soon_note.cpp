// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/due_soon_note.h"

#include <algorithm>

namespace core {

namespace {

bool agree(const QList<Ledger> &ledgers)
{
    return std::all_of(ledgers.cbegin(), ledgers.cend(), [&ledgers](const Ledger &ledger) {
        return ledger.warnWorkdays == ledgers.first().warnWorkdays
            && ledger.priorityWarnWorkdays == ledgers.first().priorityWarnWorkdays;
    });
}

QString within(int workdays)
{
    return QStringLiteral("%1个工作日以内").arg(workdays);
}

} // namespace

QString dueSoonNote(const QList<Ledger> &ledgers)
{
    if (!agree(ledgers))
        return QStringLiteral("剩余工作日在各台账所设天数以内");
    const Ledger set = ledgers.value(0);
    if (set.warnWorkdays == set.priorityWarnWorkdays)
        return set.warnWorkdays == 0 ? QStringLiteral("未设提醒天数")
                                     : QStringLiteral("剩余") + within(set.warnWorkdays);
    if (set.priorityWarnWorkdays == 0)
        return QStringLiteral("剩余%1，重点事项不设").arg(within(set.warnWorkdays));
    if (set.warnWorkdays == 0)
        return QStringLiteral("重点事项剩余") + within(set.priorityWarnWorkdays);
    return QStringLiteral("剩余%1，重点事项%2")
        .arg(within(set.warnWorkdays), within(set.priorityWarnWorkdays));
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/conflict_text.h"

#include "core/wording/holder_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace core {

QString conflictHead(const QString &column, bool isDeadline)
{
    if (isDeadline)
        return QCoreApplication::translate("core::conflicts",
                                           "Another deadline than in the ledger");
    return sentence(QCoreApplication::translate(
                        "core::conflicts", "%1 was changed in the ledger since the last import"),
                    {column});
}

QString
conflictText(const QString &ledger, const QString &table, const std::optional<LoggedChange> &own)
{
    const QString here = ledger.simplified();
    const QString there = table.simplified();
    if (!own) {
        return sentence(QCoreApplication::translate("core::conflicts",
                                                    "The ledger has “%1”, the table has “%2”."),
                        {here, there});
    }
    //: %2: who wrote it and when, or when alone
    return sentence(QCoreApplication::translate("core::conflicts",
                                                "The ledger has “%1” (%2), the table has “%3”."),
                    {here, writerText(own->who, own->at), there});
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unfinished_text.h"

#include "core/wording/action_text.h"
#include "core/wording/holder_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace core {

QString unfinishedText(const Actor &actor,
                       const QDateTime &since,
                       ChangeNumber acknowledged,
                       const std::optional<LoggedChange> &newest)
{
    const QString who = holderName(actor.person, actor.machine);
    const ChangeNumber lost = acknowledged - (newest ? newest->number : 0);
    if (lost > 0) {
        return sentence(
            QCoreApplication::translate(
                "core::holders",
                "The program did not end properly last time (%1, since %2). Changes confirmed as "
                "saved are missing (%3): something other than this program has altered the file. "
                "Compare it with the backups."),
            {who, momentText(since), QString::number(lost)});
    }
    if (!newest) {
        return sentence(QCoreApplication::translate("core::holders",
                                                    "The program did not end properly last time "
                                                    "(%1, since %2). Nothing confirmed as saved is "
                                                    "lost."),
                        {who, momentText(since)});
    }
    return sentence(
        QCoreApplication::translate(
            "core::holders",
            "The program did not end properly last time (%1, since %2). Nothing confirmed as "
            "saved is lost; the last change: %3 (%4)."),
        {who, momentText(since), actionText(newest->action), writerText(newest->who, newest->at)});
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/deadline_text.h"

#include "core/rules/moved_deadline.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace core {

QString extensionsText(int extensions)
{
    if (extensions == 0)
        return {};
    return QCoreApplication::translate(
        "core::deadlines", "extended %n time(s)", nullptr, extensions);
}

QString firstDueText(const DeadlinePoint &deadline)
{
    const QDate first = firstDue(deadline);
    if (!first.isValid() || first == deadline.due)
        return {};
    return sentence(QCoreApplication::translate("core::deadlines", "originally %1"),
                    {first.toString(Qt::ISODate)});
}

} // namespace core

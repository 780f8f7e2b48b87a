// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/responsible_persons.h"

#include "core/base/date_span.h"

namespace core {

QList<Responsibility> personEntries(const TaskBundle &task, QDate day)
{
    QList<Responsibility> entries;
    for (const Responsibility &responsibility : task.responsibilities) {
        if (responsibility.role == ResponsibilityRole::Person
            && DateSpan {responsibility.from, responsibility.to}.contains(day))
            entries.append(responsibility);
    }
    return entries;
}

QString personsOf(const TaskBundle &task, QDate day)
{
    QStringList names;
    for (const Responsibility &responsibility : personEntries(task, day)) {
        if (!names.contains(responsibility.text))
            names.append(responsibility.text);
    }
    return names.join(QStringLiteral("、"));
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/views/alert_list.h"

#include <QHash>

namespace core {

/// Somebody responsible for tasks on a list of alerts.
struct AlertPerson
{
    QString name; ///< as written; empty: nobody is named
    int tasks = 0;

    bool operator==(const AlertPerson &) const = default;
};

/// Everybody responsible for the tasks of @p groups on @p day, by pinyin, each with how many; at
/// the end nobody, if there are such tasks. A task with two persons counts for both.
[[nodiscard]] QList<AlertPerson>
alertPersons(const QList<AlertGroup> &groups, const QHash<Id, TaskBundle> &texts, QDate day);

/// Of @p groups the tasks that @p person is responsible for on @p day, empty: nobody; groups
/// without any are left out. What is counted of a group stays.
[[nodiscard]] QList<AlertGroup> groupsOfPerson(const QList<AlertGroup> &groups,
                                               const QHash<Id, TaskBundle> &texts,
                                               const QString &person,
                                               QDate day);

} // namespace core

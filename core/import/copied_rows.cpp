// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/copied_rows.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// A sheet says a task by its content, or by its name where it has no other.
QString saidBy(const Task &task)
{
    return foldForMatching(task.content.isEmpty() ? task.displayName() : task.content);
}

/// Gives @p taker the unit that leads what @p giver was taken for.
void passLead(TaskDraft &giver, TaskDraft &taker)
{
    taker.bundle.task.unit = std::exchange(giver.bundle.task.unit, {});
    QList<Responsibility> &given = giver.bundle.responsibilities;
    const auto lead = std::find_if(given.cbegin(), given.cend(), [](const Responsibility &one) {
        return one.role == ResponsibilityRole::LeadUnit;
    });
    if (lead == given.cend())
        return;
    taker.bundle.responsibilities.append(*lead);
    taker.bundle.responsibilities.last().position
        = static_cast<int>(taker.bundle.responsibilities.size()) - 1;
    given.erase(lead);
}

void changeParts(TaskDraft &first, TaskDraft &copy)
{
    copy.known = std::exchange(first.known, {});
    first.copyOf = std::exchange(copy.copyOf, {});
    std::swap(first.isProposal, copy.isProposal);
    if (first.isProposal)
        passLead(copy, first);
}

} // namespace

void settleCopies(QList<TaskDraft> &drafts, const QList<TaskBundle> &existing)
{
    QHash<Id, qsizetype> firstOf;
    QHash<Id, QString> saidOf;
    for (qsizetype place = 0; place < drafts.size(); ++place) {
        if (drafts.at(place).known.isSet())
            firstOf.insert(drafts.at(place).known, place);
    }
    for (const TaskBundle &bundle : existing) {
        if (firstOf.contains(bundle.task.id))
            saidOf.insert(bundle.task.id, saidBy(bundle.task));
    }
    for (TaskDraft &copy : drafts) {
        const Id task = copy.copyOf;
        if (!saidOf.contains(task))
            continue;
        TaskDraft &first = drafts[firstOf.value(task)];
        const QString said = saidOf.value(task);
        if (saidBy(first.bundle.task) != said && saidBy(copy.bundle.task) == said)
            changeParts(first, copy);
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shown_tasks.h"

#include "core/report/printed_choices.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// Rows of a task that stand together.
struct ShownStretch
{
    Id task;
    QList<Id> entries;
};

/// Whether a row on paper is an entry, so that a task can stand in several places.
bool hasRowsOfEntries(ListKind list)
{
    return list == ListKind::Measures || list == ListKind::Outcomes;
}

QList<ShownStretch> stretchesOf(const ShownRows &shown)
{
    const bool canStandTwice = hasRowsOfEntries(shown.list);
    QList<ShownStretch> stretches;
    QHash<Id, qsizetype> places;
    for (const auto &[task, entry] : shown.rows) {
        const bool goesOn = !stretches.isEmpty() && stretches.constLast().task == task;
        if (canStandTwice ? !goesOn : !places.contains(task)) {
            places.insert(task, stretches.size());
            stretches.append({task, {}});
        }
        if (entry.isSet())
            stretches[places.value(task)].entries.append(entry);
    }
    return stretches;
}

/// Of @p records those with @p ids, in their order.
template <typename T> QList<T> recordsOf(const QList<T> &records, const QList<Id> &ids)
{
    QList<T> kept;
    for (const Id id : ids) {
        const auto found = std::find_if(
            records.cbegin(), records.cend(), [id](const T &record) { return record.id == id; });
        if (found != records.cend())
            kept.append(*found);
    }
    return kept;
}

void keepEntries(TaskBundle &task, ListKind list, const QList<Id> &entries)
{
    if (entries.isEmpty())
        return;
    switch (list) {
    case ListKind::Measures: task.measures = recordsOf(task.measures, entries); return;
    case ListKind::Outcomes: task.outcomes = recordsOf(task.outcomes, entries); return;
    case ListKind::Deadlines:
        task.deadlines.removeIf([&entries](const Deadline &deadline) {
            return !deadline.isFinal && !entries.contains(deadline.id);
        });
        return;
    case ListKind::Whole:
    case ListKind::Tasks:
    case ListKind::Responsibilities: return;
    }
}

} // namespace

QList<ReportedListTask> tasksShown(const QList<ReportedListTask> &tasks, const ShownRows &shown)
{
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < tasks.size(); ++i)
        places.insert(tasks.at(i).bundle.task.id, i);
    QList<ReportedListTask> ordered;
    for (const ShownStretch &stretch : stretchesOf(shown)) {
        const auto place = places.constFind(stretch.task);
        if (place == places.cend())
            continue;
        ReportedListTask task = tasks.at(*place);
        keepEntries(task.bundle, shown.list, stretch.entries);
        ordered.append(task);
    }
    return ordered;
}

QString printedFilter(const ShownRows &shown, const QString &unit)
{
    if (!shown.isFiltered)
        return {};
    QStringList choices;
    for (const QString &name : {shown.view, unit}) {
        if (!name.isEmpty())
            choices.append(name);
    }
    if (!shown.search.isEmpty())
        choices.append(printedSearch(shown.search));
    const QString counts = QStringLiteral("已筛选 %1/%2").arg(shown.shown).arg(shown.all);
    return choices.isEmpty() ? counts : counts + u'：' + choices.join(u'；');
}

ShownRows alertsShown(const QList<AlertGroup> &groups,
                      int all,
                      bool isOfDay,
                      const std::optional<QString> &person)
{
    QStringList choices;
    if (isOfDay)
        choices.append(QStringLiteral("今日提醒"));
    if (person)
        choices.append(QStringLiteral("责任人")
                       + (person->isEmpty() ? QStringLiteral("未明确") : *person));
    ShownRows shown {ListKind::Tasks, {}, true, 0, all, choices.join(u'，')};
    for (const AlertGroup &group : groups) {
        for (const Id task : group.tasks)
            shown.rows.append({task, Id {}});
    }
    shown.shown = static_cast<int>(shown.rows.size());
    return shown;
}

} // namespace core

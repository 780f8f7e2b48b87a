// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_snapshot.h"

#include "core/calendar/holidays_in.h"
#include "core/views/facts_update.h"

namespace core {

namespace {

[[nodiscard]] Result<LedgerFacts>
readFacts(const RecordSource &source, const AlertQuestion &question, const QList<Ledger> &ledgers)
{
    const QList<Id> open = openLedgers(ledgers);
    if (!question.known || question.known->ledgers != open)
        return LedgerFacts::read(source, open, question.asOf, question.calendar);
    return source.bundles(question.tasks.values()).map([&](const QList<TaskBundle> &bundles) {
        return updatedFacts(question.known->facts,
                            {question.tasks, bundles},
                            ledgers,
                            question.asOf,
                            question.calendar);
    });
}

/// @p task without its long texts.
Task toldTask(const Task &task)
{
    Task told;
    told.id = task.id;
    told.ledger = task.ledger;
    told.code = task.code;
    told.title = task.title;
    told.content = task.title.isEmpty() ? task.content : QString();
    told.taskClass = task.taskClass;
    told.unit = task.unit;
    told.state = task.state;
    return told;
}

/// What the rows, the persons and a letter tell of a task, and no more: a tenth of all tasks may be
/// late.
[[nodiscard]] Result<QList<TaskBundle>> readTold(const RecordSource &source, const QList<Id> &tasks)
{
    BundleParts parts {{RecordKind::Responsibility,
                        RecordKind::Progress,
                        RecordKind::Reminder,
                        RecordKind::Snooze}};
    return source.partialBundles(tasks, parts).map([](QList<TaskBundle> bundles) {
        for (TaskBundle &bundle : bundles)
            bundle.task = toldTask(bundle.task);
        return bundles;
    });
}

[[nodiscard]] Result<void>
readTexts(const RecordSource &source, const AlertQuestion &question, AlertSnapshot &snapshot)
{
    const QHash<Id, TaskBundle> known
        = question.known ? question.known->texts : QHash<Id, TaskBundle> {};
    QList<Id> missing;
    QSet<Id> wanted;
    const QList<AlertGroup> groups = snapshot.groups + snapshot.reminders.groups;
    for (const AlertGroup &group : groups) {
        for (const Id task : group.tasks) {
            if (wanted.contains(task))
                continue;
            wanted.insert(task);
            const auto text = known.constFind(task);
            if (text == known.cend() || question.tasks.contains(task))
                missing.append(task);
            else
                snapshot.texts.insert(task, *text);
        }
    }
    return readTold(source, missing).map([&snapshot](const QList<TaskBundle> &bundles) {
        for (const TaskBundle &bundle : bundles)
            snapshot.texts.insert(bundle.task.id, bundle);
    });
}

} // namespace

Result<AlertSnapshot> readAlerts(const RecordSource &source, const AlertQuestion &question)
{
    AlertSnapshot snapshot;
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    snapshot.ledgers = openLedgers(*ledgers);
    const auto units = source.units();
    if (!units)
        return fail(units.error());
    snapshot.units = *units;
    const auto facts = readFacts(source, question, *ledgers);
    if (!facts)
        return fail(facts.error());
    snapshot.facts = *facts;
    snapshot.groups = alertGroups(*facts);
    snapshot.reminder = dailyReminder(*facts);
    snapshot.reminders = reminderList(*facts, question.remindersShownOn, question.calendar);
    const QDate today = facts->asOf();
    snapshot.holidays = holidaysIn({today, question.calendar.addWorkdays(today, kReminderWorkdays)},
                                   question.calendar);
    snapshot.next = nextDue(*facts);
    const auto texts = readTexts(source, question, snapshot);
    if (!texts)
        return fail(texts.error());
    snapshot.persons = alertPersons(snapshot.groups, snapshot.texts, today);
    snapshot.remindedPersons = alertPersons(snapshot.reminders.groups, snapshot.texts, today);
    return snapshot;
}

} // namespace core

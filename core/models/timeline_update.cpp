// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_update.h"

namespace core {

namespace {

constexpr qsizetype kBlock = 250; // tasks read at a time

void add(ResponsibleKeys &persons, const QList<TaskBundle> &texts, QDate day)
{
    for (const TaskBundle &task : texts)
        persons.insert(task.task.id, responsibleKey(task, day));
}

[[nodiscard]] Result<ResponsibleKeys>
readPersons(const RecordSource &source, const LedgerUpdate &update, ResponsibleKeys persons)
{
    const LedgerFacts &facts = update.snapshot.facts;
    add(persons, update.texts, facts.asOf());
    QList<Id> missing;
    for (const TaskFacts &task : facts.tasks()) {
        if (!persons.contains(task.id))
            missing.append(task.id);
    }
    for (qsizetype first = 0; first < missing.size(); first += kBlock) {
        const auto texts = source.bundles(missing.mid(first, kBlock));
        if (!texts)
            return fail(texts.error());
        add(persons, *texts, facts.asOf());
    }
    return persons;
}

} // namespace

Result<TimelineUpdate> readTimelineUpdate(const RecordSource &source,
                                          const UpdateQuestion &question,
                                          const std::optional<ResponsibleKeys> &known)
{
    auto ledger = readUpdate(source, question);
    if (!ledger)
        return fail(std::move(ledger.error()));
    const auto settings = source.settings();
    if (!settings)
        return fail(settings.error());
    TimelineUpdate update {
        std::move(*ledger),
        {},
        countdownsOf(*settings, question.ledgers, question.asOf, question.calendar)};
    if (!known)
        return update;
    auto persons = readPersons(source, update.ledger, *known);
    if (!persons)
        return fail(std::move(persons.error()));
    update.persons = std::move(*persons);
    return update;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_update.h"

#include "core/views/facts_update.h"
#include "core/views/ledgers_in_use.h"

namespace core {

namespace {

// Brings what was known up to date with the tasks just read.
[[nodiscard]] Result<void>
updateKnown(const RecordSource &source, const UpdateQuestion &question, LedgerUpdate &update)
{
    LedgerSnapshot &snapshot = update.snapshot;
    snapshot = *question.known;
    if (question.hasOtherNames) {
        if (auto names = readNames(source, question.ledgers, snapshot); !names)
            return names;
    }
    const TasksReadAnew anew {question.tasks, update.texts};
    snapshot.facts
        = updatedFacts(snapshot.facts, anew, snapshot.ledgers, question.asOf, question.calendar);
    for (auto heads = snapshot.entries.begin(); heads != snapshot.entries.end(); ++heads)
        *heads = updatedEntries(*heads, heads.key(), anew, snapshot.facts);
    return {};
}

[[nodiscard]] Result<void>
readAll(const RecordSource &source, const UpdateQuestion &question, LedgerUpdate &update)
{
    auto snapshot = readSnapshot(source, question.ledgers, question.asOf, question.calendar);
    if (!snapshot)
        return fail(std::move(snapshot.error()));
    update.snapshot = std::move(*snapshot);
    return {};
}

/// Ids of the first tasks; none if there are not many more, so that all can as well be read.
[[nodiscard]] Result<QList<Id>>
readFirst(const RecordSource &source, const QList<Id> &ledgers, int count)
{
    QList<Id> first;
    for (const Id ledger : ledgers) {
        auto tasks = source.firstTasks(ledger, count);
        if (!tasks)
            return tasks;
        first += *tasks;
        if (tasks->size() * 2 > count)
            return first;
    }
    return QList<Id> {};
}

/// The first tasks with their texts. An objective is judged by those of its tasks that are there.
[[nodiscard]] Result<LedgerUpdate>
readHead(const RecordSource &source, const UpdateQuestion &question, const QList<Id> &first)
{
    LedgerUpdate head;
    if (auto names = readNames(source, question.ledgers, head.snapshot); !names)
        return fail(std::move(names.error()));
    auto texts = source.bundles(first);
    if (!texts)
        return fail(std::move(texts.error()));
    head.texts = std::move(*texts);
    head.isHead = true;
    head.snapshot.facts = updatedFacts(
        {}, {{}, head.texts}, head.snapshot.ledgers, question.asOf, question.calendar);
    return head;
}

} // namespace

Result<LedgerUpdate> readUpdate(const RecordSource &source, const UpdateQuestion &question)
{
    if (!question.known && question.first > 0) {
        const auto first = readFirst(source, question.ledgers, question.first);
        if (!first)
            return fail(first.error());
        if (!first->isEmpty())
            return readHead(source, question, *first);
    }
    auto texts = source.bundles(question.tasks.values());
    if (!texts)
        return fail(std::move(texts.error()));
    LedgerUpdate update {{}, question.tasks, *texts, searchBlock(*texts)};
    auto done = question.known ? updateKnown(source, question, update)
                               : readAll(source, question, update);
    if (!done)
        return fail(std::move(done.error()));
    if (auto lists = readLists(source, question.lists, update.snapshot); !lists)
        return fail(std::move(lists.error()));
    return update;
}

} // namespace core

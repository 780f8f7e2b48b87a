// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_update.h"

namespace core {

namespace {

bool isOwned(RecordKind kind)
{
    return kind != RecordKind::Ledger && kind != RecordKind::Unit && kind != RecordKind::Person
        && kind != RecordKind::Task;
}

// Finds the tasks of records that nobody here has seen before.
[[nodiscard]] Result<void>
addUnknown(const RecordSource &source, const UpdateQuestion &question, LedgerUpdate &update)
{
    for (auto kind = question.records.cbegin(); kind != question.records.cend(); ++kind) {
        if (!isOwned(kind.key()))
            continue;
        QSet<Id> unknown;
        for (const Id id : kind->inserted + kind->updated) {
            if (!question.owners.contains(id))
                unknown.insert(id);
        }
        for (const Id id : kind->removed)
            update.isComplete = update.isComplete && question.owners.contains(id);
        if (unknown.isEmpty())
            continue;
        for (const Id ledger : question.ledgers) {
            const auto heads = source.entries(kind.key(), ledger);
            if (!heads)
                return fail(heads.error());
            for (const EntryHead &head : *heads) {
                if (unknown.contains(head.id))
                    update.tasks.insert(head.task);
            }
        }
    }
    return {};
}

} // namespace

QList<Id> ownedRecords(const QHash<RecordKind, ChangedIds> &records)
{
    QList<Id> owned;
    for (auto kind = records.cbegin(); kind != records.cend(); ++kind) {
        if (isOwned(kind.key()))
            owned += kind->inserted + kind->updated + kind->removed;
    }
    return owned;
}

void addRecords(QHash<RecordKind, ChangedIds> &records, const QHash<RecordKind, ChangedIds> &more)
{
    for (auto kind = more.cbegin(); kind != more.cend(); ++kind) {
        ChangedIds &ids = records[kind.key()];
        ids.inserted += kind->inserted;
        ids.updated += kind->updated;
        ids.removed += kind->removed;
    }
}

Result<LedgerUpdate> readUpdate(const RecordSource &source, const UpdateQuestion &question)
{
    auto snapshot = readSnapshot(source, question.ledgers, question.asOf, question.calendar);
    if (!snapshot)
        return fail(std::move(snapshot.error()));
    LedgerUpdate update;
    update.snapshot = std::move(*snapshot);
    const ChangedIds tasks = question.records.value(RecordKind::Task);
    for (const Id task : tasks.inserted + tasks.updated + tasks.removed)
        update.tasks.insert(task);
    for (const Id task : question.owners)
        update.tasks.insert(task);
    if (const Result<void> unknown = addUnknown(source, question, update); !unknown)
        return fail(unknown.error());
    QList<Id> present;
    for (const Id task : std::as_const(update.tasks)) {
        if (update.snapshot.facts.indexOf(task) >= 0)
            present.append(task);
    }
    auto texts = source.bundles(present);
    if (!texts)
        return fail(std::move(texts.error()));
    update.texts = std::move(*texts);
    update.searchable = searchBlock(update.texts);
    return update;
}

} // namespace core

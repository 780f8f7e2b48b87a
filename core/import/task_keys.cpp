// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/task_keys.h"

namespace core {

namespace {

constexpr qsizetype kKeysReadAtOnce = 2000; ///< tasks read at once

/// The fields of TaskKeys: neither the other texts of a task nor the form of its rows.
BundleParts partsOfKeys()
{
    const auto names = [](std::initializer_list<const char *> list) {
        QSet<QString> set;
        for (const char *name : list)
            set.insert(QLatin1String(name));
        return set;
    };
    return {{RecordKind::Source},
            {{RecordKind::Task, names({"parent", "position", "code", "title", "content"})},
             {RecordKind::Source, names({"file", "sheet", "sheet_row"})}}};
}

[[nodiscard]] Result<QList<Id>> tasksOf(const RecordSource &source, Id ledger)
{
    return source.facts(ledger).map([](const QList<TaskFacts> &facts) {
        QList<Id> ids;
        ids.reserve(facts.size());
        for (const TaskFacts &task : facts)
            ids.append(task.id);
        return ids;
    });
}

} // namespace

TaskKeys TaskKeyMaker::keysOf(const TaskBundle &bundle)
{
    const Task &task = bundle.task;
    TaskKeys keys;
    keys.id = task.id;
    keys.parent = task.parent;
    keys.position = task.position;
    keys.title = shared(task.title);
    keys.content = task.content;
    keys.code = task.code;
    if (!bundle.sources.isEmpty()) {
        const Source &source = bundle.sources.constFirst();
        keys.origin = shared(source.file + u'\n' + source.sheet);
        keys.row = source.row;
    }
    return keys;
}

TaskKeys TaskKeyMaker::keysOf(const TaskDraft &draft)
{
    TaskKeys keys = keysOf(draft.bundle);
    keys.id = draft.known;
    keys.objective = draft.objective;
    keys.isProposal = draft.isProposal;
    return keys;
}

QString TaskKeyMaker::shared(const QString &text)
{
    return *m_texts.insert(text);
}

Result<QList<TaskKeys>> readTaskKeys(const RecordSource &source, Id ledger)
{
    const auto ids = tasksOf(source, ledger);
    if (!ids)
        return fail(ids.error());
    const BundleParts parts = partsOfKeys();
    TaskKeyMaker maker;
    QList<TaskKeys> keys;
    keys.reserve(ids->size());
    for (qsizetype first = 0; first < ids->size(); first += kKeysReadAtOnce) {
        const auto read = source.partialBundles(ids->mid(first, kKeysReadAtOnce), parts);
        if (!read)
            return fail(read.error());
        for (const TaskBundle &bundle : *read)
            keys.append(maker.keysOf(bundle));
    }
    return keys;
}

} // namespace core

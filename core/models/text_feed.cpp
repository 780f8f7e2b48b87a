// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/text_feed.h"

#include "core/models/when_ready.h"

namespace core {

TextFeed::TextFeed(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void TextFeed::want(const QList<Id> &tasks)
{
    m_cache.want(tasks);
    ask();
}

void TextFeed::update(const QList<TaskBundle> &bundles, const QSet<Id> &gone)
{
    m_cache.update(bundles);
    for (const Id task : gone)
        m_cache.remove(task);
}

void TextFeed::clear()
{
    ++m_generation;
    m_cache.clear();
}

void TextFeed::ask()
{
    const QList<Id> block = m_cache.nextBlock();
    if (block.isEmpty())
        return;
    auto answer = m_store.read<QList<TaskBundle>>(
        [block](const RecordSource &source) { return source.bundles(block); });
    whenReady(answer, this, [this, generation = m_generation](const auto &bundles) {
        if (generation != m_generation)
            return;
        m_cache.insert(bundles.value_or(QList<TaskBundle> {}));
        if (!bundles) {
            Q_EMIT failed(bundles.error());
            return;
        }
        QSet<Id> tasks;
        for (const TaskBundle &bundle : *bundles)
            tasks.insert(bundle.task.id);
        Q_EMIT arrived(tasks);
        ask();
    });
}

} // namespace core

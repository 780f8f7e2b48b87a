// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/search_feed.h"

#include "core/models/when_ready.h"

#include <algorithm>

namespace core {

namespace {

/// Takes @p block, which was asked for from the end backwards, out of @p missing.
void takeOut(QList<Id> &missing, const QList<Id> &block)
{
    // Where nothing has changed meanwhile they are the last ones still: no need to look at all.
    const bool isAtEnd = missing.size() >= block.size()
        && std::equal(block.crbegin(), block.crend(), missing.cend() - block.size());
    if (isAtEnd) {
        missing.resize(missing.size() - block.size());
        return;
    }
    const QSet<Id> asked(block.begin(), block.end());
    missing.removeIf([&asked](Id task) { return asked.contains(task); });
}

} // namespace

SearchFeed::SearchFeed(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void SearchFeed::fill(const LedgerFacts &facts)
{
    m_missing.clear();
    // As after most changes, and after every night.
    if (m_arena.count() == facts.tasks().size())
        return;
    for (auto task = facts.tasks().crbegin(); task != facts.tasks().crend(); ++task) {
        if (!m_arena.contains(task->id))
            m_missing.append(task->id);
    }
    ask();
}

void SearchFeed::update(const SearchBlock &block, const QSet<Id> &gone)
{
    m_arena.add(block);
    for (const Id task : gone)
        m_arena.remove(task);
}

void SearchFeed::clear()
{
    ++m_generation;
    m_isAsking = false;
    m_missing.clear();
    m_arena.clear();
}

void SearchFeed::ask()
{
    if (m_isAsking || m_missing.isEmpty())
        return;
    m_isAsking = true;
    const qsizetype count = std::min<qsizetype>(kBlock, m_missing.size());
    QList<Id> block = m_missing.last(count);
    std::reverse(block.begin(), block.end());
    auto answer = m_store.read<SearchBlock>(
        [block](const RecordSource &source) { return source.bundles(block).map(searchBlock); });
    whenReady(answer, this, [this, block, generation = m_generation](const auto &texts) {
        if (generation != m_generation)
            return;
        m_isAsking = false;
        if (!texts) {
            Q_EMIT failed(texts.error());
            return;
        }
        takeOut(m_missing, block);
        m_arena.add(*texts);
        Q_EMIT grown();
        ask();
    });
}

} // namespace core

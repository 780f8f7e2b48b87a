// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "core/views/search_arena.h"

namespace core {

/// Fills a search arena in the background: folds the texts on the read lane, a block at a time, so
/// that questions of the window get in between.
class SearchFeed final : public QObject
{
    Q_OBJECT

public:
    /// @param store must outlive the feed.
    explicit SearchFeed(StoreThread &store, QObject *parent = nullptr);

    [[nodiscard]] const SearchArena &arena() const { return m_arena; }

    /// Whether every task asked for is in the arena.
    [[nodiscard]] bool isComplete() const { return m_missing.isEmpty(); }

    /// Brings in the tasks of @p facts that are not there yet; grown() follows for every block.
    void fill(const LedgerFacts &facts);

    /// Takes in texts read elsewhere and forgets tasks that are gone.
    void update(const SearchBlock &block, const QSet<Id> &gone);

    /// Forgets everything, also what is on its way.
    void clear();

    static constexpr int kBlock = 250;

Q_SIGNALS:
    void grown();
    void failed(const core::Error &error);

private:
    void ask();

    StoreThread &m_store;
    SearchArena m_arena;
    QList<Id> m_missing; ///< the last ones are asked for first
    bool m_isAsking = false;
    int m_generation = 0;
};

} // namespace core

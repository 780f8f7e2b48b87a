// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/row_cache.h"
#include "core/store/store_thread.h"

namespace core {

/// Brings the texts of the tasks round the viewport in from the read lane, block by block.
class TextFeed final : public QObject
{
    Q_OBJECT

public:
    /// @param store must outlive the feed.
    explicit TextFeed(StoreThread &store, QObject *parent = nullptr);

    [[nodiscard]] const TaskBundle *find(Id task) const { return m_cache.find(task); }

    /// Which tasks are wanted, the most wanted first; arrived() follows for those not held.
    void want(const QList<Id> &tasks);

    /// Takes in texts read elsewhere.
    void insert(const QList<TaskBundle> &bundles) { m_cache.insert(bundles); }

    /// Puts texts read elsewhere in the place of those held and forgets tasks that are gone.
    void update(const QList<TaskBundle> &bundles, const QSet<Id> &gone);

    /// Forgets everything, also what is on its way.
    void clear();

Q_SIGNALS:
    void arrived(const QSet<core::Id> &tasks);
    void failed(const core::Error &error);

private:
    void ask();

    StoreThread &m_store;
    RowCache m_cache;
    int m_generation = 0;
};

} // namespace core

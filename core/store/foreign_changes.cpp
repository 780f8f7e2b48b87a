// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foreign_changes.h"

#include <utility>

namespace core {

namespace {

ChangeNumber newestOf(const Store &store)
{
    const auto changes = store.changes(1);
    return changes && !changes->isEmpty() ? changes->first().number : 0;
}

} // namespace

void ForeignChanges::start(const Store *store)
{
    const std::lock_guard lock(m_mutex);
    m_isReplaced = false;
    m_hasGap = false;
    // The version first: a change that comes in between is looked at once too often, never missed.
    m_version = store ? store->dataVersion().value_or(0) : 0;
    m_newest = store ? newestOf(*store) : 0;
}

Result<ChangeNumber>
ForeignChanges::write(Store &store, const std::function<Result<ChangeNumber>(Store &store)> &job)
{
    const std::lock_guard lock(m_mutex);
    auto number = job(store);
    if (number && *number > 0) {
        m_hasGap = m_hasGap || *number != m_newest + 1;
        m_newest = *number;
    }
    return number;
}

ForeignChanges::News ForeignChanges::look(const Store &store)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock.owns_lock())
        return {};
    News news;
    const bool isReplaced = !store.checkIdentity().has_value();
    news.isReplaced = isReplaced && !std::exchange(m_isReplaced, isReplaced);
    const qint64 version = store.dataVersion().value_or(m_version);
    if (version == std::exchange(m_version, version))
        return news;
    const ChangeNumber newest = newestOf(store);
    if (std::exchange(m_hasGap, false) || newest != m_newest)
        news.number = newest;
    m_newest = qMax(newest, m_newest);
    return news;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_cache.h"

#include <utility>

namespace core {

const TaskBundle *RowCache::find(Id task) const
{
    const auto bundle = m_bundles.constFind(task);
    return bundle == m_bundles.cend() ? nullptr : &*bundle;
}

void RowCache::want(const QList<Id> &tasks)
{
    m_wanted = tasks;
    if (m_bundles.size() <= kCapacity)
        return;
    const QSet<Id> wanted(tasks.begin(), tasks.end());
    m_bundles.removeIf([&wanted](auto bundle) { return !wanted.contains(bundle.key()); });
}

QList<Id> RowCache::nextBlock()
{
    QList<Id> block;
    if (!m_asked.isEmpty())
        return block;
    for (const Id task : std::as_const(m_wanted)) {
        if (!m_bundles.contains(task) && !m_asked.contains(task)) {
            block.append(task);
            m_asked.insert(task);
            if (block.size() == kBlock)
                break;
        }
    }
    return block;
}

void RowCache::insert(const QList<TaskBundle> &bundles)
{
    for (const TaskBundle &bundle : bundles) {
        m_bundles.insert(bundle.task.id, bundle);
        m_asked.remove(bundle.task.id);
    }
    // What was asked for and has not come does not exist (any more).
    m_wanted.removeIf([this](Id task) { return m_asked.contains(task); });
    m_asked.clear();
}

void RowCache::update(const QList<TaskBundle> &bundles)
{
    for (const TaskBundle &bundle : bundles) {
        const auto held = m_bundles.find(bundle.task.id);
        if (held != m_bundles.end())
            *held = bundle;
    }
}

void RowCache::remove(Id task)
{
    m_bundles.remove(task);
}

void RowCache::clear()
{
    *this = RowCache();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/listed_tasks.h"

#include "core/rules/known_deadlines.h"
#include "core/views/alert_list.h"
#include "core/views/search_arena.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

// The search of the window, so that both find the same.
[[nodiscard]] Result<std::optional<QSet<Id>>>
matching(const RecordSource &source, const LedgerFacts &facts, const QString &words)
{
    if (words.trimmed().isEmpty())
        return std::optional<QSet<Id>>();
    QList<Id> all;
    for (const TaskFacts &task : facts.tasks())
        all.append(task.id);
    return source.bundles(all).map([&](const QList<TaskBundle> &bundles) {
        SearchArena arena;
        arena.add(searchBlock(bundles));
        return searchHits(arena, facts, words);
    });
}

// The ledgers asked for; of alerts only those that are open.
[[nodiscard]] Result<QList<Id>> ledgersOf(const ListingRequest &request, ListedTasks::Kind kind)
{
    if (kind == ListedTasks::Kind::All)
        return request.ledgers;
    return request.source.ledgers().map([&request](const QList<Ledger> &all) {
        const QList<Id> open = openLedgers(all);
        QList<Id> ledgers = request.ledgers;
        ledgers.removeIf([&open](Id ledger) { return !open.contains(ledger); });
        return ledgers;
    });
}

} // namespace

QList<Id> ListedTasks::wanted(const ListingRequest &request, Kind kind) const
{
    QList<int> indexes(m_facts.tasks().size());
    std::iota(indexes.begin(), indexes.end(), 0);
    QList<Id> ids;
    for (const int index : kind == Kind::Alerts ? alertsOf(m_facts) : indexes) {
        if (passes(request, index))
            ids.append(m_facts.tasks().at(index).id);
    }
    return ids;
}

bool ListedTasks::passes(const ListingRequest &request, int index) const
{
    if (!m_facts.isLeaf(index))
        return false;
    if (request.unit && m_facts.tasks().at(index).unit != *request.unit)
        return false;
    return !request.light || m_facts.lightAt(index).colour == *request.light;
}

Result<void> ListedTasks::readObjectives(const RecordSource &source)
{
    QSet<Id> parents;
    for (const TaskBundle &leaf : std::as_const(m_leaves)) {
        if (leaf.task.parent.isSet())
            parents.insert(leaf.task.parent);
    }
    const Result<QList<TaskBundle>> objectives = source.bundles(parents.values());
    if (!objectives)
        return tl::unexpected(objectives.error());
    for (const TaskBundle &objective : *objectives)
        m_objectives.insert(objective.task.id, objective);
    return {};
}

Result<ListedTasks> ListedTasks::read(const ListingRequest &request, Kind kind)
{
    ListedTasks result;
    const Result<QList<Id>> ledgers = ledgersOf(request, kind);
    if (!ledgers)
        return tl::unexpected(ledgers.error());
    Result<LedgerFacts> facts
        = LedgerFacts::read(request.source, *ledgers, request.asOf, request.calendar);
    if (!facts)
        return tl::unexpected(facts.error());
    result.m_facts = *std::move(facts);
    const auto hits = matching(request.source, result.m_facts, request.match);
    if (!hits)
        return tl::unexpected(hits.error());
    QList<Id> wanted = result.wanted(request, kind);
    if (*hits)
        wanted.removeIf([&hits](Id task) { return !(*hits)->contains(task); });
    Result<Names> names = Names::read(request.source);
    if (!names)
        return tl::unexpected(names.error());
    result.m_names = *std::move(names);
    Result<QList<TaskBundle>> leaves = request.source.bundles(wanted);
    if (!leaves)
        return tl::unexpected(leaves.error());
    result.m_leaves = *std::move(leaves);
    for (TaskBundle &leaf : result.m_leaves) {
        leaf.deadlines = deadlinesKnownOn(leaf, result.m_facts.asOf());
        result.m_lights.append(result.m_facts.lightOf(leaf.task.id));
    }
    if (const Result<void> read = result.readObjectives(request.source); !read)
        return tl::unexpected(read.error());
    return result;
}

QList<int> ListedTasks::unknownYears(const WorkCalendar &calendar) const
{
    QDate first = m_facts.asOf();
    QDate last = first;
    for (const Light &light : m_lights) {
        if (!light.workdays)
            continue;
        first = std::min(first, light.due);
        last = std::max(last, light.due);
    }
    QList<int> years;
    for (int year = first.year(); first != last && year <= last.year(); ++year) {
        if (!calendar.knowsYear(year))
            years.append(year);
    }
    return years;
}

TaskOutput ListedTasks::output(int index) const
{
    const TaskBundle &leaf = m_leaves.at(index);
    const auto objective = m_objectives.constFind(leaf.task.parent);
    return {leaf,
            objective == m_objectives.cend() ? nullptr : &*objective,
            m_lights.at(index),
            m_names};
}

} // namespace core

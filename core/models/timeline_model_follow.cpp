// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How TimelineModel reads and follows what is written.
#include "core/models/timeline_model.h"
#include "core/models/when_ready.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// Tasks before and after those on the screen whose texts are brought in as well.
constexpr qsizetype kTasksBefore = 500;
constexpr qsizetype kTasksAfter = 1000;

/// Whether the same rows stand at the same places.
bool hasSameRows(const Timeline &a, const Timeline &b)
{
    const auto sameBar
        = [](const TimelineBar &one, const TimelineBar &other) { return one.task == other.task; };
    const bool bothDated = a.days.start.isValid() == b.days.start.isValid();
    return bothDated
        && std::equal(a.groups.begin(),
                      a.groups.end(),
                      b.groups.begin(),
                      b.groups.end(),
                      [&](const TimelineGroup &one, const TimelineGroup &other) {
                          return one.key == other.key
                              && std::equal(one.bars.begin(),
                                            one.bars.end(),
                                            other.bars.begin(),
                                            other.bars.end(),
                                            sameBar);
                      });
}

} // namespace

void TimelineModel::setLedgers(const QList<Id> &ledgers)
{
    clear();
    m_ids = ledgers;
    refresh();
}

void TimelineModel::refresh()
{
    if (m_ids.isEmpty())
        return;
    m_isLoading = true;
    m_mustReadAll = true;
    read();
}

void TimelineModel::clear()
{
    ++m_generation;
    beginResetModel();
    m_ids.clear();
    m_snapshot = {};
    m_timeline = {};
    m_countdowns.clear();
    m_order.clear();
    m_places.clear();
    m_texts.clear();
    m_searchable.clear();
    m_visible.clear();
    m_waiting.clear();
    m_filter.hits.reset();
    if (m_persons)
        m_persons->clear();
    m_hasOtherNames = m_isLoading = m_isReading = m_mustRead = m_mustForget = false;
    endResetModel();
}

void TimelineModel::follow(const Changed &change)
{
    if (m_ids.isEmpty())
        return;
    m_mustReadAll = m_mustReadAll || change.everything;
    m_mustForget = m_mustForget || change.everything;
    m_waiting.unite(change.tasks);
    for (const RecordKind kind : {RecordKind::Ledger, RecordKind::Unit, RecordKind::Person})
        m_hasOtherNames = m_hasOtherNames || change.records.contains(kind);
    read();
}

UpdateQuestion TimelineModel::question()
{
    UpdateQuestion question;
    question.ledgers = m_ids;
    question.asOf = m_context.clock.today();
    question.calendar = m_context.calendar;
    question.tasks = std::exchange(m_waiting, {});
    question.hasOtherNames = std::exchange(m_hasOtherNames, false);
    if (!std::exchange(m_mustReadAll, false))
        question.known = m_snapshot;
    else if (m_persons)
        m_persons->clear();
    return question;
}

void TimelineModel::read()
{
    m_mustRead = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    auto answer = m_context.store.read<TimelineUpdate>(
        [question = question(), persons = m_persons](const RecordSource &source) {
            return readTimelineUpdate(source, question, persons);
        });
    whenReady(answer, this, [this, generation = m_generation](const auto &update) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (update) {
            take(*update);
        } else {
            m_mustReadAll = true;
            m_isLoading = false;
            Q_EMIT failed(update.error());
        }
        if (std::exchange(m_mustRead, false))
            read();
    });
}

void TimelineModel::take(const TimelineUpdate &update)
{
    if (std::exchange(m_mustForget, false)) {
        m_texts.clear();
        m_searchable.clear();
    }
    QSet<Id> gone = update.ledger.tasks;
    for (const TaskBundle &bundle : update.ledger.texts)
        gone.remove(bundle.task.id);
    m_texts.update(update.ledger.texts, gone);
    m_searchable.update(update.ledger.searchable, gone);
    m_snapshot = update.ledger.snapshot;
    m_countdowns = update.countdowns;
    if (update.persons)
        m_persons = update.persons;
    if (!m_search.isEmpty()) {
        m_filter.hits = searchHits(m_searchable.arena(), m_snapshot.facts, m_search);
        m_searchable.fill(m_snapshot.facts);
    }
    arrange(true);
    if (std::exchange(m_isLoading, false))
        Q_EMIT loaded();
}

/// Works the rows out anew. Where the same ones stand as before, they are told to be changed.
void TimelineModel::arrange(bool mayBeSame)
{
    Timeline timeline = makeTimeline(
        {m_snapshot.facts, m_filter, m_grouping, m_persons.value_or(ResponsibleKeys {})});
    if (mayBeSame && hasSameRows(timeline, m_timeline)) {
        m_timeline = std::move(timeline);
        tellAllChanged();
    } else {
        beginResetModel();
        m_timeline = std::move(timeline);
        m_order.clear();
        m_places.clear();
        for (int group = 0; group < m_timeline.groups.size(); ++group) {
            const QList<TimelineBar> &bars = m_timeline.groups.at(group).bars;
            for (int row = 0; row < bars.size(); ++row) {
                m_order.append(bars.at(row).task);
                m_places.insert(bars.at(row).task, {group, row});
            }
        }
        endResetModel();
    }
    wantTexts();
}

void TimelineModel::searchAgain()
{
    auto hits = searchHits(m_searchable.arena(), m_snapshot.facts, m_search);
    if (hits == m_filter.hits)
        return;
    m_filter.hits = std::move(hits);
    arrange(false);
}

void TimelineModel::setVisibleTasks(const QList<Id> &tasks)
{
    m_visible = tasks;
    wantTexts();
}

void TimelineModel::wantTexts()
{
    QList<Id> tasks;
    if (m_grouping == TimelineGrouping::Objective) {
        for (const TimelineGroup &group : std::as_const(m_timeline.groups))
            tasks.append(group.key.id);
    }
    tasks.removeAll(Id {});
    tasks += m_visible;
    // A view that has not said anything yet begins at the top.
    const auto place = [this](Id task) { return m_order.indexOf(task); };
    const qsizetype first = m_visible.isEmpty() ? 0 : place(m_visible.first());
    const qsizetype last = m_visible.isEmpty() ? 0 : place(m_visible.last());
    tasks += m_order.mid(std::max<qsizetype>(0, last), kTasksAfter);
    tasks += m_order.mid(std::max<qsizetype>(0, first - kTasksBefore),
                         std::clamp<qsizetype>(first, 0, kTasksBefore));
    QSet<Id> known;
    tasks.removeIf([&known](Id task) {
        const bool isKnown = known.contains(task);
        known.insert(task);
        return isKnown;
    });
    m_texts.want(tasks);
}

void TimelineModel::tellChanged(const QSet<Id> &tasks)
{
    for (const Id task : tasks) {
        if (const QModelIndex name = indexOf(task); name.isValid())
            Q_EMIT dataChanged(name, name.siblingAtColumn(ColumnCount - 1));
    }
    if (m_grouping == TimelineGrouping::Objective && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TimelineModel::tellAllChanged()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How TimelineModel reads and follows what is written.
#include "core/models/let_go.h"
#include "core/models/timeline_model.h"
#include "core/models/when_ready.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// Tasks before and after those on the screen whose texts are brought in as well.
constexpr qsizetype kTasksBefore = 500;
constexpr qsizetype kTasksAfter = 1000;

// Groups that are told to be changed one by one; beyond it the model is reset.
constexpr qsizetype kMostGroupsTold = 200;

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
        [question = question(), persons = m_persons, asked = asked()](const RecordSource &source) {
            return readTimelineUpdate(source, question, persons).map([&](TimelineUpdate update) {
                update.arrangement = arrangeTimeline({update.ledger.snapshot.facts,
                                                      asked.filter,
                                                      asked.grouping,
                                                      update.persons.value_or(ResponsibleKeys {})},
                                                     asked.shown);
                return update;
            });
        });
    whenReady(answer,
              this,
              [this, generation = m_generation, asking = m_asking, grouping = m_grouping](
                  const auto &update) {
                  if (generation != m_generation)
                      return;
                  m_isReading = false;
                  if (update) {
                      take(*update, {grouping, asking});
                  } else {
                      m_mustReadAll = true;
                      m_isLoading = false;
                      Q_EMIT failed(update.error());
                  }
                  goOn();
              });
}

/// What was asked for while the lane was busy.
void TimelineModel::goOn()
{
    if (m_isReading)
        return;
    if (std::exchange(m_mustRead, false))
        read();
    else if (m_shown.number != m_asking)
        arrange();
}

void TimelineModel::take(const TimelineUpdate &update, const Asking &asking)
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
    letGo(m_context.store, std::exchange(m_snapshot, update.ledger.snapshot));
    m_countdowns = update.countdowns;
    if (update.persons)
        m_persons = update.persons;
    if (!m_search.isEmpty()) {
        takeHits();
        m_searchable.fill(m_snapshot.facts);
    }
    // Else the rows of before stay until they are arranged as is asked for now.
    if (asking.number == m_asking)
        show(update.arrangement, asking);
}

TimelineModel::Question TimelineModel::asked() const
{
    return {m_filter, m_grouping, m_timeline};
}

/// Another grouping or filter than before.
void TimelineModel::askAnew()
{
    ++m_asking;
    if (!m_ids.isEmpty())
        goOn();
}

/// Works the rows out anew from what is known, on the read lane.
void TimelineModel::arrange()
{
    m_isReading = true;
    auto answer = m_context.store.read<TimelineArrangement>(
        [facts = m_snapshot.facts,
         asked = asked(),
         persons = m_persons.value_or(ResponsibleKeys {})](
            const RecordSource & /*source*/) -> Result<TimelineArrangement> {
            return arrangeTimeline({facts, asked.filter, asked.grouping, persons}, asked.shown);
        });
    whenReady(answer,
              this,
              [this, generation = m_generation, asking = Asking {m_grouping, m_asking}](
                  const auto &arrangement) {
                  if (generation != m_generation)
                      return;
                  m_isReading = false;
                  if (!arrangement)
                      Q_EMIT failed(arrangement.error());
                  else if (asking.number == m_asking)
                      show(*arrangement, asking);
                  if (arrangement || m_mustRead)
                      goOn();
              });
}

/// Where the same rows stand as before, and nothing else was asked for, they are told to be
/// changed.
void TimelineModel::show(const TimelineArrangement &arrangement, const Asking &asking)
{
    const bool isSame = arrangement.hasSameRows && m_shown.number == asking.number
        && arrangement.timeline.groups.size() <= kMostGroupsTold;
    if (!isSame)
        beginResetModel();
    letGo(m_context.store, std::exchange(m_timeline, arrangement.timeline));
    m_order = arrangement.order;
    letGo(m_context.store, std::exchange(m_places, arrangement.places));
    m_shown = asking;
    if (isSame)
        tellAllChanged();
    else
        endResetModel();
    wantTexts();
    // What was asked for before the last refresh() is not what it waits for.
    if (!m_mustRead && m_shown.number == m_asking && std::exchange(m_isLoading, false))
        Q_EMIT loaded();
}

/// Whether the search finds other tasks than before.
bool TimelineModel::takeHits()
{
    auto hits = searchHits(m_searchable.arena(), m_snapshot.facts, m_search);
    if (hits == m_filter.hits)
        return false;
    m_filter.hits = std::move(hits);
    ++m_asking;
    return true;
}

void TimelineModel::searchAgain()
{
    if (takeHits() && !m_ids.isEmpty())
        goOn();
}

void TimelineModel::setVisibleTasks(const QList<Id> &tasks)
{
    m_visible = tasks;
    wantTexts();
}

void TimelineModel::wantTexts()
{
    QList<Id> tasks;
    if (m_shown.grouping == TimelineGrouping::Objective) {
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
    if (m_shown.grouping == TimelineGrouping::Objective && rowCount() > 0)
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

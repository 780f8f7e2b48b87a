// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_model.h"

#include "core/models/let_go.h"
#include "core/models/when_ready.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr quintptr kGroupRow = 0; ///< internal id of units; of tasks: row of the unit + 1

// Whether two lists have the same rows, whatever stands in them.
bool haveSameRows(const QList<AlertGroup> &one, const QList<AlertGroup> &other)
{
    return std::equal(one.cbegin(),
                      one.cend(),
                      other.cbegin(),
                      other.cend(),
                      [](const AlertGroup &left, const AlertGroup &right) {
                          return left.unit == right.unit && left.tasks == right.tasks;
                      });
}

} // namespace

AlertModel::AlertModel(const Context &context, QObject *parent)
    : QAbstractItemModel(parent)
    , m_context(context)
{
    connect(&context.store, &StoreThread::changed, this, &AlertModel::follow);
}

void AlertModel::setList(AlertListKind list)
{
    if (list == m_list)
        return;
    m_list = list;
    showAnew();
}

void AlertModel::setPerson(const std::optional<QString> &person)
{
    if (person == m_person)
        return;
    m_person = person;
    showAnew();
}

void AlertModel::showAnew()
{
    beginResetModel();
    m_shown = shownOf(m_snapshot);
    endResetModel();
}

QList<AlertGroup> AlertModel::shownOf(const AlertSnapshot &snapshot) const
{
    const QList<AlertGroup> &all = groupsIn(snapshot);
    return m_person ? groupsOfPerson(all, snapshot.texts, *m_person, snapshot.facts.asOf()) : all;
}

const QList<AlertPerson> &AlertModel::persons() const
{
    return m_list == AlertListKind::Alerts ? m_snapshot.persons : m_snapshot.remindedPersons;
}

int AlertModel::taskCount() const
{
    qsizetype count = 0;
    for (const AlertGroup &group : groupsIn(m_snapshot))
        count += group.tasks.size();
    return static_cast<int>(count);
}

void AlertModel::refresh()
{
    m_isOpen = true;
    read();
}

void AlertModel::clear()
{
    ++m_question;
    m_isOpen = false;
    m_isKnown = false;
    m_isReading = false;
    m_waiting.clear();
    m_person.reset();
    take({});
}

void AlertModel::follow(const Changed &change)
{
    if (!m_isOpen)
        return;
    m_isKnown = m_isKnown && !change.everything;
    m_waiting.unite(change.tasks);
    read();
}

void AlertModel::read()
{
    m_mustRead = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    AlertQuestion question {m_context.clock.today(), m_context.calendar, m_shownOn, {}, {}};
    question.tasks = std::exchange(m_waiting, {});
    if (m_isKnown)
        question.known = m_snapshot;
    m_isKnown = true;
    auto answer = m_context.store.read<AlertSnapshot>(
        [question](const RecordSource &source) { return readAlerts(source, question); });
    whenReady(answer, this, [this, number = ++m_question](const auto &snapshot) {
        if (number != m_question)
            return;
        m_isReading = false;
        if (snapshot) {
            take(*snapshot);
            Q_EMIT loaded();
        } else {
            m_isKnown = false;
            Q_EMIT failed(snapshot.error());
        }
        if (std::exchange(m_mustRead, false))
            read();
    });
}

void AlertModel::take(const AlertSnapshot &snapshot)
{
    const QList<AlertGroup> shown = shownOf(snapshot);
    if (haveSameRows(shown, m_shown)) {
        letGo(m_context.store, std::exchange(m_snapshot, snapshot));
        m_shown = shown;
        tellAllChanged();
        return;
    }
    beginResetModel();
    letGo(m_context.store, std::exchange(m_snapshot, snapshot));
    m_shown = shown;
    endResetModel();
}

void AlertModel::tellAllChanged()
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex top = index(group, 0);
        const int last = rowCount(top) - 1;
        Q_EMIT dataChanged(top, index(group, kAlertColumns - 1));
        Q_EMIT dataChanged(index(0, 0, top), index(last, kAlertColumns - 1, top));
    }
}

int AlertModel::redCount() const
{
    int count = 0;
    for (const AlertGroup &group : m_snapshot.groups)
        count += group.red();
    return count;
}

int AlertModel::yellowCount() const
{
    int count = 0;
    for (const AlertGroup &group : m_snapshot.groups)
        count += group.yellow;
    return count;
}

const AlertGroup &AlertModel::groupOf(const QModelIndex &index) const
{
    const auto id = index.internalId();
    return groups().at(id == kGroupRow ? index.row() : static_cast<int>(id) - 1);
}

Id AlertModel::taskOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroupRow)
        return {};
    return groupOf(index).tasks.at(index.row());
}

QModelIndex AlertModel::indexOf(Id task) const
{
    for (int group = 0; group < groups().size(); ++group) {
        const qsizetype row = groups().at(group).tasks.indexOf(task);
        if (row >= 0)
            return index(static_cast<int>(row), 0, index(group, 0));
    }
    return {};
}

QModelIndex AlertModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupRow;
    return createIndex(row, column, id);
}

QModelIndex AlertModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kGroupRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kGroupRow);
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groups().size());
    if (parent.internalId() != kGroupRow || parent.column() > 0)
        return 0;
    return static_cast<int>(groups().at(parent.row()).tasks.size());
}

int AlertModel::columnCount(const QModelIndex & /*parent*/) const
{
    return kAlertColumns;
}

} // namespace core

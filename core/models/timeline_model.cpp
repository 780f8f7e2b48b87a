// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_model.h"

#include "core/models/timeline_texts.h"
#include "core/wording/light_text.h"

namespace core {

namespace {

/// The internal id of the rows of groups; those of tasks carry the number of their group + 1.
constexpr quintptr kGroup = 0;

} // namespace

TimelineModel::TimelineModel(const Context &context, QObject *parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_texts(context.store)
    , m_searchable(context.store)
{
    connect(&context.store, &StoreThread::changed, this, &TimelineModel::follow);
    connect(&m_texts, &TextFeed::arrived, this, &TimelineModel::tellChanged);
    connect(&m_texts, &TextFeed::failed, this, &TimelineModel::failed);
    connect(&m_searchable, &SearchFeed::grown, this, &TimelineModel::searchAgain);
    connect(&m_searchable, &SearchFeed::failed, this, &TimelineModel::failed);
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setGrouping(TimelineGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    if (m_grouping == TimelineGrouping::Person && !m_persons) {
        m_persons.emplace();
        ++m_asking;
        refresh();
    } else {
        askAnew();
    }
}

void TimelineModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    // Texts are folded for searching only once somebody searches.
    if (!m_search.isEmpty())
        m_searchable.fill(m_snapshot.facts);
    searchAgain();
}

void TimelineModel::setUnit(std::optional<Id> unit)
{
    if (unit == m_filter.unit)
        return;
    m_filter.unit = unit;
    askAnew();
}

void TimelineModel::clearFilters()
{
    if (!isFiltered() && m_search.isEmpty())
        return;
    m_search.clear();
    m_filter = {};
    askAnew();
}

const TimelineBar *TimelineModel::barAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return nullptr;
    const auto group = static_cast<qsizetype>(index.internalId()) - 1;
    return &m_timeline.groups.at(group).bars.at(index.row());
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex TimelineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, NameColumn, kGroup);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_timeline.groups.size());
    if (parent.internalId() != kGroup || parent.column() != NameColumn)
        return 0;
    return static_cast<int>(m_timeline.groups.at(parent.row()).bars.size());
}

int TimelineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QModelIndex TimelineModel::indexOf(Id task) const
{
    const auto place = m_places.constFind(task);
    if (place == m_places.constEnd())
        return {};
    return createIndex(place->row, NameColumn, static_cast<quintptr>(place->group) + 1);
}

TimelineLine TimelineModel::line(const QModelIndex &index) const
{
    if (const TimelineBar *bar = barAt(index))
        return timelineTaskLine(*bar, m_texts.find(bar->task), m_timeline.asOf);
    const TimelineGroup &group = m_timeline.groups.at(index.row());
    return timelineGroupLine(
        group,
        timelineGroupName(group.key, m_shown.grouping, m_snapshot, m_texts.find(group.key.id)));
}

QString TimelineModel::cellText(const TimelineLine &line, int column) const
{
    switch (column) {
    case NameColumn: return line.name;
    case PersonColumn: return line.person;
    default: return line.isGroup ? line.count : line.due;
    }
}

QString TimelineModel::toolTip(const TimelineBar &bar) const
{
    const TaskBundle *texts = m_texts.find(bar.task);
    return texts ? timelineToolTip(bar, *texts, m_snapshot) : QString();
}

QVariant TimelineModel::taskData(const QModelIndex &index, int role) const
{
    const TimelineBar &bar = *barAt(index);
    switch (role) {
    case Qt::DisplayRole: return cellText(line(index), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return toolTip(bar);
    case Qt::AccessibleTextRole: {
        const TimelineLine row = line(index);
        QStringList words {row.name, row.person, row.due, lightWord(bar.light.reason), row.remark};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case TaskIdRole: return bar.task.value;
    case LightRole: return static_cast<int>(bar.light.colour);
    case LightReasonRole: return static_cast<int>(bar.light.reason);
    case LoadedRole: return m_texts.find(bar.task) != nullptr;
    default: return {};
    }
}

QVariant TimelineModel::groupData(const QModelIndex &index, int role) const
{
    const TimelineLine row = line(index);
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column());
    case Qt::ToolTipRole: return row.name;
    case Qt::AccessibleTextRole: {
        QStringList words {row.name, row.red, row.yellow, row.count};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case TaskIdRole: return qlonglong(0);
    case LoadedRole: return true;
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return barAt(index) ? taskData(index, role) : groupData(index, role);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Task");
    case PersonColumn: return tr("Person");
    case DueColumn: return tr("Deadline");
    default: return {};
    }
}

} // namespace core

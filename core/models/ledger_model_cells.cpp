// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_model.h"
#include "core/rules/known_facts.h"
#include "core/rules/moved_deadline.h"
#include "core/views/entry_light.h"
#include "core/views/task_schedule.h"
#include "core/wording/deadline_text.h"
#include "core/wording/light_text.h"
#include "core/wording/schedule_text.h"
#include "core/wording/terms.h"

namespace core {

namespace {

bool isJudged(ColumnField field)
{
    return field == ColumnField::Light || field == ColumnField::Remaining;
}

/// The number of row @p section, or the sign of the row for new ones; empty for one that is none.
QVariant rowHeading(const RowList &rows, int section)
{
    if (section < 0 || section >= rows.count())
        return {};
    return rows.isEntryRow(section) ? QStringLiteral("＋") : QString::number(section + 1);
}

} // namespace

bool LedgerModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.count() && index.column() < m_columns.size();
}

const TaskBundle *LedgerModel::objectiveOf(Id task) const
{
    return m_texts.find(m_snapshot.facts.parentOf(task));
}

CellAddress LedgerModel::addressOf(const QModelIndex &index) const
{
    const ListColumn &column = m_columns.at(index.column());
    const bool isOfEntry = column.span == SpanLevel::Row;
    return {column.field, column.header, isOfEntry ? m_rows.at(index.row()).entry : Id {}};
}

Light LedgerModel::lightOf(const QModelIndex &index) const
{
    const ListRow &row = m_rows.at(index.row());
    const TaskFacts *task = m_snapshot.facts.find(row.task);
    const TaskBundle *texts = bundle(row.task);
    const bool isOfEntry = row.entry.isSet() && isJudged(m_columns.at(index.column()).field);
    if (isOfEntry && task && texts) {
        if (const auto light
            = lightOfEntry(*texts, row.entry, *task, m_snapshot.facts.asOf(), m_context.calendar))
            return *light;
    }
    return m_snapshot.facts.lightOf(row.task);
}

bool LedgerModel::canEdit(const QModelIndex &index) const
{
    const ListColumn &column = m_columns.at(index.column());
    if (m_isReadOnly || !isEditable(column.field) || isFolded(index.row()))
        return false;
    if (m_rows.isEntryRow(index.row()))
        return !entryKindOf(m_list) || column.span == SpanLevel::Row;
    const Id task = m_rows.at(index.row()).task;
    const Ledger *ledger = ledgerOf(task);
    return ledger && !ledger->isClosed && bundle(task);
}

QVariant LedgerModel::spanData(const QModelIndex &index, int role) const
{
    if (const auto fold = foldOf(index.row())) {
        const int rows = fold->first == index.row() ? fold->count : 0;
        return role == SpanTopRole ? fold->first : rows;
    }
    const SpanLevel level = m_columns.at(index.column()).span;
    const int top = m_rows.spanTop(index.row(), level);
    if (role == SpanTopRole)
        return top;
    return top == index.row() ? m_rows.spanRows(top, level) : 0;
}

QVariant LedgerModel::textData(const QModelIndex &index, int role) const
{
    const Id task = m_rows.at(index.row()).task;
    const TaskBundle *texts = bundle(task);
    const CellAddress address = addressOf(index);
    if (address.field == ColumnField::Light || address.field == ColumnField::Remaining)
        return judgedData(index, role);
    if (!texts)
        return role == Qt::EditRole || role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const TaskFacts *facts = m_snapshot.facts.find(task);
    const CellInput input {
        *texts, objectiveOf(task), m_snapshot.facts.asOf(), facts ? facts->ledgerYear : 0};
    const CellValue value = cellValue(input, address);
    switch (role) {
    case Qt::DisplayRole:
        return address.field == ColumnField::State ? termOf(texts->task.state) : value.text;
    case Qt::EditRole: return value.edit;
    case PrefixRole: return value.prefix;
    case SecondLineRole: return secondLine(index, value);
    default: return value.second;
    }
}

QString LedgerModel::secondLine(const QModelIndex &index, const CellValue &value) const
{
    switch (addressOf(index).field) {
    case ColumnField::Deadline: return deadlineSecondLine(index, value.second);
    case ColumnField::MeasureDuration: return durationSecondLine(index);
    case ColumnField::MeasurePredecessors: return predecessorsSecondLine(index);
    default: return value.second;
    }
}

/// Below the day of a deadline: how often it was extended; in the list of deadlines also the day it
/// had at first.
QString LedgerModel::deadlineSecondLine(const QModelIndex &index, const QString &day) const
{
    const ListRow &row = m_rows.at(index.row());
    const TaskFacts *facts = m_snapshot.facts.find(row.task);
    QStringList lines {day};
    int extensions = 0;
    const TaskFacts known = facts ? knownOn(*facts, m_snapshot.facts.asOf()) : TaskFacts {};
    for (const DeadlinePoint &point : known.deadlines) {
        if (row.entry.isSet() ? point.id != row.entry : !point.isFinal)
            continue;
        extensions += extensionsOf(point);
        if (row.entry.isSet())
            lines.append(firstDueText(point));
    }
    lines.append(extensionsText(extensions));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Below how long measures take: when they must begin at the latest.
QString LedgerModel::durationSecondLine(const QModelIndex &index) const
{
    const ListRow &row = m_rows.at(index.row());
    const TaskFacts *facts = m_snapshot.facts.find(row.task);
    const TaskBundle *texts = bundle(row.task);
    if (!facts || !texts)
        return {};
    const QDate today = m_snapshot.facts.asOf();
    if (!isOpen(knownOn(*facts, today).state))
        return {};
    const TaskSchedule schedule
        = taskSchedule(*texts, facts->rules.dayOffRule, today, m_context.calendar);
    QStringList lines;
    for (const ScheduledMeasure &measure : schedule.measures) {
        if (schedule.isCounted() && (!row.entry.isSet() || measure.measure == row.entry))
            lines.append(latestDayText({measure.limits, measure.isStarted}, today));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Below what a measure waits for: its own number, by which others name it.
QString LedgerModel::predecessorsSecondLine(const QModelIndex &index) const
{
    const ListRow &row = m_rows.at(index.row());
    const TaskBundle *texts = bundle(row.task);
    if (!texts || !row.entry.isSet() || texts->measures.size() < 2)
        return {};
    for (qsizetype place = 0; place < texts->measures.size(); ++place) {
        if (texts->measures.at(place).id == row.entry)
            //: %1: the number of a measure among those of its task
            return tr("this is no. %1").arg(place + 1);
    }
    return {};
}

QVariant LedgerModel::judgedData(const QModelIndex &index, int role) const
{
    const Light light = lightOf(index);
    const bool isLight = m_columns.at(index.column()).field == ColumnField::Light;
    switch (role) {
    case Qt::DisplayRole: return isLight ? lightWord(light.reason) : remainingText(light);
    case SecondLineRole: break;
    default: return QString();
    }
    if (isLight && columnOf(ColumnField::Remaining) >= 0)
        return QString();
    if (light.colour == LightColour::Blue)
        return light.closedOn.toString(Qt::ISODate);
    return isLight ? remainingText(light) : calendarDaysText(light);
}

QString LedgerModel::entryHint() const
{
    switch (m_list) {
    case ListKind::Measures: return tr("New measure…");
    case ListKind::Deadlines: return tr("New deadline or node…");
    case ListKind::Outcomes: return tr("New outcome…");
    default: return tr("New task…");
    }
}

QVariant LedgerModel::entryRowData(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? entryHint() : QString();
    case Qt::EditRole:
    case PrefixRole:
    case SecondLineRole: return QString();
    case EntryRowRole:
    case LoadedRole: return true;
    case SpanRole: return 1;
    case SpanTopRole: return index.row();
    default: return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(index))
        return {};
    const ListRow &row = m_rows.at(index.row());
    if (role == FieldRole)
        return static_cast<int>(m_columns.at(index.column()).field);
    if (role == PendingRole)
        return m_pending.contains(row.task, addressOf(index));
    if (m_rows.isEntryRow(index.row()))
        return entryRowData(index, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case PrefixRole:
    case SecondLineRole: return textData(index, role);
    case TaskIdRole: return row.task.value;
    case EntryIdRole: return row.entry.value;
    case SpanRole:
    case SpanTopRole: return spanData(index, role);
    case LightRole: return static_cast<int>(lightOf(index).colour);
    case LightReasonRole: return static_cast<int>(lightOf(index).reason);
    case RepeatedRole:
        return m_rows.isSorted() && m_columns.at(index.column()).span != SpanLevel::Row;
    case GroupEndRole: return !m_rows.isSorted() && index.row() == row.groupTop + row.groupRows - 1;
    case LoadedRole: return bundle(row.task) != nullptr;
    case EntryRowRole: return false;
    case GroupTitleRole:
    case GroupDetailRole: return groupData(index.row(), role);
    case FoldedRole: return isFolded(index.row());
    case Qt::AccessibleTextRole:
        return isFolded(index.row()) ? QVariant(foldedText(index)) : QVariant();
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == FoldedRole)
        return !m_folded.isEmpty();
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? rowHeading(m_rows, section) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const ListColumn &column = m_columns.at(section);
    if (role == FieldRole)
        return static_cast<int>(column.field);
    if (role == SpanRole)
        return column.span == SpanLevel::Row || m_rows.isSorted() ? QVariant(1) : QVariant();
    if (role == SortRole)
        return sortPlaceOf(column);
    if (role == ChosenRole)
        return isChosen(column);
    return role == Qt::DisplayRole ? QVariant(headingOf(column)) : QVariant();
}

QString LedgerModel::headingOf(const ListColumn &column) const
{
    if (!column.header.isEmpty())
        return column.header;
    const bool isState = m_list != ListKind::Whole && column.field == ColumnField::Light;
    return columnHeader(isState ? ColumnField::State : column.field);
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isCell(index) && canEdit(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QHash<int, QByteArray> LedgerModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{TaskIdRole, "taskId"},
                  {EntryIdRole, "entryId"},
                  {FieldRole, "field"},
                  {SpanRole, "span"},
                  {SpanTopRole, "spanTop"},
                  {PrefixRole, "prefix"},
                  {SecondLineRole, "secondLine"},
                  {LightRole, "light"},
                  {LightReasonRole, "lightReason"},
                  {GroupEndRole, "groupEnd"},
                  {LoadedRole, "loaded"},
                  {PendingRole, "pending"},
                  {EntryRowRole, "entryRow"},
                  {RepeatedRole, "repeated"},
                  {GroupTitleRole, "groupTitle"},
                  {GroupDetailRole, "groupDetail"},
                  {FoldedRole, "folded"},
                  {SortRole, "sort"},
                  {ChosenRole, "chosen"}});
    return names;
}

} // namespace core

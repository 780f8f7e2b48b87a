// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/new_rows_model.h"

#include "core/import/import_columns.h"
#include "core/models/roles.h"
#include "core/views/cell_value.h"
#include "core/views/list_columns.h"
#include "core/wording/terms.h"

#include <QLocale>

namespace ui {

namespace {

using core::ColumnField;

const core::Deadline *finalDeadline(const core::TaskBundle &bundle)
{
    for (const core::Deadline &deadline : bundle.deadlines) {
        if (deadline.isFinal)
            return &deadline;
    }
    return nullptr;
}

/// The text of a cell no field could be read from is kept under its header.
QString keptText(const core::TaskBundle &bundle, const QString &header)
{
    for (const core::Extra &extra : bundle.extras) {
        if (extra.header == header)
            return extra.text;
    }
    return {};
}

} // namespace

NewRowsModel::NewRowsModel(PreviewState &state, QObject *parent)
    : PreviewModel(parent)
    , m_state(state)
{
    connect(&state, &PreviewState::changed, this, [this] {
        if (!m_places.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void NewRowsModel::setTable(int table)
{
    beginResetModel();
    m_table = table;
    m_places.clear();
    const QList<core::ImportRow> &rows = m_state.preview().plan.rows;
    for (int place = 0; place < rows.size(); ++place) {
        if (rows.at(place).table == table && rows.at(place).outcome == core::ImportOutcome::Added)
            m_places.append(place);
    }
    findGroups();
    makeColumns(table);
    endResetModel();
}

void NewRowsModel::findGroups()
{
    m_tops.clear();
    for (int row = 0; row < m_places.size(); ++row) {
        const int objective = rowAt(row).objective;
        const bool goesOn = row > 0 && objective >= 0 && rowAt(row - 1).objective == objective;
        m_tops.append(goesOn ? m_tops.constLast() : row);
    }
    m_ends = m_tops;
    for (int row = static_cast<int>(m_places.size()) - 1; row >= 0; --row) {
        const bool isLast = row + 1 == m_places.size() || m_tops.at(row + 1) == row + 1;
        m_ends[row] = isLast ? row : m_ends.at(row + 1);
    }
}

/// Without a table, as of a ledger document, the columns every ledger begins with.
void NewRowsModel::makeColumns(int table)
{
    m_columns.clear();
    const core::ImportPlan &plan = m_state.preview().plan;
    QList<core::ImportCell> cells;
    if (table < plan.sheets.size()) {
        for (const core::MappedColumn &column : plan.sheets.at(table).columns)
            cells.append({column.field, column.header});
    } else {
        for (const core::ListColumn &column : core::listColumns(core::ListKind::Whole, {}))
            cells.append({column.field, column.header});
    }
    for (const core::ImportCell &cell : std::as_const(cells)) {
        if (core::isWorkedOut(cell.field))
            continue;
        m_columns.append({cell});
        if (cell.field == ColumnField::Deadline)
            m_columns.append({cell, true});
    }
}

void NewRowsModel::toggle(const QList<int> &rows)
{
    m_state.changeAtOnce([this, &rows] {
        for (const int row : rows)
            m_state.setTaken(m_places.at(row), !m_state.isTaken(m_places.at(row)));
    });
}

int NewRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int NewRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const core::ImportRow &NewRowsModel::rowAt(int row) const
{
    return m_state.preview().plan.rows.at(m_places.at(row));
}

PreviewMark NewRowsModel::markOf(int row) const
{
    if (!m_state.isTaken(m_places.at(row)))
        return PreviewMark::LeftOut;
    return rowAt(row).issues.isEmpty() ? PreviewMark::Added : PreviewMark::Doubtful;
}

/// The objective's columns stand once for all of its rows.
bool NewRowsModel::isOfObjective(const Column &column) const
{
    if (column.cell.field == ColumnField::Objective)
        return true;
    const auto isObjective
        = [](const Column &other) { return other.cell.field == ColumnField::Objective; };
    return column.cell.field == ColumnField::Number
        && std::any_of(m_columns.cbegin(), m_columns.cend(), isObjective);
}

QString NewRowsModel::textOf(int row, const Column &column) const
{
    const core::ImportRow &told = rowAt(row);
    if (column.cell.field == ColumnField::State)
        return core::termOf(told.bundle.task.state);
    core::TaskBundle objective;
    if (told.objective >= 0)
        objective.task = m_state.preview().plan.objectives.at(told.objective);
    const core::CellValue value = core::cellValue(
        {told.bundle, told.objective >= 0 ? &objective : nullptr, m_state.preview().today},
        {column.cell.field, column.cell.header, {}});
    return value.text.isEmpty() ? keptText(told.bundle, column.cell.header) : value.text;
}

QVariant NewRowsModel::ofDay(int row, int role) const
{
    const core::Deadline *deadline = finalDeadline(rowAt(row).bundle);
    const bool hasDay = deadline && deadline->due.isValid() && !m_state.isUndated(m_places.at(row));
    if (role == Qt::DisplayRole) {
        if (hasDay)
            return deadline->due.toString(Qt::ISODate);
        return deadline ? tr("No day") : QString();
    }
    if (role != core::SecondLineRole || !hasDay)
        return {};
    const QDate due = deadline->due;
    const QString weekday = QLocale().dayName(due.dayOfWeek(), QLocale::ShortFormat);
    const QDate last = m_state.preview().calendar.workdayOnOrBefore(due);
    return last == due ? weekday : tr("%1, last workday %2").arg(weekday, last.toString(u"MM-dd"));
}

/// Issues name the letters of their column.
bool NewRowsModel::isDoubtful(int row, const Column &column) const
{
    const core::ImportPlan &plan = m_state.preview().plan;
    const QList<core::ImportIssue> &issues = rowAt(row).issues;
    return std::any_of(issues.cbegin(), issues.cend(), [&](const core::ImportIssue &issue) {
        return core::cellUnder(plan, m_table, issue.column) == column.cell;
    });
}

QVariant NewRowsModel::ofCell(const QModelIndex &index, int role) const
{
    const Column &column = m_columns.at(index.column() - 1);
    if (role == core::SpanRole && isOfObjective(column)) {
        const int top = m_tops.at(index.row());
        return top == index.row() ? m_ends.at(top) - top + 1 : 0;
    }
    if (role == core::SpanTopRole)
        return isOfObjective(column) ? m_tops.at(index.row()) : index.row();
    if (column.isDay)
        return role == DoubtRole ? QVariant(isDoubtful(index.row(), column))
                                 : ofDay(index.row(), role);
    switch (role) {
    case Qt::DisplayRole: return textOf(index.row(), column);
    case core::FieldRole: return static_cast<int>(column.cell.field);
    case DoubtRole: return isDoubtful(index.row(), column);
    default: return {};
    }
}

QVariant NewRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int mark = static_cast<int>(markOf(index.row()));
    switch (role) {
    case PlaceRole: return m_places.at(index.row());
    case core::RepeatedRole: return mark == static_cast<int>(PreviewMark::LeftOut);
    case core::GroupEndRole: return m_ends.at(index.row()) == index.row();
    default: break;
    }
    if (index.column() > 0)
        return ofCell(index, role);
    if (role == Qt::DisplayRole)
        return wordOf(mark);
    if (role == core::SpanTopRole)
        return index.row();
    return role == MarkRole ? QVariant(mark) : QVariant();
}

QVariant NewRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return tr("Action");
    const Column &column = m_columns.at(section - 1);
    if (column.isDay)
        return tr("Understood as");
    return headerOf(m_state.preview().plan, m_table, column.cell);
}

} // namespace ui

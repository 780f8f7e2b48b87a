// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/difference_model.h"

#include "core/models/roles.h"

namespace ui {

using core::ColumnField;

DifferenceModel::DifferenceModel(PreviewState &state, QObject *parent)
    : PreviewModel(parent)
    , m_state(state)
{
    connect(&state, &PreviewState::changed, this, [this] {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void DifferenceModel::setTable(int table)
{
    beginResetModel();
    m_lines.clear();
    const ImportPreview &preview = m_state.preview();
    int difference = 0;
    for (int place = 0; place < preview.plan.rows.size(); ++place) {
        const core::ImportRow &row = preview.plan.rows.at(place);
        const bool isShown = row.table == table;
        if (isShown && row.outcome == core::ImportOutcome::Added)
            m_lines.append(Line {place});
        while (difference < preview.differences.size()
               && preview.differences.at(difference).place == place) {
            if (isShown)
                m_lines.append(Line {place, difference});
            ++difference;
        }
    }
    endResetModel();
}

void DifferenceModel::toggle(const QList<int> &rows)
{
    m_state.changeAtOnce([this, &rows] {
        for (const int row : rows)
            toggleLine(m_lines.at(row));
    });
}

/// What has no column comes with its row. A task that is left out as a whole comes back whole.
void DifferenceModel::toggleLine(Line line)
{
    if (line.difference < 0 || !m_state.isTaken(line.place))
        return m_state.setTaken(line.place, !m_state.isTaken(line.place));
    const core::ImportCell cell = m_state.preview().differences.at(line.difference).cell;
    if (cell.field != ColumnField::Extra || !cell.header.isEmpty())
        m_state.setTaken(line.place, cell, !m_state.isTaken(line.place, cell));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const core::ImportRow &DifferenceModel::rowAt(Line line) const
{
    return m_state.preview().plan.rows.at(line.place);
}

PreviewMark DifferenceModel::markOf(Line line) const
{
    if (line.difference < 0) {
        if (!m_state.isTaken(line.place))
            return PreviewMark::LeftOut;
        return rowAt(line).issues.isEmpty() ? PreviewMark::Added : PreviewMark::Doubtful;
    }
    const ImportDifference &difference = m_state.preview().differences.at(line.difference);
    if (m_state.isTaken(line.place, difference.cell))
        return PreviewMark::Updated;
    return isConflict(difference.told) ? PreviewMark::Doubtful : PreviewMark::LeftOut;
}

/// Whose it is and until when: enough to know the row by.
QString DifferenceModel::wholeRow(const core::ImportRow &row) const
{
    QStringList parts;
    for (const ColumnField field : {ColumnField::Person, ColumnField::Deadline}) {
        const core::ImportCell cell {field, {}};
        const QString text = importedText(row.bundle, cell, m_state.preview().today);
        if (!text.isEmpty())
            parts.append(tr("%1: %2", "header, text")
                             .arg(headerOf(m_state.preview().plan, row.table, cell), text));
    }
    return parts.join(tr("; ", "between two parts"));
}

QString DifferenceModel::textOf(Line line, int column) const
{
    const core::ImportRow &row = rowAt(line);
    const bool isNew = line.difference < 0;
    const auto &differences = m_state.preview().differences;
    switch (column) {
    case Action: return wordOf(static_cast<int>(markOf(line)));
    case Row: return row.row == 0 ? QString() : QString::number(row.row);
    case Code: return row.bundle.task.code;
    case Task: return row.bundle.task.displayName();
    case Field:
        return isNew
            ? tr("Whole row")
            : headerOf(m_state.preview().plan, row.table, differences.at(line.difference).cell);
    case Before: return isNew ? QString() : differences.at(line.difference).before();
    default: return isNew ? wholeRow(row) : differences.at(line.difference).after();
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line line = m_lines.at(index.row());
    const PreviewMark mark = markOf(line);
    switch (role) {
    case Qt::DisplayRole: return textOf(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(Qt::AlignRight) : QVariant();
    case MarkRole: return index.column() == Action ? QVariant(static_cast<int>(mark)) : QVariant();
    case PlaceRole: return line.place;
    case core::SpanTopRole: return index.row();
    case core::RepeatedRole: return mark == PreviewMark::LeftOut || index.column() == Before;
    case core::GroupEndRole:
        return index.row() + 1 == rowCount() || m_lines.at(index.row() + 1).place != line.place;
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("Action");
    case Row: return tr("Row");
    case Code: return tr("No.");
    case Task: return tr("Task");
    case Field: return tr("Column");
    case Before: return tr("Now in the ledger");
    default: return tr("In the table");
    }
}

} // namespace ui

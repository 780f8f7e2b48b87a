// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_panel.h"

#include "ui/imports/column_line.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

int filledCells(const core::ImportTable &table, int column)
{
    int filled = 0;
    for (int row = table.header.lastRow() + 1; row < table.grid.rowCount(); ++row)
        filled += table.grid.cell({row, column}).isBlank() ? 0 : 1;
    return filled;
}

int mergedAreas(const core::ImportTable &table, int column)
{
    int merged = 0;
    for (int row = table.header.lastRow() + 1; row < table.grid.rowCount(); ++row) {
        const auto merge = table.grid.mergeAt({row, column});
        if (merge && merge->first == core::CellPosition {row, column}
            && merge->last.row > merge->first.row)
            ++merged;
    }
    return merged;
}

QString noteOn(const core::ImportTable &table, int column)
{
    if (const int merged = mergedAreas(table, column); merged > 0)
        return MappingPanel::tr("%n merged cell(s)", nullptr, merged);
    return MappingPanel::tr("%n row(s)", nullptr, filledCells(table, column));
}

} // namespace

MappingPanel::MappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void MappingPanel::setTable(const core::ImportTable &table, const ColumnMapping &fields)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const core::MappedColumn &column : table.header.columns()) {
        auto *line = new ColumnLine(column, noteOn(table, column.column), this);
        line->setField(fields.value(column.column, column.field));
        connect(line, &ColumnLine::entered, this, &MappingPanel::columnEntered);
        connect(line, &ColumnLine::fieldChanged, this, &MappingPanel::mappingChanged);
        m_layout->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.append(line);
    }
}

void MappingPanel::setChosenColumn(int column)
{
    for (ColumnLine *line : std::as_const(m_lines))
        line->setChosen(line->column().column == column);
}

void MappingPanel::setNotes(const QHash<int, QString> &notes)
{
    for (ColumnLine *line : std::as_const(m_lines))
        line->setNote(notes.value(line->column().column));
}

ColumnMapping MappingPanel::changed() const
{
    ColumnMapping fields;
    for (const ColumnLine *line : m_lines) {
        if (line->field() != line->column().field)
            fields.insert(line->column().column, line->field());
    }
    return fields;
}

int MappingPanel::unmapped() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const ColumnLine *line) {
            return line->field() == core::ColumnField::Extra;
        }));
}

std::optional<int> MappingPanel::columnOf(core::ColumnField field) const
{
    for (const ColumnLine *line : m_lines) {
        if (line->field() == field)
            return line->column().column;
    }
    return std::nullopt;
}

QList<core::ColumnField> MappingPanel::repeated() const
{
    QHash<core::ColumnField, int> counts;
    for (const ColumnLine *line : m_lines)
        ++counts[line->field()];
    QList<core::ColumnField> fields;
    for (const ColumnLine *line : m_lines) {
        const core::ColumnField field = line->field();
        if (field != core::ColumnField::Extra && counts.value(field) > 1 && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace ui

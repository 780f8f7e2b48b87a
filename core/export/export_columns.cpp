// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_columns.h"

#include "core/views/office_headers.h"

#include <algorithm>

namespace core {

namespace {

ExportColumn addedColumn(ExportedColumn column, SpanLevel span = SpanLevel::Row)
{
    return {ColumnField::Extra, exportedHeader(column), span, column};
}

class ExportColumnList
{
public:
    ExportColumnList(ListKind list, const QList<LedgerColumn> &own)
        : m_list(list)
        , m_shown(listColumns(list, own))
    {
    }

    [[nodiscard]] QList<ExportColumn> columns()
    {
        for (const ListColumn &column : std::as_const(m_shown)) {
            // The first of what the office's table lacks.
            if (m_list == ListKind::Whole && column.field == ColumnField::Light)
                addMissing();
            add(column);
            if (m_list == ListKind::Deadlines && column.field == ColumnField::Deadline)
                m_columns.append(addedColumn(ExportedColumn::DueDay, column.span));
        }
        if (m_list == ListKind::Whole)
            m_columns.append(addedColumn(ExportedColumn::ReportDay));
        m_columns.append(addedColumn(ExportedColumn::TaskId));
        return m_columns;
    }

private:
    void add(const ListColumn &column)
    {
        ExportColumn added {column.field, column.header, column.span};
        // The five lists have their light under 状态.
        const bool isState = m_list != ListKind::Whole && column.field == ColumnField::Light;
        if (added.header.isEmpty())
            added.header = officeHeader(isState ? ColumnField::State : column.field);
        m_columns.append(added);
    }

    void addMissing()
    {
        const auto isShown = [this](ColumnField field) {
            return std::any_of(m_shown.cbegin(), m_shown.cend(), [field](const ListColumn &each) {
                return each.field == field;
            });
        };
        if (!isShown(ColumnField::LeadUnit))
            add({ColumnField::LeadUnit, {}, SpanLevel::Row});
        m_columns.append(addedColumn(ExportedColumn::DueDay));
        if (!isShown(ColumnField::State))
            add({ColumnField::State, {}, SpanLevel::Row});
    }

    ListKind m_list;
    QList<ListColumn> m_shown;
    QList<ExportColumn> m_columns;
};

} // namespace

bool isRunningText(ColumnField field)
{
    switch (field) {
    case ColumnField::Number:
    case ColumnField::Code:
    case ColumnField::TaskClass:
    case ColumnField::Modality:
    case ColumnField::MeasureOwner:
    case ColumnField::MeasurePhrase:
    case ColumnField::MeasureDuration:
    case ColumnField::MeasurePredecessors:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::Leader:
    case ColumnField::LeadUnit:
    case ColumnField::Person:
    case ColumnField::Cooperating:
    case ColumnField::Contact:
    case ColumnField::Start:
    case ColumnField::Deadline:
    case ColumnField::IndicatorUnit:
    case ColumnField::Baseline:
    case ColumnField::Target:
    case ColumnField::CompletionRate:
    case ColumnField::State:
    case ColumnField::CompletedOn:
    case ColumnField::Percent:
    case ColumnField::Light:
    case ColumnField::Remaining: return false;
    default: return true;
    }
}

QList<ExportColumn> exportColumns(ListKind list, const QList<LedgerColumn> &own)
{
    return ExportColumnList(list, own).columns();
}

} // namespace core

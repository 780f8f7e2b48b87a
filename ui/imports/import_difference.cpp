// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_difference.h"

#include "core/import/cell_position.h"
#include "core/views/bundle_change.h"
#include "core/views/cell_value.h"
#include "core/views/field_access.h"
#include "core/wording/terms.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::ColumnField;

/// Gives lupdate a context for the texts of this file.
struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportDifference)
};

/// The kinds of record a row changes.
QSet<core::RecordKind> kindsOf(const QList<core::RecordChange> &changes)
{
    QSet<core::RecordKind> kinds;
    for (const core::RecordChange &change : changes)
        kinds.insert(core::kindOf(change.after ? *change.after : *change.before));
    return kinds;
}

/// Whether a column can look otherwise after a change of records of @p kinds.
bool mayDiffer(ColumnField field, const QSet<core::RecordKind> &kinds)
{
    switch (field) {
    case ColumnField::Light:
    case ColumnField::Remaining:
    case ColumnField::Number: // the objective's, or the code's
    case ColumnField::Objective:
    case ColumnField::Percent:
    case ColumnField::Report:
    case ColumnField::Extra: return false;
    default: break;
    }
    const QSet<core::RecordKind> parts = core::partsOf(field);
    return parts.isEmpty() ? kinds.contains(core::RecordKind::Task) : parts.intersects(kinds);
}

/// Finds what is different in one row.
class RowComparison
{
public:
    RowComparison(const core::ImportPlan &plan, int place, QDate today)
        : m_plan(plan)
        , m_row(plan.rows.at(place))
        , m_place(place)
        , m_today(today)
        , m_after(importedBundle(m_row))
    {
        const int objective = m_row.objective;
        m_above = objective < 0 ? m_row.above : plan.objectives.at(objective).displayName();
    }

    [[nodiscard]] QList<ImportDifference> differences()
    {
        compareObjective();
        const QSet<core::RecordKind> kinds = kindsOf(m_row.changes);
        for (const auto &[field, key] : core::EnumKeys<ColumnField>::values) {
            if (mayDiffer(field, kinds))
                compare(cellOf(field));
        }
        if (kinds.contains(core::RecordKind::Extra))
            compareExtras();
        compareReports();
        if (m_found.isEmpty())
            m_found.append({m_place, {}, {}, DifferenceText::tr("Something that has no column")});
        return m_found;
    }

private:
    void add(const core::ImportCell &cell, const QString &before, const QString &after)
    {
        if (before != after)
            m_found.append({m_place, cell, before, after});
    }

    /// With the header of its column, where the table has one.
    [[nodiscard]] core::ImportCell cellOf(ColumnField field) const
    {
        if (m_row.table < m_plan.sheets.size()) {
            for (const core::MappedColumn &column : m_plan.sheets.at(m_row.table).columns) {
                if (column.field == field)
                    return {field, column.header};
            }
        }
        return {field, {}};
    }

    void compare(const core::ImportCell &cell)
    {
        add(cell, importedText(m_row.bundle, cell, m_today), importedText(m_after, cell, m_today));
    }

    void compareObjective()
    {
        if (m_row.bundle.task.parent != m_after.task.parent)
            add({ColumnField::Objective, {}}, m_row.above, m_above);
    }

    void compareExtras()
    {
        for (const core::Extra &extra : std::as_const(m_after.extras))
            compare({ColumnField::Extra, extra.header});
    }

    /// A report is a fact of its day: it stands beside the newest one, whatever its own day is.
    void compareReports()
    {
        for (const core::RecordChange &change : m_row.changes) {
            const auto *report
                = change.after ? std::get_if<core::Progress>(&*change.after) : nullptr;
            if (!report)
                continue;
            if (!report->text.isEmpty())
                add(cellOf(ColumnField::Report),
                    importedText(m_row.bundle, {ColumnField::Report, {}}, m_today),
                    DifferenceText::tr("%1 %2", "date, report")
                        .arg(report->date.toString(u"MM-dd"), report->text));
            if (report->percent)
                add(cellOf(ColumnField::Percent),
                    importedText(m_row.bundle, {ColumnField::Percent, {}}, m_today),
                    QString::number(*report->percent));
        }
    }

    const core::ImportPlan &m_plan;
    const core::ImportRow &m_row;
    int m_place;
    QDate m_today;
    core::TaskBundle m_after;
    QString m_above;
    QList<ImportDifference> m_found;
};

} // namespace

QList<ImportDifference> importDifferences(const core::ImportPlan &plan, QDate today)
{
    QList<ImportDifference> all;
    for (int place = 0; place < plan.rows.size(); ++place) {
        if (plan.rows.at(place).outcome == core::ImportOutcome::Updated)
            all += RowComparison(plan, place, today).differences();
    }
    return all;
}

QString headerOf(const core::ImportPlan &plan, int table, const core::ImportCell &cell)
{
    if (!cell.header.isEmpty())
        return cell.header.simplified();
    if (table < plan.sheets.size()) {
        for (const core::MappedColumn &column : plan.sheets.at(table).columns) {
            if (column.field == cell.field)
                return column.header.simplified();
        }
    }
    return cell.field == ColumnField::Extra ? DifferenceText::tr("Other")
                                            : core::columnHeader(cell.field);
}

std::optional<core::ImportCell>
cellUnder(const core::ImportPlan &plan, int table, const QString &letters)
{
    if (letters.isEmpty() || table >= plan.sheets.size())
        return std::nullopt;
    for (const core::MappedColumn &column : plan.sheets.at(table).columns) {
        if (core::columnLetters(column.column) == letters)
            return core::ImportCell {column.field, column.header};
    }
    return std::nullopt;
}

core::TaskBundle importedBundle(const core::ImportRow &row)
{
    core::TaskBundle bundle = row.bundle;
    for (const core::RecordChange &change : row.changes)
        core::applyTo(bundle, change);
    return bundle;
}

QString importedText(const core::TaskBundle &bundle, const core::ImportCell &cell, QDate today)
{
    if (cell.field == ColumnField::State)
        return core::termOf(bundle.task.state);
    const core::CellValue value
        = core::cellValue({bundle, nullptr, today}, {cell.field, cell.header, {}});
    if (cell.field == ColumnField::Report && !value.text.isEmpty())
        return DifferenceText::tr("%1 %2", "date, report").arg(value.prefix, value.text);
    if (value.second.isEmpty())
        return value.text;
    const QString days = QString(value.second).replace(u'\n', QStringLiteral("、"));
    return DifferenceText::tr("%1 (%2)", "phrase, day").arg(value.text, days);
}

} // namespace ui

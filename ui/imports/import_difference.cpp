// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_difference.h"

#include "core/import/import_columns.h"
#include "core/views/told_value.h"
#include "core/wording/cell_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::ColumnField;

/// Gives lupdate a context for the texts of this file.
struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportDifference)
};

QString toldText(ColumnField field, const core::CellValue &value)
{
    return core::cellText(field, {value.text, value.prefix, value.second});
}

core::TaskUpdate updateOf(const core::ImportPlan &plan, const core::ImportRow &row)
{
    const QString newAbove
        = row.objective < 0 ? row.above : plan.objectives.at(row.objective).displayName();
    return {row.bundle, row.changes, row.above, newAbove};
}

/// A cell as the table has it: with its header.
core::ImportCell
importCell(const core::ImportPlan &plan, int table, const core::CellAddress &address)
{
    return address.field == ColumnField::Extra ? core::ImportCell {address.field, address.header}
                                               : core::cellFor(plan, table, address.field);
}

} // namespace

QString ImportDifference::before() const
{
    return toldText(told.cell.field, told.before);
}

QString ImportDifference::after() const
{
    if (told.cell == core::CellAddress {} && told.after == core::CellValue {})
        return DifferenceText::tr("Something that has no column");
    return toldText(told.cell.field, told.after);
}

core::Result<QList<ImportDifference>>
importDifferences(const core::ImportPlan &plan, const core::RecordSource *existing, QDate today)
{
    QList<ImportDifference> all;
    for (int place = 0; place < plan.rows.size(); ++place) {
        const core::ImportRow &row = plan.rows.at(place);
        if (row.outcome != core::ImportOutcome::Updated)
            continue;
        const auto differences = core::cellDifferences(updateOf(plan, row), existing, today);
        if (!differences)
            return core::fail(differences.error());
        for (const core::CellDifference &told : *differences)
            all.append({place, importCell(plan, row.table, told.cell), told});
    }
    return all;
}

QString headerOf(const core::ImportPlan &plan, int table, const core::ImportCell &cell)
{
    const bool isNamed = !cell.header.isEmpty() || cell.field == ColumnField::Extra;
    const core::ImportCell named = isNamed ? cell : core::cellFor(plan, table, cell.field);
    return core::columnName(named.field, named.header);
}

QString importedText(const core::TaskBundle &bundle, const core::ImportCell &cell, QDate today)
{
    return toldText(cell.field, core::toldValue(bundle, {cell.field, cell.header, {}}, today));
}

} // namespace ui

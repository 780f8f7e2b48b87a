// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/export_form.h"

#include "core/views/list_kind.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ExportForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExportForm)
};

const QString kPart = QStringLiteral("part");
const QString kUnit = QStringLiteral("unit");
const QString kAll = QStringLiteral("all");
const QString kSheets = QStringLiteral("sheets");
const QString kShown = QStringLiteral("shown");
const QString kShownSheets = QStringLiteral("shown-sheets");
const QString kTableForm = QStringLiteral("form");

/// Hits of a search that is still under way would leave rows out.
bool canExportShown(const core::LedgerModel &model)
{
    return model.isFiltered() && (model.search().isEmpty() || model.isSearchComplete());
}

QString allText(const core::LedgerModel &model)
{
    const int count = model.counts().all;
    return core::entryKindOf(model.list())
        ? ExportForm::tr("Everything: %n entries", nullptr, count)
        : ExportForm::tr("Everything: %n tasks", nullptr, count);
}

/// Whether there is another form than the program's own to choose.
bool cameFromTable(const core::LedgerModel &model)
{
    const QList<core::Ledger> &ledgers = model.ledgers();
    return model.list() == core::ListKind::Whole
        && std::any_of(ledgers.cbegin(), ledgers.cend(), [](const core::Ledger &ledger) {
               return !ledger.form.isEmpty();
           });
}

FormField tableFormField()
{
    return {kTableForm,
            ExportForm::tr("Form of the table"),
            FormFieldKind::Choice,
            core::keyOf(core::TableForm::Imported),
            {{core::keyOf(core::TableForm::Imported), ExportForm::tr("As it was imported")},
             {core::keyOf(core::TableForm::Own), ExportForm::tr("As this program lays it out")}}};
}

/// The units that lead tasks, in their order.
QList<FormChoice> unitChoices(const core::LedgerModel &model)
{
    QSet<core::Id> leading;
    for (const core::TaskFacts &task : model.facts().tasks())
        leading.insert(task.unit);
    QList<FormChoice> choices;
    for (const core::Unit &unit : model.units()) {
        if (leading.contains(unit.id))
            choices.append({unit.id.toString(), unit.name});
    }
    return choices;
}

} // namespace

Form exportForm(const core::LedgerModel &model)
{
    FormField part {kPart, ExportForm::tr("What is exported"), FormFieldKind::Choice, kAll, {}};
    part.choices = {{kAll, allText(model)}};
    if (canExportShown(model)) {
        part.choices.append(
            {kShown,
             ExportForm::tr("As filtered now: %1 of %2")
                 .arg(QString::number(model.counts().shown), QString::number(model.counts().all))});
        part.value = kShown;
    }
    FormField unit {kUnit, ExportForm::tr("Unit"), FormFieldKind::Choice, {}, unitChoices(model)};
    if (!unit.choices.isEmpty()) {
        if (part.value == kShown)
            part.choices.append(
                {kShownSheets, ExportForm::tr("As filtered now, a sheet for each unit")});
        part.choices.append({kSheets, ExportForm::tr("Everything, a sheet for each unit")});
        part.choices.append({kUnit, ExportForm::tr("One unit")});
        unit.value = unit.choices.first().value;
    }
    Form form;
    form.title = ExportForm::tr("Export table");
    form.remark = ExportForm::tr("The kind of file chosen next decides the format: Excel, Word, "
                                 "delimited text or JSON.");
    form.verb = ExportForm::tr("Choose file…");
    form.fields = {part, unit};
    if (cameFromTable(model))
        form.fields.append(tableFormField());
    form.check = [](const FormValues &values) {
        FormNotes notes;
        if (values.value(kPart) != kUnit)
            notes.hidden.insert(kUnit);
        return notes;
    };
    return form;
}

core::TableForm exportTableForm(const FormValues &values)
{
    return core::valueOfKey<core::TableForm>(values.value(kTableForm))
        .value_or(core::TableForm::Imported);
}

core::SheetDivision exportDivision(const FormValues &values)
{
    const QString part = values.value(kPart);
    return part == kSheets || part == kShownSheets ? core::SheetDivision::Units
                                                   : core::SheetDivision::None;
}

bool exportsShown(const FormValues &values)
{
    const QString part = values.value(kPart);
    return part == kShown || part == kShownSheets;
}

core::RowFilter exportFilter(const core::LedgerModel &model, const FormValues &values)
{
    core::RowFilter filter;
    if (exportsShown(values))
        filter = model.filter();
    if (values.value(kPart) == kUnit)
        filter.unit = core::Id {values.value(kUnit).toLongLong()};
    filter.keep = {};
    return filter;
}

} // namespace ui

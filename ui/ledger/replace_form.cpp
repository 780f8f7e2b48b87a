// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/replace_form.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ReplaceForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReplaceForm)
};

const QString kWanted = QStringLiteral("wanted");
const QString kReplacement = QStringLiteral("replacement");
const QString kWhere = QStringLiteral("where");
const QString kEverywhere = QStringLiteral("all");
const QString kColumn = QStringLiteral("column");

FormNotes notesOn(const FormValues &values)
{
    FormNotes notes;
    const core::TextReplacement replacement = replacementOf(values);
    if (replacement.wanted.isEmpty())
        notes.faults.insert(kWanted, ReplaceForm::tr("Type what is to be found."));
    else if (replacement.wanted == replacement.replacement)
        notes.faults.insert(kReplacement, ReplaceForm::tr("This is the same text."));
    else if (replacement.replacement.isEmpty())
        notes.hints.insert(kReplacement, ReplaceForm::tr("What is found is deleted."));
    return notes;
}

} // namespace

Form replaceForm(const core::LedgerModel &model, const std::optional<core::ListColumn> &current)
{
    QList<FormChoice> places {{kEverywhere, ReplaceForm::tr("All columns")}};
    if (current && core::isReplaceable(current->field))
        places.append(
            {kColumn, ReplaceForm::tr("Only “%1”").arg(model.headingOf(*current).simplified())});
    Form form;
    form.title = ReplaceForm::tr("Replace");
    form.remark = model.isFiltered()
        ? ReplaceForm::tr(
              "Only in the rows shown, %1 of %2. Deadlines, reports and figures are left as they "
              "are. Nothing is changed before you have seen it.")
              .arg(model.counts().shown)
              .arg(model.counts().all)
        : ReplaceForm::tr("Deadlines, reports and figures are left as they are. Nothing is "
                          "changed before you have seen it.");
    form.verb = ReplaceForm::tr("Preview…");
    form.fields = {{kWanted, ReplaceForm::tr("Find"), FormFieldKind::Line, model.search(), {}},
                   {kReplacement, ReplaceForm::tr("Replace with"), FormFieldKind::Line, {}, {}}};
    if (places.size() > 1)
        form.fields.append(
            {kWhere, ReplaceForm::tr("Where"), FormFieldKind::Choice, kEverywhere, places});
    form.check = notesOn;
    return form;
}

core::TextReplacement replacementOf(const FormValues &values)
{
    return {values.value(kWanted), values.value(kReplacement)};
}

QList<core::ListColumn> replacedColumns(const core::LedgerModel &model,
                                        const std::optional<core::ListColumn> &current,
                                        const FormValues &values)
{
    if (values.value(kWhere) == kColumn && current)
        return {*current};
    return model.columns();
}

} // namespace ui

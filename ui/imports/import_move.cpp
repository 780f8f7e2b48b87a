// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_move.h"

#include "core/records/moved_due.h"
#include "core/wording/cell_text.h"
#include "core/wording/terms.h"
#include "ui/edits/form_texts.h"
#include "ui/edits/step_form.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ImportMoveText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportMove)
};

constexpr qsizetype kMostMovesShown = 8; ///< more would be no form to fill in
const QString kScope = QStringLiteral("scope");
const QString kFirstAlone = QStringLiteral("first");
const QString kAllOfThem = QStringLiteral("all");

bool isTaken(const PreviewState &state, int place, const core::MovedDue &moved)
{
    const core::ColumnField field
        = moved.before->isFinal ? core::ColumnField::Deadline : core::ColumnField::Node;
    return state.isTaken(place, {field, {}});
}

/// 10月底 (2026-10-31).
QString dueText(const core::Deadline &deadline)
{
    return core::cellText(core::ColumnField::Deadline,
                          {deadline.phrase, {}, deadline.due.toString(Qt::ISODate)});
}

QString lineOf(const ImportMove &move)
{
    const core::MovedDue moved = core::movedDue(move.change);
    //: %1: name of a task, %2 and %3: its deadline in the ledger and in the table
    return ImportMoveText::tr("%1: %2 → %3")
        .arg(move.task.task.displayName(), dueText(*moved.before), dueText(*moved.after));
}

FormField factsOf(const QList<ImportMove> &moves)
{
    QStringList lines;
    for (const ImportMove &move : moves.first(std::min(moves.size(), kMostMovesShown)))
        lines.append(lineOf(move));
    const auto others = static_cast<int>(moves.size() - lines.size());
    if (others > 0)
        lines.append(ImportMoveText::tr("and %n more", nullptr, others));
    return {QStringLiteral("moves"),
            ImportMoveText::tr("Deadlines"),
            FormFieldKind::Facts,
            lines.join(u'\n'),
            {}};
}

FormField scopeField(qsizetype count)
{
    return {kScope,
            ImportMoveText::tr("Holds for"),
            FormFieldKind::Choice,
            kAllOfThem,
            {{kAllOfThem, ImportMoveText::tr("All %n of them", nullptr, static_cast<int>(count))},
             {kFirstAlone, ImportMoveText::tr("The first one; the others are asked after it")}}};
}

/// What is wrong with a deadline itself stands beside the way it moves, with its task.
FormNotes notesOf(const QList<ImportMove> &moves, const FormValues &values, QDate today)
{
    const core::Event how = StepForm::draftOf(values, core::EventKind::DueCorrected);
    FormNotes notes;
    for (const ImportMove &move : movesMeant(moves, values)) {
        const core::Event step
            = core::moveStep(core::movedDue(move.change), how, move.task.task.state, today);
        QList<core::FieldFault> faults = core::moveFaults(step, today);
        const QString kind = QStringLiteral("kind");
        for (const core::FieldFault &fault : std::as_const(faults)) {
            if (fault.field == QStringLiteral("new_phrase") && !notes.faults.contains(kind))
                notes.faults.insert(
                    kind,
                    ImportMoveText::tr("“%1”: the new deadline %2")
                        .arg(move.task.task.displayName(), core::termOf(fault.fault)));
        }
        faults.removeIf([](const core::FieldFault &fault) {
            return fault.field == QStringLiteral("new_phrase");
        });
        notes.faults.insert(faultNotes(faults).faults);
    }
    StepForm::addWayNotes(values, notes);
    return notes;
}

} // namespace

QList<ImportMove> untoldMoves(const PreviewState &state)
{
    QList<ImportMove> moves;
    const QList<core::ImportRow> &rows = state.preview().plan.rows;
    for (int place = 0; place < rows.size(); ++place) {
        const core::ImportRow &row = rows.at(place);
        if (row.outcome != core::ImportOutcome::Updated || state.isMoveTold(place))
            continue;
        for (const core::RecordChange &change : row.changes) {
            const core::MovedDue moved = core::movedDue(change);
            if (moved && isTaken(state, place, moved))
                moves.append({place, row.bundle, change});
        }
    }
    return moves;
}

Form importMoveForm(const QList<ImportMove> &moves, QDate today)
{
    Form form;
    form.title = ImportMoveText::tr("How the deadlines move");
    form.remark = ImportMoveText::tr("A deadline moves by one of three ways, with its reason. The "
                                     "first one a task had stays noted.");
    form.verb = ImportMoveText::tr("Go on");
    form.fields = {factsOf(moves)};
    if (moves.size() > 1)
        form.fields.append(scopeField(moves.size()));
    form.fields += StepForm::wayFields(today, leadersOf(moves.constFirst().task));
    form.check = [moves, today](const FormValues &values) { return notesOf(moves, values, today); };
    return form;
}

QList<ImportMove> movesMeant(const QList<ImportMove> &moves, const FormValues &values)
{
    return values.value(kScope) == kFirstAlone ? moves.first(1) : moves;
}

} // namespace ui

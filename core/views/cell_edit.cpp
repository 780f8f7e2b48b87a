// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_edit.h"

#include "core/base/text.h"
#include "core/records/field_members.h"
#include "core/records/validate.h"
#include "core/views/cell_editor.h"

namespace core {

CellEditor::CellEditor(const EditTarget &target,
                       const CellAddress &address,
                       QString text,
                       const EditContext &context)
    : m_target(target)
    , m_address(address)
    , m_context(context)
    , m_bundle(target.bundle)
    , m_text(std::move(text))
{
    m_set.kind = ChangeKind::Edit;
    m_set.action = {ActionKind::EditCell, {keyOf(address.field), target.bundle.task.displayName()}};
}

Result<ChangeSet> CellEditor::run()
{
    const Result<void> result = change();
    if (!result)
        return fail(result.error());
    const Result<void> checked = checkRecords();
    if (!checked)
        return fail(checked.error());
    return m_set;
}

Result<void> CellEditor::change()
{
    if (QString Task::*text = taskTextOf(m_address.field)) {
        Task task = m_bundle.task;
        task.*text = m_text;
        return changeTask(task);
    }
    if (const auto role = roleOf(m_address.field))
        return changeNames(*role);
    if (m_address.field == ColumnField::RootCause)
        return changeRootCause();
    if (measureTextOf(m_address.field))
        return changeMeasures();
    if (outcomeTextOf(m_address.field))
        return changeOutcomes();
    switch (m_address.field) {
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn: return changeMeasureDays();
    case ColumnField::MeasurePredecessors: return changePredecessors();
    case ColumnField::Number: return changeNumber();
    case ColumnField::Objective: return changeObjective();
    case ColumnField::TaskClass: return changeClass();
    case ColumnField::Modality: return changeModality();
    case ColumnField::Start: return changeStart();
    case ColumnField::Node:
    case ColumnField::Deadline: return changeDeadlines();
    case ColumnField::CooperatingDuty: return changeDuties();
    case ColumnField::Percent: return changePercent();
    case ColumnField::Report: return changeReport();
    default: return changeExtra();
    }
}

tl::unexpected<Error> CellEditor::refuse(const QString &fault) const
{
    return fail(Error {ErrorKind::InvalidValue, m_text, {keyOf(m_address.field), fault}, {}});
}

Result<void> CellEditor::checkRecords() const
{
    for (const RecordChange &change : m_set.changes) {
        if (!change.after)
            continue;
        const QList<FieldFault> faults = validate(*change.after);
        if (!faults.isEmpty())
            return refuse(keyOf(faults.first().fault));
    }
    return {};
}

Result<ChangeSet> cellEdit(const EditTarget &target,
                           const CellAddress &address,
                           const QString &text,
                           const EditContext &context)
{
    const QString key = keyOf(address.field);
    if (!isEditable(address.field))
        return fail(Error {ErrorKind::InvalidValue, text, {key, {}}, {}});
    std::optional<QString> clean = cleanText(text);
    if (!clean)
        return fail(Error {ErrorKind::InvalidValue, text, {key, keyOf(Fault::InvalidText)}, {}});
    if (clean->trimmed().isEmpty())
        clean->clear();
    const CellInput input {target.bundle, target.objective, context.today};
    const QString before = target.append ? QString() : cellValue(input, address).edit;
    if (*clean == before)
        return ChangeSet {};
    return CellEditor(target, address, *clean, context).run();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/field_access.h"

#include "core/records/field_members.h"

namespace core {

QSet<RecordKind> partsOf(ColumnField field)
{
    if (measureTextOf(field))
        return {RecordKind::Measure};
    if (outcomeTextOf(field))
        return {RecordKind::Outcome};
    if (roleOf(field))
        return {RecordKind::Responsibility};
    switch (field) {
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn: return {RecordKind::Measure};
    case ColumnField::MeasurePredecessors: return {RecordKind::Measure, RecordKind::Deadline};
    case ColumnField::CooperatingDuty: return {RecordKind::Responsibility};
    case ColumnField::Node:
    case ColumnField::Deadline: return {RecordKind::Deadline, RecordKind::Event};
    case ColumnField::Percent:
    case ColumnField::Report: return {RecordKind::Progress};
    case ColumnField::Extensions:
    case ColumnField::CompletedOn: return {RecordKind::Event};
    case ColumnField::CompletionRate: return {RecordKind::Outcome};
    case ColumnField::Extra: return {RecordKind::Extra};
    case ColumnField::Light:
    case ColumnField::Remaining:
        return {RecordKind::Measure, RecordKind::Deadline, RecordKind::Event};
    default: return {};
    }
}

PinyinKind pinyinKindOf(ColumnField field)
{
    const bool isOfPersons = field == ColumnField::Person || field == ColumnField::Leader
        || field == ColumnField::Contact || field == ColumnField::MeasureOwner;
    return isOfPersons ? PinyinKind::PersonName : PinyinKind::Text;
}

} // namespace core

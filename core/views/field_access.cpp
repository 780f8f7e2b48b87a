// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/field_access.h"

#include "core/records/field_members.h"

#include <optional>
#include <utility>

namespace core {

namespace {

/// What a column shows of responsibilities.
QSet<QString> responsibilityFields(ColumnField field)
{
    if (roleOf(field))
        return {QStringLiteral("role"), QStringLiteral("text")};
    if (field == ColumnField::CooperatingDuty)
        return {QStringLiteral("role"), QStringLiteral("duty")};
    return {};
}

/// The kinds of records that the values of a column are made of, whole.
QSet<RecordKind> wholeParts(ColumnField field)
{
    if (measureTextOf(field) || measureDayOf(field))
        return {RecordKind::Measure};
    if (outcomeTextOf(field))
        return {RecordKind::Outcome};
    switch (field) {
    case ColumnField::MeasurePredecessors: return {RecordKind::Measure, RecordKind::Deadline};
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

} // namespace

std::optional<NamedField> namedField(ColumnField field)
{
    switch (field) {
    case ColumnField::Code:
    case ColumnField::Number: return NamedField {RecordKind::Task, "code"};
    case ColumnField::Title: return NamedField {RecordKind::Task, "title"};
    case ColumnField::Content: return NamedField {RecordKind::Task, "content"};
    case ColumnField::TaskSource: return NamedField {RecordKind::Task, "source"};
    case ColumnField::Lever: return NamedField {RecordKind::Task, "lever"};
    case ColumnField::TargetSought: return NamedField {RecordKind::Task, "target_sought"};
    case ColumnField::TargetDelivered: return NamedField {RecordKind::Task, "target_delivered"};
    case ColumnField::Problem: return NamedField {RecordKind::Task, "problem"};
    case ColumnField::Acceptance: return NamedField {RecordKind::Task, "acceptance"};
    case ColumnField::TaskClass: return NamedField {RecordKind::Task, "task_class"};
    case ColumnField::Modality: return NamedField {RecordKind::Task, "modality"};
    case ColumnField::State: return NamedField {RecordKind::Task, "state"};
    case ColumnField::Start: return NamedField {RecordKind::Task, "start_date"};
    case ColumnField::Note: return NamedField {RecordKind::Task, "note"};
    case ColumnField::Measure: return NamedField {RecordKind::Measure, "text"};
    case ColumnField::RootCause: return NamedField {RecordKind::Measure, "root_cause"};
    case ColumnField::MeasureOwner: return NamedField {RecordKind::Measure, "owner"};
    case ColumnField::MeasureSituation: return NamedField {RecordKind::Measure, "situation"};
    case ColumnField::MeasureCoordination: return NamedField {RecordKind::Measure, "coordination"};
    case ColumnField::Expected: return NamedField {RecordKind::Outcome, "expected"};
    case ColumnField::Indicator: return NamedField {RecordKind::Outcome, "indicator"};
    case ColumnField::IndicatorUnit: return NamedField {RecordKind::Outcome, "indicator_unit"};
    case ColumnField::Baseline: return NamedField {RecordKind::Outcome, "baseline"};
    case ColumnField::Evidence: return NamedField {RecordKind::Outcome, "evidence"};
    case ColumnField::Recognition: return NamedField {RecordKind::Outcome, "recognition"};
    default: return std::nullopt;
    }
}

BundleParts partsOf(const QList<ColumnField> &fields)
{
    BundleParts parts;
    // Of a task the state always: it is a word in some lists.
    parts.fields[RecordKind::Task] = {QStringLiteral("state")};
    QSet<RecordKind> whole;
    for (const ColumnField field : fields) {
        if (const auto named = namedField(field))
            parts.fields[named->kind].insert(QLatin1String(named->name));
        else if (const QSet<QString> duties = responsibilityFields(field); !duties.isEmpty())
            parts.fields[RecordKind::Responsibility].unite(duties);
        else if (field == ColumnField::Objective)
            parts.fields[RecordKind::Task].unite(
                {QStringLiteral("title"), QStringLiteral("content")});
        else
            whole.unite(wholeParts(field));
    }
    for (const RecordKind kind : std::as_const(whole))
        parts.fields.remove(kind);
    parts.owned = whole;
    for (auto kind = parts.fields.keyBegin(); kind != parts.fields.keyEnd(); ++kind)
        parts.owned.insert(*kind);
    parts.owned.remove(RecordKind::Task);
    return parts;
}

PinyinKind pinyinKindOf(ColumnField field)
{
    const bool isOfPersons = field == ColumnField::Person || field == ColumnField::Leader
        || field == ColumnField::Contact || field == ColumnField::MeasureOwner;
    return isOfPersons ? PinyinKind::PersonName : PinyinKind::Text;
}

} // namespace core

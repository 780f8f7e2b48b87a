// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/missing_entries.h"

#include "core/records/field_members.h"

#include <algorithm>
#include <variant>

namespace core {

namespace {

/// What a record is called, and the columns it would stand in.
struct NamedEntry
{
    QString text;
    bool (*standsIn)(ColumnField field, const Record &record);
};

bool standsInRole(ColumnField field, const Record &record)
{
    return roleOf(field) == std::get<Responsibility>(record).role;
}

bool standsInMeasure(ColumnField field, const Record & /*record*/)
{
    return field == ColumnField::Measure;
}

bool standsInDeadline(ColumnField field, const Record &record)
{
    const bool isNode = field == ColumnField::Node && !std::get<Deadline>(record).isFinal;
    return isNode || field == ColumnField::Deadline;
}

bool standsInOutcome(ColumnField field, const Record & /*record*/)
{
    return outcomeTextOf(field) != nullptr;
}

QString firstOf(const QStringList &texts)
{
    const auto filled = std::find_if(
        texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); });
    return filled == texts.cend() ? QString() : *filled;
}

NamedEntry namedEntry(const Record &record)
{
    if (const auto *responsibility = std::get_if<Responsibility>(&record))
        return {responsibility->text, standsInRole};
    if (const auto *measure = std::get_if<Measure>(&record))
        return {measure->text, standsInMeasure};
    if (const auto *deadline = std::get_if<Deadline>(&record)) {
        const QString day = deadline->due.toString(Qt::ISODate);
        const QString due = firstOf({deadline->phrase, day});
        return {QStringList {due, deadline->stage}.join(u' ').trimmed(), standsInDeadline};
    }
    const auto &outcome = std::get<Outcome>(record);
    return {firstOf({outcome.expected, outcome.indicator, outcome.target}), standsInOutcome};
}

} // namespace

QList<ImportIssue>
missingIssues(const QList<Record> &missing, const TaskDraft &draft, const ImportTable &table)
{
    QList<ImportIssue> issues;
    const int row = draft.bundle.sources.isEmpty() ? 0 : draft.bundle.sources.constFirst().row;
    for (const Record &record : missing) {
        const NamedEntry entry = namedEntry(record);
        const QList<MappedColumn> &columns = table.header.columns();
        const auto column
            = std::find_if(columns.cbegin(), columns.cend(), [&](const MappedColumn &each) {
                  return entry.standsIn(each.field, record);
              });
        const QString letters
            = column == columns.cend() ? QString() : columnLetters(column->column);
        issues.append(
            {ImportIssueKind::EntryMissing, table.grid.name(), row, letters, entry.text, {}});
    }
    return issues;
}

} // namespace core

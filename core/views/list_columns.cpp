// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_columns.h"

#include <algorithm>

namespace core {

namespace {

bool isOfObjective(ColumnField field)
{
    using enum ColumnField;
    return field == Number || field == Objective;
}

// What a measure, deadline or outcome owns; everything else belongs to the task.
bool isOfEntry(ListKind kind, ColumnField field)
{
    using enum ColumnField;
    static const QHash<ListKind, QList<ColumnField>> fields {
        {ListKind::Measures,
         {Measure,
          MeasureOwner,
          MeasurePhrase,
          MeasureDuration,
          MeasurePredecessors,
          MeasureStartedOn,
          MeasureDoneOn,
          MeasureSituation,
          MeasureCoordination,
          Light}},
        {ListKind::Deadlines, {Node, Deadline, Remaining, Light}},
        {ListKind::Outcomes,
         {Expected,
          Indicator,
          IndicatorUnit,
          Baseline,
          Target,
          Actual,
          CompletionRate,
          Evidence,
          Recognition}},
    };
    return fields.value(kind).contains(field);
}

SpanLevel spanOf(ListKind kind, ColumnField field)
{
    if (isOfObjective(field))
        return SpanLevel::Objective;
    return entryKindOf(kind) && !isOfEntry(kind, field) ? SpanLevel::Task : SpanLevel::Row;
}

QList<ColumnField> wholeFields()
{
    using enum ColumnField;
    return {Number, Objective, Content, Measure, Leader, LeadUnit, Person, Deadline};
}

// Source: domain.md f, P1–P5.
QList<ColumnField> fieldsOf(ListKind kind)
{
    using enum ColumnField;
    switch (kind) {
    case ListKind::Whole: return {};
    case ListKind::Tasks:
        return {TaskClass, Objective, Content, TaskSource, Acceptance, Modality, Note};
    case ListKind::Responsibilities:
        return {Objective,
                Content,
                Leader,
                LeadUnit,
                Person,
                Cooperating,
                CooperatingDuty,
                Contact,
                Note};
    case ListKind::Measures:
        return {Objective,
                Content,
                Problem,
                RootCause,
                Measure,
                MeasureOwner,
                MeasurePhrase,
                MeasureDuration,
                MeasurePredecessors,
                MeasureStartedOn,
                MeasureDoneOn,
                MeasureSituation,
                MeasureCoordination};
    case ListKind::Deadlines:
        return {Objective, Content, Start, Node, Deadline, Extensions, Remaining};
    case ListKind::Outcomes:
        return {Objective,
                Content,
                Expected,
                Indicator,
                IndicatorUnit,
                Baseline,
                Target,
                Actual,
                CompletionRate,
                Evidence,
                Recognition,
                Note};
    }
    Q_UNREACHABLE();
}

const LedgerColumn *ownColumn(const QList<LedgerColumn> &own, ColumnField field)
{
    const auto column
        = std::find_if(own.begin(), own.end(), [field](const LedgerColumn &candidate) {
              return candidate.field == field;
          });
    return column == own.end() ? nullptr : &*column;
}

/// What the state or the order tells already, and only those need who keep to a schedule.
bool isHiddenAtFirst(ListKind kind, ColumnField field)
{
    using enum ColumnField;
    return kind == ListKind::Measures
        && (field == MeasurePredecessors || field == MeasureStartedOn || field == MeasureDoneOn);
}

ListColumn columnFor(ListKind kind, ColumnField field, const QList<LedgerColumn> &own)
{
    const LedgerColumn *column = ownColumn(own, field);
    const bool isHidden = !column && isHiddenAtFirst(kind, field);
    return {field, column ? column->header : QString(), spanOf(kind, field), isHidden};
}

QList<ListColumn> wholeColumns(const QList<LedgerColumn> &own)
{
    using enum ColumnField;
    QList<ListColumn> columns;
    for (const LedgerColumn &column : own)
        columns.append({column.field, column.header, spanOf(ListKind::Whole, column.field), false});
    if (own.isEmpty()) {
        for (const ColumnField field : wholeFields())
            columns.append(columnFor(ListKind::Whole, field, own));
    }
    for (const ColumnField field : {Light, Remaining, Percent, Report}) {
        if (!ownColumn(own, field))
            columns.append(columnFor(ListKind::Whole, field, own));
    }
    return columns;
}

/// Whether the office counts its tasks where the numbers of objectives stand else.
bool countsTasks(const QList<LedgerColumn> &own)
{
    static const QStringList kHeaders {QStringLiteral("序号"),
                                       QStringLiteral("序"),
                                       QStringLiteral("顺序号"),
                                       QStringLiteral("项次")};
    return std::any_of(own.cbegin(), own.cend(), [](const LedgerColumn &column) {
        const bool isOfTask
            = column.field == ColumnField::Code || column.field == ColumnField::Extra;
        return isOfTask && kHeaders.contains(column.header.trimmed());
    });
}

} // namespace

QList<ListColumn> listColumns(ListKind kind, const QList<LedgerColumn> &own)
{
    using enum ColumnField;
    if (kind == ListKind::Whole)
        return wholeColumns(own);
    // A ledger without codes gets no empty column for them; one that names its tasks shows the
    // names, and what is to be done beside them where it has a column for that.
    const bool hasCode = own.isEmpty() || ownColumn(own, Code);
    const bool hasTitle = ownColumn(own, Title);
    const bool hasContent = !hasTitle || ownColumn(own, Content);
    QList<ListColumn> columns;
    if (!countsTasks(own))
        columns.append(columnFor(kind, Number, own));
    if (hasCode)
        columns.append(columnFor(kind, Code, own));
    for (const ColumnField field : fieldsOf(kind)) {
        if (field == Content && hasTitle)
            columns.append(columnFor(kind, Title, own));
        if (field != Content || hasContent)
            columns.append(columnFor(kind, field, own));
    }
    columns.append({Light, {}, spanOf(kind, Light), false});
    return columns;
}

QList<LedgerColumn> commonColumns(const QList<Ledger> &ledgers)
{
    if (ledgers.isEmpty())
        return {};
    const QString &columns = ledgers.first().columns;
    const bool isCommon
        = std::all_of(ledgers.begin(), ledgers.end(), [&columns](const Ledger &ledger) {
              return ledger.columns == columns;
          });
    return isCommon ? columnsFromText(columns) : QList<LedgerColumn> {};
}

} // namespace core

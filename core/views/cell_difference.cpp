// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_difference.h"

#include "core/records/moved_due.h"
#include "core/views/bundle_change.h"
#include "core/views/cell_writers.h"
#include "core/views/field_access.h"
#include "core/views/told_value.h"

#include <utility>

namespace core {

namespace {

/// The kinds of record that are changed.
QSet<RecordKind> changedKinds(const QList<RecordChange> &changes)
{
    QSet<RecordKind> kinds;
    for (const RecordChange &change : changes)
        kinds.insert(kindOf(change.after ? *change.after : *change.before));
    return kinds;
}

/// Whether a column can look otherwise after a change of records of @p kinds.
bool mayDiffer(ColumnField field, const QSet<RecordKind> &kinds)
{
    if (isWorkedOut(field))
        return false;
    switch (field) {
    case ColumnField::Number: // the objective's, or the code's
    case ColumnField::Objective:
    case ColumnField::Percent:
    case ColumnField::Report:
    case ColumnField::Extra: return false;
    default: break;
    }
    const QSet<RecordKind> parts = partsOf({field}).owned;
    return parts.isEmpty() ? kinds.contains(RecordKind::Task) : parts.intersects(kinds);
}

/// Finds what is different in one task.
class TaskComparison
{
public:
    TaskComparison(const TaskUpdate &update, QDate asOf)
        : m_update(update)
        , m_asOf(asOf)
        , m_after(changedBundle(update.now, update.changes))
    {
    }

    [[nodiscard]] QList<CellDifference> differences()
    {
        compareObjective();
        const QSet<RecordKind> kinds = changedKinds(m_update.changes);
        for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
            if (mayDiffer(field, kinds))
                compare({field, {}, {}});
        }
        if (kinds.contains(RecordKind::Extra))
            compareExtras();
        compareReports();
        noteMoves();
        if (m_found.isEmpty())
            m_found.append(CellDifference {});
        return m_found;
    }

private:
    void add(const CellAddress &cell, const CellValue &before, const CellValue &after)
    {
        if (!saysSame(before, after))
            m_found.append({cell, before, after});
    }

    [[nodiscard]] CellValue valueNow(const CellAddress &cell) const
    {
        return toldValue(m_update.now, cell, m_asOf);
    }

    void compare(const CellAddress &cell)
    {
        add(cell, valueNow(cell), toldValue(m_after, cell, m_asOf));
    }

    /// The column of nodes shows more than one may be moved by.
    void noteMoves()
    {
        for (CellDifference &difference : m_found) {
            const bool isFinal = difference.cell.field == ColumnField::Deadline;
            if (!isFinal && difference.cell.field != ColumnField::Node)
                continue;
            for (const RecordChange &change : m_update.changes) {
                const MovedDue moved = movedDue(change);
                if (moved && moved.before->isFinal == isFinal)
                    difference.movesDay = true;
            }
        }
    }

    void compareObjective()
    {
        if (m_update.now.task.parent != m_after.task.parent)
            add({ColumnField::Objective, {}, {}},
                {m_update.above, {}, {}, {}},
                {m_update.newAbove, {}, {}, {}});
    }

    void compareExtras()
    {
        for (const Extra &extra : std::as_const(m_after.extras))
            compare({ColumnField::Extra, extra.header, {}});
    }

    /// A report is a fact of its day: it stands beside the newest one, whatever its own day is.
    void compareReports()
    {
        const CellAddress text {ColumnField::Report, {}, {}};
        const CellAddress percent {ColumnField::Percent, {}, {}};
        for (const RecordChange &change : m_update.changes) {
            const auto *report = change.after ? std::get_if<Progress>(&*change.after) : nullptr;
            if (!report)
                continue;
            if (!report->text.isEmpty())
                add(text, valueNow(text), {report->text, report->date.toString(u"MM-dd"), {}, {}});
            if (report->percent)
                add(percent, valueNow(percent), {QString::number(*report->percent), {}, {}, {}});
        }
    }

    const TaskUpdate &m_update;
    QDate m_asOf;
    TaskBundle m_after;
    QList<CellDifference> m_found;
};

/// Says of each difference who wrote what the ledger has there.
[[nodiscard]] Result<void> findOwn(QList<CellDifference> &differences,
                                   const TaskBundle &now,
                                   const RecordSource &source,
                                   QDate asOf)
{
    CellWriters writers(now, asOf);
    bool isAnyAsked = false;
    for (CellDifference &difference : differences) {
        if (!CellWriters::canBeAsked(difference))
            continue;
        writers.ask(difference);
        isAnyAsked = true;
    }
    if (!isAnyAsked)
        return {};
    const auto changes = source.changesOf(now.task.id);
    if (!changes)
        return fail(changes.error());
    writers.find(*changes);
    return {};
}

} // namespace

Result<QList<CellDifference>>
cellDifferences(const TaskUpdate &update, const RecordSource *source, QDate asOf)
{
    QList<CellDifference> differences = TaskComparison(update, asOf).differences();
    if (source == nullptr)
        return differences;
    if (auto found = findOwn(differences, update.now, *source, asOf); !found)
        return fail(found.error());
    return differences;
}

} // namespace core

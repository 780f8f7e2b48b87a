// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_order.h"

#include "core/records/predecessors.h"
#include "core/views/entry_copy.h"
#include "core/views/entry_name.h"

#include <algorithm>

namespace core {

namespace {

/// Calls @p edit with the list of @p bundle that holds entries of @p kind.
template <typename Edit>
[[nodiscard]] Result<ChangeSet> inList(const TaskBundle &bundle, RecordKind kind, Edit edit)
{
    switch (kind) {
    case RecordKind::Measure: return edit(bundle.measures);
    case RecordKind::Deadline: return edit(bundle.deadlines);
    case RecordKind::Outcome: return edit(bundle.outcomes);
    default: return fail(ErrorKind::NotFound, bundle.task.displayName());
    }
}

template <typename R> qsizetype placeIn(const QList<R> &entries, Id id)
{
    const auto found = std::find_if(
        entries.cbegin(), entries.cend(), [id](const R &entry) { return entry.id == id; });
    return found == entries.cend() ? -1 : found - entries.cbegin();
}

/// Gives the entries of @p order, each of which asks for a position, the positions they get: none
/// before the one above it.
template <typename R> void writeOrder(const QList<R> &known, const QList<R> &order, ChangeSet &set)
{
    int least = 0;
    for (R entry : order) {
        entry.position = std::max(entry.position, least);
        least = entry.position + 1;
        const qsizetype place = placeIn(known, entry.id);
        if (place < 0)
            set.insert(entry);
        else if (known.at(place) != entry)
            set.edit(known.at(place), entry);
    }
}

/// A task is due as a whole only once.
void makeNode(Deadline &deadline, bool isNode)
{
    deadline.isFinal = deadline.isFinal && !isNode;
}

template <typename R> void makeNode(R & /*entry*/, bool /*isNode*/)
{
}

bool isDueAsWhole(const TaskBundle &bundle)
{
    return std::any_of(bundle.deadlines.cbegin(), bundle.deadlines.cend(), [](const auto &each) {
        return each.isFinal;
    });
}

void neverMoved(Deadline &deadline)
{
    deadline.originalDue = deadline.due;
}

template <typename R> void neverMoved(R & /*entry*/)
{
}

/// Of measures copied together one waits for the copy of another.
void waitForCopies(Measure &measure, const QHash<Id, Id> &copied)
{
    measure.predecessors = copiedPredecessors(measure.predecessors, copied);
}

template <typename R> void waitForCopies(R & /*entry*/, const QHash<Id, Id> & /*copied*/)
{
}

/// Entries, told apart by whether they are meant.
template <typename R> struct SplitEntries
{
    QList<R> meant;
    QList<R> others;
    qsizetype above = 0; ///< how many of the others stand before the first meant one
    qsizetype below = 0; ///< how many stand before the last one

    SplitEntries(const QList<R> &entries, const QSet<Id> &ids)
    {
        for (const R &entry : entries) {
            const bool isMeant = ids.contains(entry.id);
            (isMeant ? meant : others).append(entry);
            if (isMeant && meant.size() == 1)
                above = others.size();
            if (isMeant)
                below = others.size();
        }
    }

    /// How many of the others stand before the meant ones once these have been moved a step: first
    /// together, then on. Negative or more than there are: they cannot be.
    [[nodiscard]] qsizetype moved(bool isUpward) const
    {
        const qsizetype target = isUpward ? above : below;
        if (above != below)
            return target;
        return isUpward ? target - 1 : target + 1;
    }
};

/// Gives @p order the positions that @p entries have among them.
template <typename R> void takePositions(QList<R> &order, const QList<R> &entries)
{
    QList<int> positions;
    for (const R &entry : entries)
        positions.append(entry.position);
    std::sort(positions.begin(), positions.end());
    for (qsizetype index = 0; index < order.size(); ++index)
        order[index].position = positions.at(index);
}

/// @param count how many entries are meant, the last of which is @p entry.
template <typename R> QStringList argumentsOf(const R &entry, qsizetype count)
{
    return {keyOf(R::kKind), entryName(entry).trimmed(), QString::number(count)};
}

} // namespace

Result<ChangeSet> insertEntry(const TaskBundle &bundle, RecordKind kind, Id after, IdSource &ids)
{
    return inList(bundle, kind, [&]<typename R>(const QList<R> &entries) -> Result<ChangeSet> {
        const qsizetype place = placeIn(entries, after);
        if (after.isSet() && place < 0)
            return fail(ErrorKind::NotFound, bundle.task.displayName());
        R entry;
        entry.id = ids.next();
        entry.task = bundle.task.id;
        makeNode(entry, isDueAsWhole(bundle));
        QList<R> order = entries;
        order.insert(place + 1, entry);
        ChangeSet set {ChangeKind::Edit, {ActionKind::AddEntry, {keyOf(R::kKind)}}, {}, {}};
        writeOrder(entries, order, set);
        return set;
    });
}

Result<ChangeSet>
duplicateEntries(const TaskBundle &bundle, RecordKind kind, const QSet<Id> &entries, IdSource &ids)
{
    return inList(bundle, kind, [&]<typename R>(const QList<R> &all) -> Result<ChangeSet> {
        const SplitEntries<R> split(all, entries);
        if (split.meant.isEmpty() || split.meant.size() != entries.size())
            return fail(ErrorKind::NotFound, bundle.task.displayName());
        const R &last = split.meant.constLast();
        QHash<Id, Id> copied;
        for (const R &original : split.meant)
            copied.insert(original.id, ids.next());
        QList<R> order = all;
        qsizetype place = placeIn(all, last.id);
        for (const R &original : split.meant) {
            R copy = asPlanned(original);
            copy.id = copied.value(original.id);
            copy.position = 0;
            makeNode(copy, true);
            neverMoved(copy);
            waitForCopies(copy, copied);
            order.insert(++place, copy);
        }
        ChangeSet set {ChangeKind::Edit,
                       {ActionKind::AddEntry, argumentsOf(last, split.meant.size())},
                       {},
                       {}};
        writeOrder(all, order, set);
        return set;
    });
}

Result<ChangeSet>
moveEntries(const TaskBundle &bundle, RecordKind kind, const QSet<Id> &entries, bool isUpward)
{
    return inList(bundle, kind, [&]<typename R>(const QList<R> &all) -> Result<ChangeSet> {
        const SplitEntries<R> split(all, entries);
        if (split.meant.isEmpty() || split.meant.size() != entries.size())
            return fail(ErrorKind::NotFound, bundle.task.displayName());
        const qsizetype target = split.moved(isUpward);
        if (target < 0 || target > split.others.size())
            return ChangeSet {};
        QList<R> order = split.others.mid(0, target) + split.meant + split.others.mid(target);
        takePositions(order, all);
        ChangeSet set {
            ChangeKind::Edit,
            {ActionKind::MoveTask, argumentsOf(split.meant.constLast(), split.meant.size())},
            {},
            {}};
        writeOrder(all, order, set);
        return set;
    });
}

} // namespace core

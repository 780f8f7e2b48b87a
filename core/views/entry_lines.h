// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace core {

/// How the lines of a cell become the entries of a list.
template <typename R> struct LineAccess
{
    std::function<QString(const R &)> text; ///< the line of an entry
    std::function<void(R &, const QString &)> setText;
    std::function<R()> make; ///< a new, blank entry; null: lines cannot be added
    std::function<bool(const R &)> isBlank; ///< nothing is left that would be worth keeping
};

/// Lines typed for entries: those that stayed at the beginning and at the end keep their entry,
/// between them entry and line are paired in order, what is left over is inserted or emptied.
struct LinePairs
{
    int head = 0; ///< equal lines at the beginning
    int paired = 0; ///< lines between that have an entry
    int inserted = 0; ///< lines after those without one
    int emptied = 0; ///< entries after those without a line

    LinePairs(const QStringList &before, const QStringList &after)
    {
        const int least = static_cast<int>(std::min(before.size(), after.size()));
        while (head < least && before.at(head) == after.at(head))
            ++head;
        int tail = 0;
        while (tail < least - head
               && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        const int old = static_cast<int>(before.size()) - head - tail;
        const int now = static_cast<int>(after.size()) - head - tail;
        paired = std::min(old, now);
        inserted = now - paired;
        emptied = old - paired;
    }

    /// The index behind what is paired: of the first inserted or emptied.
    [[nodiscard]] int next() const { return head + paired; }

    /// Whether what is at @p index after the lines were inserted is one of them.
    [[nodiscard]] bool isNew(int index) const
    {
        return index >= next() && index < next() + inserted;
    }

    /// Where the entry that is at @p index after the lines were inserted was before.
    [[nodiscard]] int oldIndex(int index) const
    {
        return index < next() ? index : index - inserted;
    }
};

/// The lines of @p entries.
template <typename R>
[[nodiscard]] QStringList linesOf(const QList<R> &entries, const LineAccess<R> &access)
{
    QStringList lines;
    for (const R &entry : entries)
        lines.append(access.text(entry));
    return lines;
}

/// @p entries with the lines of @p after: new ones inserted, the text of those emptied gone.
template <typename R>
[[nodiscard]] QList<R> withLines(const QList<R> &entries,
                                 const QStringList &after,
                                 LinePairs pairs,
                                 const LineAccess<R> &access)
{
    QList<R> result = entries;
    const int next = pairs.next();
    for (int i = pairs.head; i < next; ++i)
        access.setText(result[i], after.at(i));
    for (int i = 0; i < pairs.emptied; ++i)
        access.setText(result[next + i], QString());
    for (int i = 0; i < pairs.inserted; ++i) {
        R entry = access.make();
        access.setText(entry, after.at(next + i));
        result.insert(next + i, entry);
    }
    return result;
}

/// Adds to @p set what turns the lines of @p entries (in order) into @p after; positions move on
/// where a line is put between two entries.
template <typename R>
void changeLines(const QList<R> &entries,
                 const QStringList &after,
                 const LineAccess<R> &access,
                 ChangeSet &set)
{
    const LinePairs pairs(linesOf(entries, access), after);
    QList<R> result = withLines(entries, after, pairs, access);
    int position = -1;
    for (int i = 0; i < result.size(); ++i) {
        R &entry = result[i];
        const bool isNew = pairs.isNew(i);
        const auto *old = isNew ? nullptr : &entries.at(pairs.oldIndex(i));
        if (old && *old != entry && access.isBlank(entry)) {
            set.remove(*old);
            continue;
        }
        entry.position = isNew ? position + 1 : std::max(entry.position, position + 1);
        position = entry.position;
        if (!old)
            set.insert(entry);
        else if (*old != entry)
            set.edit(*old, entry);
    }
}

} // namespace core

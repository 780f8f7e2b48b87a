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
};

/// Adds to @p set what turns the lines of @p entries (in order) into @p after; positions move on
/// where a line is put between two entries.
template <typename R>
void changeLines(const QList<R> &entries,
                 const QStringList &after,
                 const LineAccess<R> &access,
                 ChangeSet &set)
{
    QStringList before;
    for (const R &entry : entries)
        before.append(access.text(entry));
    const LinePairs pairs(before, after);
    QList<R> result = entries;
    for (int i = 0; i < pairs.paired; ++i)
        access.setText(result[pairs.head + i], after.at(pairs.head + i));
    const int next = pairs.head + pairs.paired;
    for (int i = 0; i < pairs.emptied; ++i)
        access.setText(result[next + i], QString());
    for (int i = 0; i < pairs.inserted; ++i) {
        R entry = access.make();
        access.setText(entry, after.at(next + i));
        result.insert(next + i, entry);
    }
    int position = -1;
    for (int i = 0; i < result.size(); ++i) {
        R &entry = result[i];
        const bool isNew = i >= next && i < next + pairs.inserted;
        const auto *old = isNew ? nullptr : &entries.at(i < next ? i : i - pairs.inserted);
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

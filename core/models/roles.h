// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace core {

/// Every role the models answer beyond Qt's own. States, never colours.
enum Role : int
{
    TaskIdRole = Qt::UserRole + 1, ///< qlonglong: the task of the row
    EntryIdRole, ///< qlonglong: measure, deadline, … of the row; 0 in 总表 and 任务, and where
                 ///< there is none
    FieldRole, ///< int: ColumnField of the column
    SpanRole, ///< int: rows the cell covers downward; 1 = plain; 0 = covered by a cell above. Of a
              ///< column's header: 1 = none of its cells covers others; invalid = some may
    SpanTopRole, ///< int: row of the cell that covers this one (its own row for spans ≥ 1)
    PrefixRole, ///< QString: small and muted before the text on its first line: date of a report;
                ///< empty = none
    SecondLineRole, ///< QString: small, muted line(s) below the text; empty = none
    LightRole, ///< int: LightColour of the task (light column, gutter, remaining)
    LightReasonRole, ///< int: LightReason
    GroupEndRole, ///< bool: last row under its objective: a strong line below
    LoadedRole, ///< bool: texts of the row are there; else the cell is painted empty until
                ///< dataChanged
    PendingRole, ///< bool: a value of this cell is being written
    RecordIdRole, ///< qlonglong: the unit or person of the row
    ChoicesRole, ///< QVariantList of pairs (text, value) one of which the cell can hold; empty: any
                 ///< text
    EntryRowRole, ///< bool: the last row of a list, where a new entry is begun
    SuffixRole, ///< QString: muted after the text on its line; empty = none
    RedTextRole, ///< QString: how many red tasks a group has, in words; empty = none
    YellowTextRole, ///< QString: the same of the yellow ones
    OpenTextRole, ///< QString: the same of all that are open
    RepeatedRole, ///< bool: what merged cells would show once stands in every row: muted
    SortRole, ///< int, of a column's header: its place among the keys rows are sorted by, from 1;
              ///< negative: the greatest first; 0 = none
    ChosenRole, ///< bool, of a column's header: only rows with chosen values of it are shown
    GroupTitleRole, ///< QString: the heading above the row; invalid = it begins no group
    GroupDetailRole, ///< QString: what is under that heading, in words
    ReminderCountRole, ///< int: how many times somebody was reminded of the task
    FoldedRole ///< bool: the row is hidden under the heading of its group, over which its cells are
               ///< merged (SpanRole). Of a row's header: some group is folded
};

} // namespace core

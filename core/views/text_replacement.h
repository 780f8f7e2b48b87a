// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/range_edit.h"
#include "core/views/row_reader.h"

namespace core {

/// What is looked for in texts, and what comes in its place.
struct TextReplacement
{
    QString wanted; ///< character by character, but in either case; empty = nothing
    QString replacement; ///< may be empty

    /// @p text with every place replaced.
    [[nodiscard]] QString appliedTo(const QString &text) const;

    bool operator==(const TextReplacement &) const = default;
};

/// A cell whose text would be another.
struct ReplacedCell
{
    RowKey row; ///< the first of those the cell stands in
    ListColumn column;
    QString before;
    QString after;

    bool operator==(const ReplacedCell &) const = default;
};

/// Whether texts are replaced in a column: texts and names are, but no numbers, deadlines, days,
/// figures and states, which follow rules of their own, and no reports, which are what somebody
/// said on a day.
[[nodiscard]] bool isReplaceable(ColumnField field);

/// The cells of @p rows and @p columns that @p replacement changes, row by row. A cell that stands
/// in several rows comes once; columns that are not replaceable are left out. Of more than
/// kMostRangeCells one more than that. Error kinds of RecordSource.
[[nodiscard]] Result<QList<ReplacedCell>> readReplacements(const RecordSource &source,
                                                           const RowsQuestion &question,
                                                           const QList<ListRow> &rows,
                                                           const QList<ListColumn> &columns,
                                                           const TextReplacement &replacement);

} // namespace core

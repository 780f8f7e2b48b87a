// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/views/list_columns.h"
#include "core/views/row_reader.h"

#include <QStringList>

namespace core {

/// The texts of a row, one for each column that was asked for.
struct RowTexts
{
    QStringList shown; ///< what is printed in the cells
    QStringList typed; ///< what an editor of each begins with

    bool operator==(const RowTexts &) const = default;
};

/// What stands in @p columns of @p rows, one after the other, whether a model holds it or not; no
/// texts for a row whose task is gone. Counts the rows in @p job. Error kinds of RecordSource;
/// Cancelled.
[[nodiscard]] Result<QList<RowTexts>> readRowTexts(const RecordSource &source,
                                                   const RowsQuestion &question,
                                                   const QList<ListRow> &rows,
                                                   const QList<ListColumn> &columns,
                                                   Job &job);

} // namespace core

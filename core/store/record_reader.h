// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/bundle_parts.h"
#include "core/records/task_bundle.h"
#include "core/store/record_sql.h"
#include "core/store/statement.h"

namespace core {

/// All records of type @p R that @p rest of a SELECT picks, in its order.
template <typename R>
[[nodiscard]] Result<QList<R>>
readRecords(const Connection &connection, const QString &rest, const QVariantList &values = {})
{
    Statement statement(connection, selectSql(R::kKind, rest));
    QList<R> records;
    const auto done = statement.readRows(values, [&records](const Statement &row) {
        return recordInRow(R::kKind, row).map([&records](Record &&record) {
            records.append(std::get<R>(std::move(record)));
        });
    });
    if (!done)
        return fail(done.error());
    return records;
}

/// RecordSource::bundles: one question for each list and block of tasks. @param parts what is
/// wanted; null = all.
[[nodiscard]] Result<QList<TaskBundle>> readBundles(const Connection &connection,
                                                    const QList<Id> &tasks,
                                                    const BundleParts *parts = nullptr);

} // namespace core

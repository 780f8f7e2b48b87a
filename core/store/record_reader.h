// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
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
    auto done = statement.execute(values);
    if (!done)
        return fail(std::move(done).error());
    QList<R> records;
    for (;;) {
        const auto found = statement.next();
        if (!found)
            return fail(found.error());
        if (!*found)
            return records;
        auto record = recordInRow(R::kKind, statement);
        if (!record)
            return fail(std::move(record).error());
        records.append(std::get<R>(*std::move(record)));
    }
}

/// RecordSource::bundles: one question for each list and block of tasks.
[[nodiscard]] Result<QList<TaskBundle>> readBundles(const Connection &connection,
                                                    const QList<Id> &tasks);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include "core/store/block_reader.h"

#include <algorithm>

namespace core {

Result<QList<TaskBundle>>
readBundles(const Connection &connection, const QList<Id> &tasks, const BundleParts *parts)
{
    QList<TaskBundle> result;
    result.reserve(tasks.size());
    BlockReader reader(connection, std::min(BlockReader::kMostTasks, tasks.size()), parts);
    for (qsizetype first = 0; first < tasks.size(); first += BlockReader::kMostTasks) {
        auto done = reader.read(tasks.mid(first, BlockReader::kMostTasks));
        if (!done)
            return fail(std::move(done).error());
        reader.moveTo(result);
    }
    return result;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/backup.h"
#include "core/store/database.h"

namespace core {

Result<void> restoreCopy(const QString &copy, const QString &path)
{
    const auto connection = Database::openAsIs(copy);
    if (!connection)
        return fail(connection.error());
    return quickCheckOf(**connection).and_then([&] {
        return writeVerifiedCopy(**connection, path);
    });
}

Result<int> countTasks(const QString &path)
{
    const auto connection = Database::openAsIs(path);
    if (!connection)
        return fail(connection.error());
    return (*connection)
        ->value(QStringLiteral("SELECT count(*) FROM task WHERE NOT EXISTS"
                               " (SELECT 1 FROM task AS below WHERE below.parent = task.id)"))
        .map([](const QVariant &count) { return count.toInt(); });
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/disk.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/plain_file.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace core {

namespace {

[[nodiscard]] Result<void> vacuumInto(const Connection &connection, const QString &path)
{
    // VACUUM INTO attaches its target; no other statement may attach anything. It writes nothing to
    // the file itself, yet a connection that may only ask refuses it.
    const auto isQueryOnly = connection.value(QStringLiteral("PRAGMA query_only"));
    if (!isQueryOnly)
        return fail(isQueryOnly.error());
    const QString setQueryOnly = QStringLiteral("PRAGMA query_only = %1");
    if (auto freed = connection.execute(setQueryOnly.arg(0)); !freed)
        return freed;
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    auto done = Statement(connection, QStringLiteral("VACUUM INTO ?")).execute({path});
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
    auto restored = connection.execute(setQueryOnly.arg(isQueryOnly->toInt()));
    return done ? restored : done;
}

[[nodiscard]] Result<void> checkCopy(const Connection &original, const QString &path)
{
    const auto copy = Connection::open(path, Connection::Access::Immutable);
    if (!copy)
        return fail(copy.error());
    if (const auto isWhole = quickCheckOf(**copy); !isWhole)
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("copy damaged"));
    const auto expected = schemaFingerprint(original);
    const auto found = schemaFingerprint(**copy);
    if (!expected || !found || *expected != *found)
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("copy differs"));
    return {};
}

[[nodiscard]] Result<void>
writeCopy(const Connection &connection, const QString &temporary, const QString &path)
{
    auto made = makePrivateFile(temporary);
    if (!made)
        return made;
    return vacuumInto(connection, temporary)
        .and_then([&] { return checkCopy(connection, temporary); })
        .and_then([&] { return moveIntoPlace(temporary, path); });
}

} // namespace

Result<void> quickCheckOf(const Connection &connection)
{
    const auto answer = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return fail(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return fail(ErrorKind::FileDamaged, connection.path());
    return {};
}

Result<void> writeVerifiedCopy(const Connection &connection, const QString &path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return fail(ErrorKind::OutputExists, path);
    const QString temporary = draftBeside(target);
    auto done = writeCopy(connection, temporary, target);
    if (!done) {
        QFile::remove(temporary);
        QFile::remove(temporary + QLatin1String("-journal"));
        // What is damaged is the file copied from; there is no copy.
        const ErrorKind kind = done.error().kind;
        const QString subject = kind == ErrorKind::FileDamaged ? connection.path() : path;
        return fail(Error {kind, subject, {}, done.error().detail});
    }
    return done;
}

} // namespace core

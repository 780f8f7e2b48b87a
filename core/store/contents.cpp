// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QSet>

namespace core {

namespace {

/// One question for one content at a time: all of them together may be larger than the memory.
[[nodiscard]] Result<bool> isWhole(const Connection &connection, const QString &key)
{
    const auto bytes = readContent(connection, key);
    if (bytes)
        return true;
    const bool isBroken
        = bytes.error().kind == ErrorKind::NotFound || bytes.error().kind == ErrorKind::FileDamaged;
    return isBroken ? Result<bool>(false) : Result<bool>(fail(bytes.error()));
}

[[nodiscard]] Result<QSet<QString>> brokenContents(const Connection &connection)
{
    QStringList keys;
    Statement statement(connection, QStringLiteral("SELECT DISTINCT content FROM attachment"));
    auto done = statement.readRows(
        {}, [&keys](const Statement &row) { keys.append(row.value(0).toString()); });
    if (!done)
        return fail(std::move(done).error());
    QSet<QString> broken;
    for (const QString &key : std::as_const(keys)) {
        const auto whole = isWhole(connection, key);
        if (!whole)
            return fail(whole.error());
        if (!*whole)
            broken.insert(key);
    }
    return broken;
}

} // namespace

Result<void> keepContents(const Connection &connection, const QHash<QString, QByteArray> &contents)
{
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO content (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"));
    for (auto content = contents.cbegin(); content != contents.cend(); ++content) {
        if (contentKey(content.value()) != content.key())
            return fail(ErrorKind::Internal, content.key(), QStringLiteral("bytes of another key"));
        // A null array would be written as NULL, and an empty file is a file.
        const QByteArray bytes = content->isNull() ? QByteArray("") : *content;
        auto done = insert.execute({content.key(), bytes});
        if (!done)
            return done;
    }
    return {};
}

Result<bool> hasContent(const Connection &connection, const QString &key)
{
    Statement statement(connection, QStringLiteral("SELECT 1 FROM content WHERE hash = ?"));
    bool isThere = false;
    return statement.readRows({key}, [&isThere](const Statement & /*row*/) { isThere = true; })
        .map([&isThere] { return isThere; });
}

Result<QByteArray> readContent(const Connection &connection, const QString &key)
{
    Statement statement(connection, QStringLiteral("SELECT bytes FROM content WHERE hash = ?"));
    std::optional<QByteArray> bytes;
    auto done = statement.readRows(
        {key}, [&bytes](const Statement &row) { bytes = row.value(0).toByteArray(); });
    if (!done)
        return fail(std::move(done).error());
    if (!bytes)
        return fail(ErrorKind::NotFound, key);
    if (contentKey(*bytes) != key)
        return fail(ErrorKind::FileDamaged, connection.path(), key);
    return *bytes;
}

Result<QList<CheckFinding>> checkContents(const Connection &connection)
{
    const auto broken = brokenContents(connection);
    if (!broken)
        return fail(broken.error());
    QList<CheckFinding> findings;
    Statement statement(connection,
                        QStringLiteral("SELECT id, content FROM attachment ORDER BY id"));
    auto done = statement.readRows({}, [&](const Statement &row) {
        if (broken->contains(row.value(1).toString()))
            findings.append({RecordKind::Attachment,
                             Id {row.value(0).toLongLong()},
                             QStringLiteral("content"),
                             0});
    });
    if (!done)
        return fail(std::move(done).error());
    return findings;
}

} // namespace core

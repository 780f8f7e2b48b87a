// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace core {

namespace {

// Statements end with a semicolon at the end of a line; lines of comment stand alone.
[[nodiscard]] Result<QStringList> statementsOf(const char *resource)
{
    QFile file(QString::fromLatin1(resource));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, file.fileName());
    static const QRegularExpression comment(QStringLiteral("^--.*\n"),
                                            QRegularExpression::MultilineOption);
    QString text = engineSql(QString::fromUtf8(file.readAll()));
    text.remove(comment);
    QStringList statements;
    const QStringList parts = text.split(QLatin1String(";\n"));
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

Result<void> run(const Connection &connection, Migration migration)
{
    const auto statements = statementsOf(migration.resource);
    if (!statements)
        return fail(statements.error());
    for (const QString &statement : *statements) {
        auto done = connection.execute(statement);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> migrate(const Connection &connection, int from, Migrations steps)
{
    for (const Migration &migration : steps) {
        if (migration.version <= from)
            continue;
        auto done = run(connection, migration);
        if (!done)
            return done;
    }
    return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(steps.back().version));
}

Result<QByteArray> schemaFingerprint(const Connection &connection)
{
    Statement statement(connection,
                        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '')"
                                       " FROM sqlite_master ORDER BY type, name, tbl_name"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto done = statement.readRows({}, [&hash](const Statement &row) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(row.value(column).toString().simplified().toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    });
    return done.map([&hash] { return hash.result(); });
}

Result<QByteArray> expectedFingerprint(Migrations steps)
{
    const auto memory = Connection::open({}, Connection::Access::Memory);
    if (!memory)
        return fail(memory.error());
    return migrate(**memory, 0, steps).and_then([&memory] { return schemaFingerprint(**memory); });
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"

#include <sqlite3.h>

namespace core {

QString engineSql(const QString &sql)
{
    QString result = sql;
    result.replace(QLatin1String("{id}"), QLatin1String("INTEGER"));
    result.replace(QLatin1String("{blob}"), QLatin1String("BLOB"));
    return result;
}

namespace {

ErrorKind inputOutputKind(int nativeCode)
{
    switch (nativeCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_NOMEM: return ErrorKind::ReadFailed;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_BLOCKED: return ErrorKind::FileLocked;
    default: return ErrorKind::WriteFailed;
    }
}

} // namespace

ErrorKind errorKindOf(int nativeCode)
{
    if (nativeCode == SQLITE_READONLY_DBMOVED)
        return ErrorKind::FileReplaced;
    if (nativeCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return ErrorKind::NotFound;
    if (nativeCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return ErrorKind::StaleEdit;
    switch (nativeCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::FileLocked;
    case SQLITE_READONLY: return ErrorKind::FileReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorKind::FileDamaged;
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return ErrorKind::FileNoPermission;
    case SQLITE_IOERR: return inputOutputKind(nativeCode);
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    default: return ErrorKind::Internal;
    }
}

QString engineVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace core

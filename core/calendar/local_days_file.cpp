// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/local_days_file.h"

#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace core {

LocalDaysFile::LocalDaysFile(QString own, QString shared)
    : m_own(std::move(own))
    , m_shared(std::move(shared))
{
}

QString LocalDaysFile::path() const
{
    for (const QString &path : {m_own, m_shared}) {
        if (!path.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<LocalDays> LocalDaysFile::load() const
{
    const QString from = path();
    if (from.isEmpty())
        return LocalDays();
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, from);
    return LocalDays::read(QString::fromUtf8(file.readAll()));
}

Result<void> LocalDaysFile::save(const LocalDays &days) const
{
    if (m_own.isEmpty())
        return fail(ErrorKind::FileNoPermission, m_own);
    QDir().mkpath(QFileInfo(m_own).absolutePath());
    return writeWholeFile(m_own, days.toText().toUtf8());
}

} // namespace core

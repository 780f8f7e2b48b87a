// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readable_file.h"

namespace core {

namespace {

/// Whether the file a link leads to is named as ledgers and their logs are.
bool isNamedAsLedger(const QFileInfo &info)
{
    const QString suffix = QFileInfo(info.canonicalFilePath()).suffix().toLower();
    return suffix == QLatin1String("duban") || suffix.startsWith(QLatin1String("duban-"));
}

} // namespace

std::optional<Error> whyNotRead(const QFileInfo &info, const QString &path)
{
    const auto unreadable = [&path](const QString &kind) {
        return Error {ErrorKind::InputUnreadable, path, {kind}, {}};
    };
    if (info.isDir())
        return unreadable(QStringLiteral("folder"));
    if (!info.isFile())
        return unreadable(QStringLiteral("device"));
    if (isNamedAsLedger(info))
        return unreadable(QStringLiteral("ledger"));
    return {};
}

} // namespace core

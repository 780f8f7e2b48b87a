// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plain_file.h"

namespace core {

Error noPlainFile(const QFileInfo &info, const QString &path)
{
    const QString kind = info.isDir() ? QStringLiteral("folder") : QStringLiteral("device");
    return {ErrorKind::InputUnreadable, path, {kind}, {}};
}

} // namespace core

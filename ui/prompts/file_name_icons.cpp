// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_name_icons.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace ui {

FileNameIcons::FileNameIcons()
{
    setOptions(DontUseCustomDirectoryIcons);
}

QIcon FileNameIcons::icon(const QFileInfo &file) const
{
    return icon(file.isDir() ? Folder : File);
}

QString FileNameIcons::type(const QFileInfo &file) const
{
    const QMimeDatabase types;
    if (file.isDir())
        return types.mimeTypeForName(QStringLiteral("inode/directory")).comment();
    return types.mimeTypeForFile(file.fileName(), QMimeDatabase::MatchExtension).comment();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/dropped_file.h"

#include "ui/prompts/table_suffixes.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui {

std::optional<DroppedFile> droppedFile(const QMimeData &data)
{
    const QList<QUrl> addresses = data.urls();
    if (addresses.size() != 1 || !addresses.first().isLocalFile())
        return std::nullopt;
    const QString path = addresses.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("duban"))
        return DroppedFile {path, true};
    return isTable(path) ? std::optional(DroppedFile {path, false}) : std::nullopt;
}

} // namespace ui

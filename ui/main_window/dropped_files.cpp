// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/dropped_files.h"

#include "ui/prompts/table_suffixes.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ui {

std::optional<DroppedFiles> droppedFiles(const QMimeData &data)
{
    const QList<QUrl> addresses = data.urls();
    QStringList paths;
    for (const QUrl &address : addresses)
        paths.append(address.toLocalFile()); // empty for what is not of this machine
    if (paths.size() == 1
        && QFileInfo(paths.constFirst()).suffix().toLower() == QLatin1String("duban"))
        return DroppedFiles {paths, true};
    const bool areTables = !paths.isEmpty() && std::all_of(paths.cbegin(), paths.cend(), isTable);
    return areTables ? std::optional(DroppedFiles {paths, false}) : std::nullopt;
}

} // namespace ui

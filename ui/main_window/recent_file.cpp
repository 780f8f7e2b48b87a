// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_file.h"

namespace ui {

namespace {

constexpr qsizetype kLength = 8;

} // namespace

QList<RecentFile> withRecentFile(QList<RecentFile> files, const RecentFile &file)
{
    files.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    return files.mid(0, kLength);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_dialog.h"

#include "ui/prompts/file_name_icons.h"

#include <QDir>

namespace ui {

// A thread lists the first folder at once, before any icons can be set: one without ledgers.
FileDialog::FileDialog(const QString &title, const QString &folder, QWidget *parent)
    : QFileDialog(parent, title, QDir::rootPath())
{
    // The thread that lists goes on until the box is gone for good: its icons outlive every box.
    static FileNameIcons icons;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setOption(DontUseNativeDialog);
    setIconProvider(&icons);
    setDirectory(folder.isEmpty() ? QDir::currentPath() : folder);
}

} // namespace ui

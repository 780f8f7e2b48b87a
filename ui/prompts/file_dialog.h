// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace ui {

/// A box to choose files in that opens none of them, only lists their names: the desktop's own box
/// opens them in this process as Qt's does (FileNameIcons says what that costs). Blocks @p parent
/// once it is open, and is deleted when it is closed.
class FileDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// @param folder that is listed at first; empty = the current one.
    FileDialog(const QString &title, const QString &folder, QWidget *parent);
};

} // namespace ui

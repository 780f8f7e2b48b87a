// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>

namespace ui {

/// Tells kinds of files by their names alone. Qt's own provider opens every file it does not know
/// by name; a ledger that is open here would lose SQLite's locks when that file is closed again,
/// and other programs would take its log away. Safe in any thread. Source: trust.md F1.
class FileNameIcons final : public QFileIconProvider
{
public:
    FileNameIcons();

    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override;
    [[nodiscard]] QString type(const QFileInfo &file) const override;
};

} // namespace ui

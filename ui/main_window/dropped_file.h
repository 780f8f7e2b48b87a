// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace ui {

/// A file that is held over the window.
struct DroppedFile
{
    QString path;
    bool isLedger = false; ///< to open; else a table to import
};

/// The one file of this machine in @p data that can be opened or imported; empty if there is none,
/// or more than one.
[[nodiscard]] std::optional<DroppedFile> droppedFile(const QMimeData &data);

} // namespace ui

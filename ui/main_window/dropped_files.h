// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QMimeData;

namespace ui {

/// Files that are held over the window.
struct DroppedFiles
{
    QStringList paths; ///< at least one; of a ledger the only one
    bool isLedger = false; ///< to open; else tables to import
};

/// The one ledger of this machine in @p data that can be opened, or the tables that can be
/// imported; none if there is anything else among them.
[[nodiscard]] std::optional<DroppedFiles> droppedFiles(const QMimeData &data);

} // namespace ui

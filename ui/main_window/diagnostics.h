// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// What helps to find a fault: versions, system, screen, fonts really used, one fact a line.
/// Nothing of a ledger and no name of a person or file is in it. Needs a QGuiApplication.
[[nodiscard]] QStringList diagnostics();

} // namespace ui

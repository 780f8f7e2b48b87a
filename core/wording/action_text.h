// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

#include <QString>

namespace core {

/// What a change is called in the undo menu and the log: 修改 责任人, 导入 9 项任务. Long names are
/// not cut here; a menu elides them.
[[nodiscard]] QString actionText(const Action &action);

} // namespace core

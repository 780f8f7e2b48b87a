// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/task_view.h"

#include <QString>

namespace core {

/// 全部, 超期, 临期, 本周到期, 本月到期, 无时限, 本周未报, 我的.
[[nodiscard]] QString viewName(TaskView view);

} // namespace core

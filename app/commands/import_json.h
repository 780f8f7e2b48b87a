// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QByteArray>

namespace app {

/// What `import --json` prints: one object for one input, a list for several. Keys never change.
/// Source: design.md.
[[nodiscard]] QByteArray
importJson(const QList<core::ImportPlan> &plans, const QString &file, bool isCreated);

} // namespace app

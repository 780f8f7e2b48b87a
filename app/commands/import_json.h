// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/import_run.h"

#include <QByteArray>

namespace app {

/// What `import --json` prints about the @p plans of @p run into @p file: one object for one input,
/// a list for several. Keys never change. Source: design.md.
[[nodiscard]] QByteArray
importJson(const QList<core::ImportPlan> &plans, const ImportRun &run, const QString &file);

} // namespace app

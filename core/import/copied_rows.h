// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"

namespace core {

/// Of rows that bear the number of one task, because somebody has copied one, the first is taken
/// for it. Where it says something else and a copy says what the task says, the copy was put before
/// the row: they change their parts.
void settleCopies(QList<TaskDraft> &drafts, const QList<TaskBundle> &existing);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/calendar/local_days.h"
#include "ui/prompts/prompts.h"

namespace ui {

/// The question before a file of holidays is taken in: what it says of each year, and what it
/// changes.
[[nodiscard]] Question importQuestion(const QList<core::NoticeLine> &lines,
                                      const core::LocalDays &before,
                                      const core::LocalDays &after);

/// Why the file @p path cannot be taken in. @param error of core::readHolidays().
[[nodiscard]] QString importErrorText(const QString &path, const core::Error &error);

} // namespace ui

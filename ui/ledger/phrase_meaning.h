// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"

namespace ui {

/// What a deadline typed as @p phrase means, as it stands below it: the day, how it comes again
/// after @p today, or that no day can be told.
[[nodiscard]] QString phraseMeaning(const QString &phrase,
                                    core::PhraseBasis basis,
                                    const core::WorkCalendar &calendar,
                                    QDate today);

} // namespace ui

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

/// What @p phrase means as the day something starts: the first one of a month. Empty where it is
/// the day itself.
[[nodiscard]] QString
startMeaning(const QString &phrase, core::PhraseBasis basis, const core::WorkCalendar &calendar);

/// The same as the day on which something has happened, which no month or year can be.
[[nodiscard]] QString
happenedMeaning(const QString &phrase, core::PhraseBasis basis, const core::WorkCalendar &calendar);

/// What there is to say about @p text as a figure: that it is none, and stays as it is written.
/// Empty for figures and where one is missing.
[[nodiscard]] QString figureRemark(const QString &text);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"

#include <QList>

namespace core {

/// One of the days a text names, and where.
struct DuePart
{
    qsizetype start = 0; ///< of its words in the text as written
    qsizetype end = 0; ///< after their last character
    DueReading reading;
};

/// The days @p text names, in their order, each read in the year named before it. Empty where it
/// also says something else about time (长期, 每月, 从3月起), where a day is doubtful, where days
/// move with days off, and in texts of more than 500 characters: what belongs to which is not
/// certain then.
[[nodiscard]] QList<DuePart>
readDueParts(const QString &text, PhraseBasis basis, const WorkCalendar &calendar);

} // namespace core

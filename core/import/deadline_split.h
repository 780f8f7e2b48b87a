// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"

#include <QList>

namespace core {

/// One of several deadlines a cell tells.
struct WrittenDeadline
{
    QString stage; ///< what is due, as written; empty where nothing says so
    QString phrase; ///< when, as written
    DueReading reading;
};

/// What @p text of a cell tells of several deadlines, in their order:
/// 6月底前完成方案，12月底前建成; 3月、6月、9月底前; numbered ones one below the other. Empty where
/// it tells one, and where it is not certain which words belong to which day: then the text is one
/// phrase.
[[nodiscard]] QList<WrittenDeadline>
splitDeadlines(const QString &text, PhraseBasis basis, const WorkCalendar &calendar);

} // namespace core

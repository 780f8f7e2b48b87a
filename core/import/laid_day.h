// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QString>

#include <optional>

namespace core {

/// A day as a ledger document writes it: a date (2021-07-13), or how far it lies from the day the
/// document is laid out on: -2w workdays, +98d days, +3m the last day of the third month after.
class LaidDay
{
public:
    /// Nothing if @p text is neither.
    [[nodiscard]] static std::optional<LaidDay> read(const QString &text);

    /// The day meant when the document is laid out on @p day. Distances count from the workday on
    /// or before it, so that what is late by two workdays is so on a Sunday too.
    [[nodiscard]] QDate on(QDate day, const WorkCalendar &calendar) const;

private:
    enum class Form
    {
        Date,
        Workdays,
        Days,
        MonthEnd
    };

    LaidDay(Form form, QDate date, int distance);

    Form m_form;
    QDate m_date;
    int m_distance;
};

} // namespace core

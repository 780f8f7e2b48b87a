// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/record_source.h"
#include "core/rules/light.h"

#include <QJsonObject>

#include <optional>

namespace core {

/// What can be listed.
enum class ListingKind
{
    Ledgers,
    Tasks,
    Responsibilities,
    Measures,
    Deadlines,
    Outcomes,
    Units,
    People,
    Alerts,
    Changes
};

template <> struct EnumKeys<ListingKind>
{
    static constexpr EnumKeyTable<ListingKind, 10> values {{
        {ListingKind::Ledgers, QLatin1String("ledgers")},
        {ListingKind::Tasks, QLatin1String("tasks")},
        {ListingKind::Responsibilities, QLatin1String("responsibilities")},
        {ListingKind::Measures, QLatin1String("measures")},
        {ListingKind::Deadlines, QLatin1String("deadlines")},
        {ListingKind::Outcomes, QLatin1String("outcomes")},
        {ListingKind::Units, QLatin1String("units")},
        {ListingKind::People, QLatin1String("people")},
        {ListingKind::Alerts, QLatin1String("alerts")},
        {ListingKind::Changes, QLatin1String("changes")},
    }};
};

/// Which records of a file are wanted. The references must outlive the call only.
struct ListingRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    QDate asOf;
    QList<Id> ledgers;
    std::optional<Id> unit; ///< only what this unit leads
    std::optional<LightColour> light;
    QString match; ///< only tasks in which every word stands; empty = all
};

/// Rows as JSON objects, and their keys in the order of a table.
struct Listing
{
    QStringList columns;
    QList<QJsonObject> rows;
    QList<int>
        unknownYears {}; ///< whose days off are not known though workdays in them are counted
};

/// Lists records. Filters by unit, light and text hold for tasks, alerts and the lists of tasks.
/// Error kinds of RecordSource.
[[nodiscard]] Result<Listing> listing(ListingKind kind, const ListingRequest &request);

} // namespace core

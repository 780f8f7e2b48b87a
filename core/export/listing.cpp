// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/listing.h"

#include "core/export/listed_tasks.h"
#include "core/export/record_json.h"
#include "core/export/task_json.h"

#include <QJsonArray>

#include <limits>

namespace core {

namespace {

template <typename R> Listing recordListing(const QList<R> &records)
{
    Listing result {recordColumns(R::kKind), {}};
    for (const R &record : records)
        result.rows.append(recordJson(record));
    return result;
}

template <typename R> Listing entryListing(const ListedTasks &tasks, QList<R> TaskBundle::*entries)
{
    Listing result {recordColumns(R::kKind), {}};
    for (int i = 0; i < tasks.count(); ++i) {
        for (const R &entry : tasks.at(i).*entries)
            result.rows.append(recordJson(entry));
    }
    return result;
}

Listing taskListing(const ListedTasks &tasks, const WorkCalendar &calendar)
{
    Listing result {taskColumns(), {}, tasks.unknownYears(calendar)};
    for (int i = 0; i < tasks.count(); ++i)
        result.rows.append(taskJson(tasks.output(i)));
    return result;
}

Listing alertListing(const ListedTasks &tasks, const WorkCalendar &calendar)
{
    Listing result {alertColumns(), {}, tasks.unknownYears(calendar)};
    for (int i = 0; i < tasks.count(); ++i)
        result.rows.append(alertJson(tasks.output(i)));
    return result;
}

Listing changeListing(const QList<LoggedChange> &changes)
{
    Listing result {
        QStringLiteral("number at who kind action arguments reverts origin").split(u' '), {}};
    for (const LoggedChange &change : changes) {
        const QJsonValue reverts
            = change.reverts == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(change.reverts);
        result.rows.append(
            {{QStringLiteral("number"), change.number},
             {QStringLiteral("at"), change.at.toString(Qt::ISODateWithMs)},
             {QStringLiteral("who"), textJson(change.who)},
             {QStringLiteral("kind"), keyOf(change.kind)},
             {QStringLiteral("action"), keyOf(change.action.kind)},
             {QStringLiteral("arguments"), QJsonArray::fromStringList(change.action.arguments)},
             {QStringLiteral("reverts"), reverts},
             {QStringLiteral("origin"), textJson(change.origin)}});
    }
    return result;
}

[[nodiscard]] Result<Listing> listingOfTasks(ListingKind kind, const ListingRequest &request)
{
    const auto which
        = kind == ListingKind::Alerts ? ListedTasks::Kind::Alerts : ListedTasks::Kind::All;
    return ListedTasks::read(request, which).map([&](const ListedTasks &tasks) {
        switch (kind) {
        case ListingKind::Responsibilities:
            return entryListing(tasks, &TaskBundle::responsibilities);
        case ListingKind::Measures: return entryListing(tasks, &TaskBundle::measures);
        case ListingKind::Deadlines: return entryListing(tasks, &TaskBundle::deadlines);
        case ListingKind::Outcomes: return entryListing(tasks, &TaskBundle::outcomes);
        case ListingKind::Alerts: return alertListing(tasks, request.calendar);
        default: return taskListing(tasks, request.calendar);
        }
    });
}

} // namespace

Result<Listing> listing(ListingKind kind, const ListingRequest &request)
{
    switch (kind) {
    case ListingKind::Ledgers: return request.source.ledgers().map(recordListing<Ledger>);
    case ListingKind::Units: return request.source.units().map(recordListing<Unit>);
    case ListingKind::People: return request.source.people().map(recordListing<Person>);
    case ListingKind::Changes:
        return request.source.changes(std::numeric_limits<int>::max()).map(changeListing);
    default: return listingOfTasks(kind, request);
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_json.h"

#include "core/export/record_json.h"
#include "core/views/row_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace core {

namespace {

constexpr int kFormatVersion = 1;

template <typename R> QJsonArray recordsJson(const QList<R> &records)
{
    QJsonArray result;
    for (const R &record : records)
        result.append(recordJson(record));
    return result;
}

QJsonObject bundleJson(const TaskBundle &bundle)
{
    QJsonObject json = recordJson(bundle.task);
    json.insert(QStringLiteral("responsibilities"), recordsJson(bundle.responsibilities));
    json.insert(QStringLiteral("measures"), recordsJson(bundle.measures));
    json.insert(QStringLiteral("deadlines"), recordsJson(bundle.deadlines));
    json.insert(QStringLiteral("outcomes"), recordsJson(bundle.outcomes));
    json.insert(QStringLiteral("reports"), recordsJson(bundle.reports));
    json.insert(QStringLiteral("sources"), recordsJson(bundle.sources));
    json.insert(QStringLiteral("extras"), recordsJson(bundle.extras));
    json.insert(QStringLiteral("events"), recordsJson(bundle.events));
    json.insert(QStringLiteral("reminders"), recordsJson(bundle.reminders));
    json.insert(QStringLiteral("comments"), recordsJson(bundle.comments));
    json.insert(QStringLiteral("attachments"), recordsJson(bundle.attachments));
    json.insert(QStringLiteral("snoozes"), recordsJson(bundle.snoozes));
    return json;
}

/// The tasks that have a row in the list, however it is filtered.
[[nodiscard]] Result<QSet<Id>>
tasksWithRows(const LedgerRequest &request, const LedgerFacts &facts, Id ledger)
{
    const auto kind = entryKindOf(request.list);
    const auto entries = kind ? request.source.entries(*kind, ledger)
                              : Result<QList<EntryHead>>(QList<EntryHead>());
    if (!entries)
        return fail(entries.error());
    QSet<Id> tasks;
    const RowList list({request.list, facts, *entries, request.filter, false});
    for (const ListRow &row : list.rows())
        tasks.insert(row.task);
    return tasks;
}

/// Every task that is accepted, with those above it.
QList<Id> wantedTasks(const LedgerFacts &facts, const RowFilter &filter, const QSet<Id> &withRows)
{
    QSet<Id> wanted;
    for (int i = 0; i < facts.tasks().size(); ++i) {
        const Id task = facts.tasks().at(i).id;
        if (!filter.accepts(facts, i) || (filter.leftOut && !withRows.contains(task)))
            continue;
        const QList<Id> above = facts.ancestorsOf(task);
        wanted.insert(task);
        wanted.unite(QSet<Id>(above.cbegin(), above.cend()));
    }
    QList<Id> ordered;
    for (const TaskFacts &task : facts.tasks()) {
        if (wanted.contains(task.id))
            ordered.append(task.id);
    }
    return ordered;
}

[[nodiscard]] Result<QJsonObject> ledgerJson(const LedgerRequest &request, const Ledger &ledger)
{
    const auto facts
        = LedgerFacts::read(request.source, {ledger.id}, request.clock.today(), request.calendar);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto withRows = tasksWithRows(request, *facts, ledger.id);
    if (!withRows)
        return fail(withRows.error());
    return request.source.bundles(wantedTasks(*facts, request.filter, *withRows))
        .map([&ledger](const QList<TaskBundle> &bundles) {
            QJsonArray tasks;
            for (const TaskBundle &bundle : bundles)
                tasks.append(bundleJson(bundle));
            QJsonObject json = recordJson(ledger);
            json.insert(QStringLiteral("tasks"), tasks);
            return json;
        });
}

} // namespace

Result<QByteArray> ledgersJson(const LedgerRequest &request)
{
    const Result<QList<Ledger>> ledgers = requestedLedgers(request);
    if (!ledgers)
        return tl::unexpected(ledgers.error());
    const Result<QList<Unit>> units = request.source.units();
    if (!units)
        return tl::unexpected(units.error());
    const Result<QList<Person>> people = request.source.people();
    if (!people)
        return tl::unexpected(people.error());
    QJsonArray list;
    for (const Ledger &ledger : *ledgers) {
        const Result<QJsonObject> json = ledgerJson(request, ledger);
        if (!json)
            return tl::unexpected(json.error());
        list.append(*json);
    }
    const QJsonObject whole {{QStringLiteral("format"), QStringLiteral("duban")},
                             {QStringLiteral("version"), kFormatVersion},
                             {QStringLiteral("units"), recordsJson(*units)},
                             {QStringLiteral("people"), recordsJson(*people)},
                             {QStringLiteral("ledgers"), list}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace core

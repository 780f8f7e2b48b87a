// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_json.h"

#include "core/export/record_json.h"

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
    return json;
}

QList<Id> wantedTasks(const QList<TaskFacts> &facts, std::optional<Id> unit)
{
    QSet<Id> wanted;
    QHash<Id, Id> parents;
    for (const TaskFacts &task : facts)
        parents.insert(task.id, task.parent);
    for (const TaskFacts &task : facts) {
        if (unit && task.unit != *unit)
            continue;
        for (Id id = task.id; id.isSet() && !wanted.contains(id); id = parents.value(id))
            wanted.insert(id);
    }
    QList<Id> ordered;
    for (const TaskFacts &task : facts) {
        if (wanted.contains(task.id))
            ordered.append(task.id);
    }
    return ordered;
}

[[nodiscard]] Result<QJsonObject>
ledgerJson(const RecordSource &source, const Ledger &ledger, std::optional<Id> unit)
{
    const Result<QList<TaskFacts>> facts = source.facts(ledger.id);
    if (!facts)
        return tl::unexpected(facts.error());
    return source.bundles(wantedTasks(*facts, unit))
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

Result<QByteArray>
ledgersJson(const RecordSource &source, const QList<Ledger> &ledgers, std::optional<Id> unit)
{
    const Result<QList<Unit>> units = source.units();
    if (!units)
        return tl::unexpected(units.error());
    const Result<QList<Person>> people = source.people();
    if (!people)
        return tl::unexpected(people.error());
    QJsonArray list;
    for (const Ledger &ledger : ledgers) {
        const Result<QJsonObject> json = ledgerJson(source, ledger, unit);
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

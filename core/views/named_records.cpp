// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/named_records.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

template <typename R> QList<Record> asRecords(const QList<R> &list)
{
    return QList<Record>(list.cbegin(), list.cend());
}

[[nodiscard]] Result<QList<Record>> recordsOf(const RecordSource &source, RecordKind kind)
{
    return kind == RecordKind::Unit ? source.units().map(asRecords<Unit>)
                                    : source.people().map(asRecords<Person>);
}

} // namespace

Result<QList<Record>>
namedRecords(const RecordSource &source, RecordKind kind, const QList<Id> &ids)
{
    auto all = recordsOf(source, kind);
    if (!all)
        return all;
    QList<Record> found;
    for (const Id id : ids) {
        const auto record = std::find_if(all->cbegin(), all->cend(), [id](const Record &candidate) {
            return idOf(candidate) == id;
        });
        if (record == all->cend())
            return fail(ErrorKind::NotFound, id.toString());
        found.append(*record);
    }
    return found;
}

QString nameOf(const Record &record)
{
    const auto *unit = std::get_if<Unit>(&record);
    return unit ? unit->name : std::get<Person>(record).name;
}

bool isOffice(const Record &record)
{
    const auto *unit = std::get_if<Unit>(&record);
    return unit && unit->kind == UnitKind::Office;
}

Error Uses::refusal(const QString &name) const
{
    return {ErrorKind::InUse,
            name,
            {QString::number(tasks), QString::number(people), QString::number(units)},
            {}};
}

Uses usesOf(const QList<Record> &references)
{
    Uses uses;
    QSet<Id> tasks;
    for (const Record &record : references) {
        if (taskOf(record).isSet())
            tasks.insert(taskOf(record));
        uses.people += kindOf(record) == RecordKind::Person ? 1 : 0;
        uses.units += kindOf(record) == RecordKind::Unit ? 1 : 0;
    }
    uses.tasks = static_cast<int>(tasks.size());
    return uses;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/fields.h"
#include "core/records/record_source.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace tests {

/// A file held in a list: the RecordSource of tests that need no store. Records may be put in and
/// changed at any time; apply() does what a ChangeSet says without asking whether it may.
class ListRecordSource final : public core::RecordSource
{
public:
    ListRecordSource() = default;
    explicit ListRecordSource(const QList<core::Record> &records)
    {
        for (const core::Record &record : records)
            put(record);
    }

    void put(const core::Record &record) { m_records.insert(core::idOf(record), record); }
    void remove(core::Id id) { m_records.remove(id); }
    [[nodiscard]] const core::Record &record(core::Id id) const { return *m_records.find(id); }
    [[nodiscard]] bool has(core::Id id) const { return m_records.contains(id); }
    [[nodiscard]] QList<core::Record> records() const { return m_records.values(); }

    /// Writes the fields that differ, as a store does.
    void apply(const core::ChangeSet &set)
    {
        for (const core::RecordChange &change : set.changes) {
            if (!change.after)
                remove(core::idOf(*change.before));
            else if (!change.before)
                put(*change.after);
            else
                write(*change.before, *change.after);
        }
    }

    [[nodiscard]] core::Result<QList<core::Ledger>> ledgers() const override
    {
        return byPosition<core::Ledger>();
    }
    [[nodiscard]] core::Result<QList<core::Unit>> units() const override
    {
        return byPosition<core::Unit>();
    }
    [[nodiscard]] core::Result<QList<core::Person>> people() const override
    {
        return byPosition<core::Person>();
    }

    [[nodiscard]] core::Result<QList<core::TaskFacts>> facts(core::Id ledger) const override
    {
        QList<core::TaskFacts> list;
        for (const core::Task &task : tasksOf(ledger))
            list.append(factsOf(bundleOf(task)));
        return list;
    }

    [[nodiscard]] core::Result<QList<core::TaskBundle>>
    bundles(const QList<core::Id> &tasks) const override
    {
        QList<core::TaskBundle> list;
        for (const core::Id id : tasks) {
            if (has(id))
                list.append(bundleOf(std::get<core::Task>(record(id))));
        }
        return list;
    }

    [[nodiscard]] core::Result<QList<core::EntryHead>> entries(core::RecordKind kind,
                                                               core::Id ledger) const override
    {
        QList<core::EntryHead> heads;
        for (const core::Task &task : tasksOf(ledger)) {
            for (const core::Record &owned : ownedBy(task.id, kind))
                heads.append({core::idOf(owned), task.id, positionOf(owned)});
        }
        return heads;
    }

    [[nodiscard]] core::Result<QList<core::LoggedChange>> changes(int /*count*/) const override
    {
        return QList<core::LoggedChange> {};
    }

private:
    static int positionOf(const core::Record &record)
    {
        return std::visit(
            [](const auto &value) {
                if constexpr (requires { value.position; })
                    return value.position;
                else
                    return 0;
            },
            record);
    }

    static QDate dateOf(const core::Record &record)
    {
        return std::visit(
            [](const auto &value) {
                if constexpr (requires { value.date; })
                    return value.date;
                else
                    return QDate();
            },
            record);
    }

    template <typename R> QList<R> byPosition() const
    {
        QList<R> list;
        for (const core::Record &record : m_records) {
            if (const R *value = std::get_if<R>(&record))
                list.append(*value);
        }
        std::stable_sort(list.begin(), list.end(), [](const R &left, const R &right) {
            return left.position < right.position;
        });
        return list;
    }

    QList<core::Task> tasksOf(core::Id ledger) const
    {
        QMap<core::Id, QList<core::Task>> children;
        for (const core::Task &task : byPosition<core::Task>()) {
            if (task.ledger == ledger)
                children[task.parent].append(task);
        }
        QList<core::Task> list;
        const std::function<void(core::Id)> descend = [&](core::Id parent) {
            for (const core::Task &task : children.value(parent)) {
                list.append(task);
                descend(task.id);
            }
        };
        descend({});
        return list;
    }

    QList<core::Record> ownedBy(core::Id task, core::RecordKind kind) const
    {
        QList<core::Record> list;
        for (const core::Record &record : m_records) {
            if (core::kindOf(record) == kind && core::taskOf(record) == task)
                list.append(record);
        }
        std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
            return std::pair(dateOf(left), positionOf(left))
                < std::pair(dateOf(right), positionOf(right));
        });
        return list;
    }

    template <typename R> QList<R> owned(core::Id task) const
    {
        QList<R> list;
        for (const core::Record &record : ownedBy(task, R::kKind))
            list.append(std::get<R>(record));
        return list;
    }

    core::TaskBundle bundleOf(const core::Task &task) const
    {
        return {task,
                owned<core::Responsibility>(task.id),
                owned<core::Measure>(task.id),
                owned<core::Deadline>(task.id),
                owned<core::Outcome>(task.id),
                owned<core::Progress>(task.id),
                owned<core::Source>(task.id),
                owned<core::Extra>(task.id),
                owned<core::Event>(task.id)};
    }

    core::TaskFacts factsOf(const core::TaskBundle &bundle) const
    {
        const core::Task &task = bundle.task;
        core::TaskFacts facts;
        facts.id = task.id;
        facts.ledger = task.ledger;
        facts.parent = task.parent;
        facts.position = task.position;
        facts.state = task.state;
        facts.taskClass = task.taskClass;
        facts.modality = task.modality;
        facts.unit = task.unit;
        facts.start = task.start;
        for (const core::Record &record : m_records) {
            const core::Task *other = std::get_if<core::Task>(&record);
            facts.hasChildren = facts.hasChildren || (other && other->parent == task.id);
        }
        for (const core::Deadline &deadline : bundle.deadlines) {
            facts.deadlines.append({deadline.due,
                                    deadline.precision,
                                    deadline.plannedPercent,
                                    deadline.originalDue,
                                    deadline.actual,
                                    deadline.isFinal});
        }
        for (const core::Progress &report : bundle.reports)
            facts.reports.append({report.date, report.percent});
        for (const core::Event &event : bundle.events) {
            if (!facts.registeredOn.isValid())
                facts.registeredOn = event.date;
            if (event.kind == core::EventKind::ImportedClosed)
                facts.closedOn = event.date;
        }
        return facts;
    }

    void write(const core::Record &before, const core::Record &after)
    {
        core::Record &stored = m_records[core::idOf(before)];
        for (const QString &name : core::differingFields(before, after)) {
            const int index = core::fieldIndex(core::kindOf(after), name);
            if (!core::setFieldValue(stored, index, core::fieldValue(after, index)))
                qFatal("a value of %s does not fit", qPrintable(name));
        }
    }

    QMap<core::Id, core::Record> m_records;
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/listing.h"
#include "core/export/task_json.h"
#include "core/views/ledger_facts.h"

namespace core {

/// The leaf tasks a listing asks for, with their texts and lights.
class ListedTasks
{
public:
    /// Which tasks are listed, and in which order.
    enum class Kind
    {
        All, ///< as the ledgers have them
        Alerts ///< the alerts of the ledgers that are open, worst first
    };

    /// Error kinds of RecordSource.
    [[nodiscard]] static Result<ListedTasks> read(const ListingRequest &request,
                                                  Kind kind = Kind::All);

    [[nodiscard]] int count() const { return static_cast<int>(m_leaves.size()); }
    [[nodiscard]] const TaskBundle &at(int index) const { return m_leaves.at(index); }
    [[nodiscard]] Light light(int index) const { return m_lights.at(index); }

    /// The years in which workdays were counted without knowing their days off.
    [[nodiscard]] QList<int> unknownYears(const WorkCalendar &calendar) const;

    /// What is written of a task; refers to this object.
    [[nodiscard]] TaskOutput output(int index) const;

private:
    ListedTasks() = default;

    [[nodiscard]] Result<void> readObjectives(const RecordSource &source);
    [[nodiscard]] QList<Id> wanted(const ListingRequest &request, Kind kind) const;
    [[nodiscard]] bool passes(const ListingRequest &request, int index) const;

    LedgerFacts m_facts;
    Names m_names;
    QList<TaskBundle> m_leaves;
    QList<Light> m_lights; ///< in the order of m_leaves
    QHash<Id, TaskBundle> m_objectives; ///< of the leaves, by their own ids
};

} // namespace core

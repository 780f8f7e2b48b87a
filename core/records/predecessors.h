// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/step_order.h"
#include "core/records/task_bundle.h"
#include "core/records/validate.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace core {

/// 前置措施: what must be done before a measure begins, as the field of the measure keeps it.
struct Predecessors
{
    bool isSaid = false; ///< else it begins after the measure before it in the list
    QList<Id> ids; ///< of measures and nodes of the task; empty: it waits for nothing

    bool operator==(const Predecessors &) const = default;
};

/// What Measure::predecessors says. A text that nobody understood says nothing.
[[nodiscard]] Predecessors predecessorsIn(const QString &field);

/// The field that says @p ids.
[[nodiscard]] QString predecessorField(const QList<Id> &ids);

/// The field with the records of @p copies in place of those they were copied from; others stay.
[[nodiscard]] QString copiedPredecessors(const QString &field, const QHash<Id, Id> &copies);

/// The field without @p done, which nobody waits for any more.
[[nodiscard]] QString leftPredecessors(const QString &field, const QSet<Id> &done);

/// The nodes of @p bundle in the order they are numbered: all deadlines but the final one.
[[nodiscard]] QList<Deadline> numberedNodes(const TaskBundle &bundle);

/// What a text names, as places among the measures and the nodes (numberedNodes()) of a task.
struct PredecessorPlaces
{
    QList<qsizetype> measures;
    QList<qsizetype> nodes;

    bool operator==(const PredecessorPlaces &) const = default;
};

/// The places that measure @p place of @p bundle waits for; the list gives them where it says
/// nothing, or only what is there no more.
[[nodiscard]] PredecessorPlaces predecessorPlaces(const TaskBundle &bundle, qsizetype place);

/// Reads a text: numbers of measures in the order of their task and names or numbers of nodes
/// (1、3、节点2、封顶), or 无. Faults: NoSuchMeasure, AfterItself.
[[nodiscard]] tl::expected<PredecessorPlaces, Fault>
readPredecessors(const QString &text, const TaskBundle &bundle, qsizetype place);

/// The records of @p bundle at @p places.
[[nodiscard]] QList<Id> idsAt(const TaskBundle &bundle, const PredecessorPlaces &places);

/// How @p places of @p bundle are written; 无 for none.
[[nodiscard]] QString predecessorsText(const TaskBundle &bundle, const PredecessorPlaces &places);

/// What stands in the column of @p measure of @p bundle: empty where it only follows the list.
[[nodiscard]] QString predecessorsText(const TaskBundle &bundle, const Measure &measure);

/// For each measure of @p bundle the measures it waits for; what it waits for by a node is left
/// out.
[[nodiscard]] StepsBefore measuresBeforeEach(const TaskBundle &bundle);

} // namespace core

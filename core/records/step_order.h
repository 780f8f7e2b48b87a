// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace core {

/// For each step of a list the places of those that must be done before it.
using StepsBefore = QList<QList<qsizetype>>;

/// Steps in an order in which each stands behind those it waits for.
struct StepOrder
{
    QList<qsizetype> steps; ///< every place once
    QList<qsizetype> cut; ///< places of steps that wait in a circle: they do not wait

    /// Where each step stands in the order.
    [[nodiscard]] QList<qsizetype> places() const;

    bool operator==(const StepOrder &) const = default;
};

/// The order of the list, as far as @p before allows. Steps that wait for each other in a circle
/// are begun with the one that stands first in the list. Places outside the list do not count.
[[nodiscard]] StepOrder stepOrder(const StepsBefore &before);

} // namespace core

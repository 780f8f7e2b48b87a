// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/column_condition.h"

namespace core {

bool ColumnCondition::isComplete() const
{
    return first.isComplete() && (!second || second->isComplete());
}

bool ColumnCondition::accepts(const QStringList &values, QDate today) const
{
    const bool isFirstMet = first.accepts(values, today);
    if (!second || isFirstMet == (join == ConditionJoin::Or))
        return isFirstMet;
    return second->accepts(values, today);
}

} // namespace core

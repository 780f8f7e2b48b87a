// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/declared_risk.h"

namespace core {

const RiskPoint *declaredRisk(const TaskFacts &facts)
{
    const bool isDeclared = !facts.risks.isEmpty() && facts.risks.constLast().isDeclared;
    return isDeclared ? &facts.risks.constLast() : nullptr;
}

} // namespace core

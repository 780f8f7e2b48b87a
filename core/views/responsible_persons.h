// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"

#include <QStringList>

namespace core {

/// The entries that name a person responsible for @p task on @p day, in their order.
[[nodiscard]] QList<Responsibility> personEntries(const TaskBundle &task, QDate day);

/// Their names, each once: 何某、曹某. Empty if nobody is named.
[[nodiscard]] QString personsOf(const TaskBundle &task, QDate day);

} // namespace core

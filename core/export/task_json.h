// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/names.h"
#include "core/rules/light.h"

#include <QJsonObject>

namespace core {

/// A leaf task with all that is said about it.
struct TaskOutput
{
    const TaskBundle &bundle;
    const TaskBundle *objective = nullptr; ///< the task above; may be null
    const Light &light;
    const Names &names;
};

/// A task as `list --what tasks` gives it. Keys never change once printed. Source: design.md.
[[nodiscard]] QJsonObject taskJson(const TaskOutput &task);

/// A task as `list --what alerts` gives it.
[[nodiscard]] QJsonObject alertJson(const TaskOutput &task);

/// The keys of both in their order, for tables.
[[nodiscard]] QStringList taskColumns();
[[nodiscard]] QStringList alertColumns();

} // namespace core

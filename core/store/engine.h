// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace core {

/// The SQL that the database in use understands, from the project's own: the common subset of
/// SQLite and PostgreSQL with the tokens {id} and {blob} for the two types they name differently.
[[nodiscard]] QString engineSql(const QString &sql);

/// The error kind of a native result code of SQLite (extended codes), the one place that knows
/// them.
[[nodiscard]] ErrorKind errorKindOf(int nativeCode);

/// Version of the engine that is loaded: 3.40.1.
[[nodiscard]] QString engineVersion();

} // namespace core

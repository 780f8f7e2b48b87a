// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tests {

/// What an import makes of a hostile file, as tests/data/import/hostile/manifest.json has it.
struct HostileCase
{
    QString name;
    std::optional<core::ErrorKind> refused; ///< how it is refused; else it is harmless
    std::optional<int> tasks; ///< how many tasks are in it, where they stand elsewhere
    QStringList rows; ///< as importedRows() tells them
    QStringList issues; ///< as ExpectedImport::issues()
};

/// All of them, in the order of the manifest's names.
[[nodiscard]] QList<HostileCase> hostileCases();

/// Puts the file of a case into @p folder, or finds it in tests/data; its path, empty if nobody
/// knows how to make it.
[[nodiscard]] QString hostilePath(const QString &name, const QString &folder);

/// The names of the files that are made.
[[nodiscard]] QStringList madeNames();

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <span>

namespace core {

class Connection;

/// One step of the schema: the SQL that leads from the version before to this one.
struct Migration
{
    int version;
    const char *resource; ///< name of the compiled-in SQL file
};

/// Every migration there ever was, in order. A file that was released is never changed again.
inline constexpr std::array kMigrations {
    Migration {1, ":/core/store/sql/0001_initial.sql"},
    Migration {2, ":/core/store/sql/0002_lifecycle_steps.sql"},
    Migration {3, ":/core/store/sql/0003_reminder.sql"},
    Migration {4, ":/core/store/sql/0004_settings.sql"},
    Migration {5, ":/core/store/sql/0005_comments_and_attachments.sql"},
    Migration {6, ":/core/store/sql/0006_ledger_rules.sql"},
    Migration {7, ":/core/store/sql/0007_carried_over.sql"},
    Migration {8, ":/core/store/sql/0008_measure_duration.sql"},
    Migration {9, ":/core/store/sql/0009_node_and_start_rules.sql"},
    Migration {10, ":/core/store/sql/0010_report_grace.sql"},
    Migration {11, ":/core/store/sql/0011_reminder_ladder.sql"},
    Migration {12, ":/core/store/sql/0012_imported_form.sql"},
    Migration {13, ":/core/store/sql/0013_recognition.sql"},
    Migration {14, ":/core/store/sql/0014_record_log.sql"},
    Migration {15, ":/core/store/sql/0015_declared_risk.sql"},
    Migration {16, ":/core/store/sql/0016_predecessors.sql"},
};

/// Steps of a schema, oldest first: kMigrations, or those of a test.
using Migrations = std::span<const Migration>;

/// Whether the versions run 1, 2, 3 …
template <size_t count> constexpr bool isOrdered(const std::array<Migration, count> &migrations)
{
    for (size_t i = 0; i < count; ++i) {
        if (migrations.at(i).version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(isOrdered(kMigrations), "migrations must be listed without gaps, oldest first");

/// Runs the @p steps above version @p from and writes the version reached. The caller has begun a
/// transaction. Error kinds: those of errorKindOf().
[[nodiscard]] Result<void>
migrate(const Connection &connection, int from, Migrations steps = kMigrations);

/// A digest of every table and index of the database with the SQL that made it.
[[nodiscard]] Result<QByteArray> schemaFingerprint(const Connection &connection);

/// The fingerprint that a file has if this program made it with @p steps.
[[nodiscard]] Result<QByteArray> expectedFingerprint(Migrations steps);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace tests {

/// The annex of 大英县民政局 as a ledger file in a folder of its own, and what a store needs to
/// open it.
class DayingFile
{
public:
    DayingFile()
    {
        const auto store = core::Store::create(path(), QStringLiteral("大英县民政局"), context());
        REQUIRE(store.has_value());
        REQUIRE((*store)->apply(dayingImport(false)).has_value());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("大英.duban")); }
    [[nodiscard]] core::StoreContext context()
    {
        return {clock, ids, {QStringLiteral("张某"), {}}};
    }

    /// The task as it is in the file, read through a connection of its own.
    [[nodiscard]] core::Task task(core::Id id)
    {
        const auto store = core::Store::open(path(), context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        const auto bundles = (*store)->bundles({id});
        REQUIRE(bundles.has_value());
        REQUIRE(bundles->size() == 1);
        return bundles->first().task;
    }

    /// Whether tables and log of the file agree.
    [[nodiscard]] bool isClean()
    {
        const auto store = core::Store::open(path(), context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        const auto report = (*store)->check();
        return report.has_value() && report->findings.isEmpty();
    }

    QTemporaryDir folder;
    FakeClock clock {QDate(2021, 7, 28)};
    CountingIdSource ids;
};

} // namespace tests

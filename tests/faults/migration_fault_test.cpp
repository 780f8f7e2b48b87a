// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/faults/fault_scenario.h"
#include "tests/support/catch.h"
#include "tests/support/released_migrations.h"

#include <QFile>

using namespace core;
using namespace tests;

namespace {

constexpr auto kNextMigrations
    = releasedAnd(std::array {Migration {kNextVersion, ":/tests/store/next.sql"}});

/// Migrates a copy of @p old under @p plan; how many operations that took.
int checkPlan(const QString &old, faults::Plan plan)
{
    INFO("operation " << plan.at << ", mode " << static_cast<int>(plan.mode) << ", errno "
                      << plan.code);
    const auto folder = fastFolder();
    const QString path = folder->filePath(QStringLiteral("ledger.duban"));
    REQUIRE(QFile::copy(old, path));
    const FaultOutcome outcome = runUnderFaults(plan, [&path](FaultSteps &steps) {
        steps.run(1, [&path] {
            const auto opened = Database::open(path, OpenMode::ReadWrite, kNextMigrations);
            return opened ? -1 : static_cast<int>(opened.error().kind);
        });
    });
    CHECK(outcome.isDone == (plan.mode != faults::Mode::Kill || plan.at > 100'000));
    for (const int kind : outcome.refusals) {
        INFO("error kind " << kind);
        CHECK(isOfDisk(kind));
    }
    const auto opened = Database::open(path, OpenMode::ReadWrite, kNextMigrations);
    REQUIRE(opened);
    REQUIRE((*opened)->quickCheck());
    CHECK(schemaFingerprint((*opened)->connection()) == expectedFingerprint(kNextMigrations));
    const QString backup = path + QStringLiteral(".v%1.backup").arg(kNextVersion - 1);
    const auto saved = Database::open(backup, OpenMode::ReadOnly);
    REQUIRE(saved);
    CHECK((*saved)->quickCheck());
    return outcome.operations;
}

} // namespace

TEST_CASE("a migration that is interrupted anywhere is whole after the next start")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const int operations = checkPlan(fixture.path(), {faults::Mode::Once, 1'000'000, 0});
    REQUIRE(operations > 20);
    for (int at = 1; at <= operations; ++at) {
        const QList<faults::Plan> plans = plansFor(at);
        for (faults::Plan plan : plans)
            checkPlan(fixture.path(), plan);
    }
}

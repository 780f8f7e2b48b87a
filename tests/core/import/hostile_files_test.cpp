// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/error_text.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/hostile/hostile_manifest.h"
#include "tests/support/imported_rows.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QElapsedTimer>

using namespace core;
using tests::HostileCase;
using tests::ImportFixture;

namespace {

constexpr qsizetype kHostileAtLeast = 60;
// Milliseconds; the sanitizers take several times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kLongestRefusal = 60'000;
#else
constexpr qint64 kLongestRefusal = 10'000;
#endif

void isRefused(ErrorKind expected, const Result<ImportPlan> &plan)
{
    REQUIRE_FALSE(plan);
    const Error &error = plan.error();
    INFO(error.detail.toStdString());
    CHECK(static_cast<int>(error.kind) == static_cast<int>(expected));
    CHECK(exitCodeOf(error.kind) == ExitCode::InputRefused);
    CHECK_FALSE(error.subject.isEmpty());
    CHECK_FALSE(errorText(error).isEmpty());
}

void isHarmless(const HostileCase &expected, const Result<ImportPlan> &plan, ImportFixture &fixture)
{
    if (!plan)
        FAIL(static_cast<int>(plan.error().kind) << ' ' << plan.error().detail.toStdString());
    fixture.file.apply(plan->changes);
    CHECK(plan->added == expected.tasks.value_or(static_cast<int>(expected.rows.size())));
    CHECK(tests::issueLines(plan->issues) == expected.issues);
    if (!expected.tasks)
        CHECK(tests::importedRows(fixture.file) == expected.rows);
}

} // namespace

TEST_CASE("a hostile file is refused or harmless as the manifest says")
{
    const QList<HostileCase> cases = tests::hostileCases();
    CHECK(cases.size() >= kHostileAtLeast);
    for (const HostileCase &expected : cases) {
        DYNAMIC_SECTION(expected.name.toStdString())
        {
            ImportFixture fixture;
            const QString path
                = tests::hostilePath(expected.name, fixture.folder().path(QStringLiteral(".")));
            REQUIRE_FALSE(path.isEmpty());
            QElapsedTimer watch;
            watch.start();
            const auto plan = fixture.plan(path);
            CHECK(watch.elapsed() < kLongestRefusal);
            if (expected.refused)
                isRefused(*expected.refused, plan);
            else
                isHarmless(expected, plan, fixture);
        }
    }
}

TEST_CASE("every hostile file that can be made stands in the manifest")
{
    QStringList listed;
    for (const HostileCase &each : tests::hostileCases())
        listed.append(each.name);
    for (const QString &name : tests::madeNames()) {
        INFO(name.toStdString());
        CHECK(listed.contains(name));
    }
}

TEST_CASE("every hostile file that is kept stands in the manifest")
{
    QStringList listed {QStringLiteral("manifest.json")};
    for (const HostileCase &each : tests::hostileCases())
        listed.append(each.name);
    const QDir folder(tests::testData(QStringLiteral("import/hostile")));
    const QStringList kept = folder.entryList(QDir::Files);
    CHECK(kept.size() > 1);
    for (const QString &name : kept) {
        INFO(name.toStdString());
        CHECK(listed.contains(name));
    }
}

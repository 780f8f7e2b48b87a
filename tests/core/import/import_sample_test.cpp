// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/validate.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/daying.h"
#include "tests/support/test_data.h"

#include <QByteArrayView>

using namespace core;
using tests::ImportFixture;
using tests::textsOf;

namespace {

QString sample(const char *suffix)
{
    return tests::testData(QStringLiteral("import/daying-2021.")) + QLatin1String(suffix);
}

// The nine rows of the annex, character by character.
void holdsTheAnnex(const ImportFixture &fixture)
{
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 9);
    for (qsizetype i = 0; i < 9; ++i) {
        const TaskBundle &bundle = tasks.at(i);
        const tests::DayingRow &row = tests::dayingRows().at(static_cast<size_t>(i));
        const auto &objective = std::get<Task>(fixture.file.record(bundle.task.parent));
        CHECK(objective.title == tests::dayingObjectives().at(static_cast<size_t>(i / 3)));
        CHECK(objective.code == QString::number(i / 3 + 1));
        CHECK(bundle.task.code.isEmpty());
        CHECK(bundle.task.title.isEmpty());
        CHECK(bundle.task.content == row.content);
        CHECK(bundle.task.problem == row.problem);
        CHECK(bundle.task.state == TaskState::InProgress);
        CHECK(textsOf(bundle.measures) == QStringList {row.measure});
        CHECK(textsOf(bundle.responsibilities) == QStringList {row.person});
        CHECK(bundle.responsibilities.constFirst().role == ResponsibilityRole::Person);
        const Id person = bundle.responsibilities.constFirst().person;
        CHECK(std::get<Person>(fixture.file.record(person)).name == row.person);
        REQUIRE(bundle.deadlines.size() == 1);
        const Deadline &deadline = bundle.deadlines.constFirst();
        const QDate due(2021 + 2 * static_cast<int>(i % 3), 12, 31);
        CHECK(deadline.phrase == row.due);
        CHECK(deadline.due == due);
        CHECK(deadline.originalDue == due);
        CHECK(deadline.precision == Precision::Year);
        CHECK(deadline.rangeStart == QDate(due.year(), 11, 1));
        CHECK(deadline.isFinal);
        REQUIRE(bundle.outcomes.size() == 1);
        CHECK(bundle.outcomes.constFirst().expected == row.expected);
        CHECK(bundle.extras.isEmpty());
        CHECK(bundle.reports.isEmpty());
        REQUIRE(bundle.events.size() == 1);
        CHECK(bundle.events.constFirst().kind == EventKind::Imported);
        CHECK(bundle.events.constFirst().date == QDate(2021, 7, 20));
    }
}

} // namespace

TEST_CASE("the sample of 大英县 comes in whole from xlsx and again changes nothing")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.import(sample("xlsx"));
    CHECK(plan.createsLedger);
    CHECK(plan.office == QStringLiteral("大英县民政局"));
    CHECK(plan.added == 9);
    CHECK(plan.updated == 0);
    CHECK(plan.unchanged == 0);
    CHECK(tests::keysOf(plan.issues).isEmpty());
    CHECK(plan.totals == ImportTotals {3, 9, 3, 9});
    CHECK(plan.changes.kind == ChangeKind::Import);
    CHECK(plan.changes.action
          == Action {ActionKind::Import, {QStringLiteral("9"), QStringLiteral("0")}});
    CHECK(plan.changes.origin == QStringLiteral("daying-2021.xlsx"));
    REQUIRE(plan.sheets.size() == 1);
    CHECK(plan.sheets.constFirst().name == QStringLiteral("Sheet1"));
    CHECK(plan.sheets.constFirst().headerRows == QList<int> {2});
    CHECK(plan.sheets.constFirst().rows == 9);
    holdsTheAnnex(fixture);

    const Ledger ledger = fixture.ledger();
    CHECK(ledger.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(ledger.year == 0);
    CHECK(ledger.kind == LedgerKind::Benchmark);
    CHECK(ledger.columns == tests::dayingLedger().columns);
    CHECK(fixture.tasks().at(3).sources.constFirst().row == 6);
    CHECK(fixture.tasks().at(3).sources.constFirst().sheet == QStringLiteral("Sheet1"));

    const ImportPlan again = fixture.import(sample("xlsx"));
    CHECK_FALSE(again.createsLedger);
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(again.unchanged == 9);
    CHECK(again.issues.isEmpty());
    CHECK(again.changes.isEmpty());
}

TEST_CASE("the sample of 大英县 comes in whole from tab separated text under the name of the file")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.import(sample("tsv"));
    CHECK(plan.added == 9);
    CHECK(tests::keysOf(plan.issues).isEmpty());
    CHECK(plan.totals == ImportTotals {3, 9, 3, 9});
    CHECK(plan.office.isEmpty());
    CHECK(plan.sheets.constFirst().headerRows == QList<int> {1});
    holdsTheAnnex(fixture);
    CHECK(fixture.ledger().title == QStringLiteral("daying-2021"));

    const ImportPlan again = fixture.import(sample("tsv"));
    CHECK(again.unchanged == 9);
    CHECK(again.changes.isEmpty());
}

TEST_CASE("the sample of 大英县 comes in whole from a document, another spreadsheet and a web page")
{
    for (const char *suffix : {"docx", "xls", "ods", "html"}) {
        INFO(suffix);
        ImportFixture fixture;
        const ImportPlan plan = fixture.import(sample(suffix));
        CHECK(plan.added == 9);
        CHECK(tests::keysOf(plan.issues).isEmpty());
        CHECK(plan.totals == ImportTotals {3, 9, 3, 9});
        CHECK(plan.office == QStringLiteral("大英县民政局"));
        REQUIRE(plan.sheets.size() == 1);
        const bool isSpreadsheet
            = QByteArrayView(suffix) == "xls" || QByteArrayView(suffix) == "ods";
        CHECK(plan.sheets.constFirst().name
              == (isSpreadsheet ? QStringLiteral("Sheet1") : QStringLiteral("表1")));
        CHECK(plan.sheets.constFirst().headerRows == QList<int> {2});
        holdsTheAnnex(fixture);
        CHECK(fixture.ledger().title == QStringLiteral("大英县民政局对标竞进工作清单"));
        CHECK(fixture.ledger().columns == tests::dayingLedger().columns);

        const ImportPlan again = fixture.import(sample(suffix));
        CHECK(again.unchanged == 9);
        CHECK(again.changes.isEmpty());
    }
}

TEST_CASE("all forms of the sample are the same tasks")
{
    ImportFixture fixture;
    fixture.options.ledger = QStringLiteral("对标台账");
    fixture.import(sample("xlsx"));
    for (const char *suffix : {"tsv", "xls", "docx", "ods", "html"}) {
        INFO(suffix);
        const ImportPlan again = fixture.import(sample(suffix));
        CHECK(again.unchanged == 9);
        CHECK(again.changes.isEmpty());
    }
}

TEST_CASE("every record of an import can be stored and stands after those it points to")
{
    ImportFixture fixture;
    const ImportPlan plan = *fixture.plan(sample("xlsx"));
    QSet<Id> known;
    for (const RecordChange &change : plan.changes.changes) {
        REQUIRE(change.after.isSet());
        CHECK(validate(*change.after).isEmpty());
        if (const Task *task = std::get_if<Task>(&*change.after)) {
            CHECK(known.contains(task->ledger));
            CHECK((!task->parent.isSet() || known.contains(task->parent)));
        } else if (taskOf(*change.after).isSet()) {
            CHECK(known.contains(taskOf(*change.after)));
        }
        if (const auto *named = std::get_if<Responsibility>(&*change.after))
            CHECK(known.contains(named->person));
        known.insert(idOf(*change.after));
    }
}

TEST_CASE("without a file yet the plan is the same")
{
    tests::CountingIdSource ids;
    const tests::FakeClock clock(QDate(2021, 7, 20));
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const auto plan = importFile(sample("xlsx"), {}, {nullptr, ids, clock, calendar});
    REQUIRE(plan);
    CHECK(plan->createsLedger);
    CHECK(plan->added == 9);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

#include <algorithm>

using namespace core;
using namespace tests;

namespace {

const QString kWrittenTable = QStringLiteral("某县民政局2026年重点工作台账\n"
                                             "序号\t重点任务\t工作内容\t责任人\t完成时限\n"
                                             "1\t养老\t建成中心\t张三\t6月底\n"
                                             "\t\t培训护工\t李四\t年内\n"
                                             "2\t救助\t核查对象\t张三\t某日\n");

/// Writes imports into a ledger held in a list, and remembers how they came.
class WritingFixture
{
public:
    ImportOptions options;
    qsizetype mostHeld = 20000;
    ListRecordSource file;
    QList<qsizetype> parts; ///< sizes of those handed over
    QList<ChangeSet> sets;

    [[nodiscard]] Result<ImportPlan> write(const QString &text, const ChangeSink &sink)
    {
        const QString path = m_folder.put(QStringLiteral("台账.tsv"), text.toUtf8());
        const auto input = readImport(path, options);
        REQUIRE(input);
        return writeImport(
            *input, options, {&file, m_ids, m_clock, m_calendar, nullptr, mostHeld}, sink);
    }

    ImportPlan write(const QString &text)
    {
        const auto plan = write(text, [this](const ChangeSet &set, const ChangeFeed &feed) {
            sets.append(set);
            file.apply(set);
            return feed([this](const QList<RecordChange> &part) {
                parts.append(part.size());
                ChangeSet changes;
                changes.changes = part;
                file.apply(changes);
                return Result<void>();
            });
        });
        REQUIRE(plan);
        return *plan;
    }

private:
    TestFolder m_folder;
    CountingIdSource m_ids;
    FakeClock m_clock {QDate(2026, 1, 20)};
    WorkCalendar m_calendar = WorkCalendar::builtIn();
};

/// The records of @p file by kind, without ids, which are drawn in another order.
QHash<RecordKind, int> recordCounts(const ListRecordSource &file)
{
    QHash<RecordKind, int> counts;
    for (const Record &record : file.records())
        ++counts[kindOf(record)];
    return counts;
}

} // namespace

TEST_CASE("a new ledger is written task by task, and holds what a plan of the whole would")
{
    WritingFixture fixture;
    const ImportPlan plan = fixture.write(kWrittenTable);
    CHECK(plan.changes.isEmpty());
    CHECK(plan.added == 3);
    CHECK(plan.totals == ImportTotals {2, 3, 2, 3});
    CHECK(keysOf(plan.issues) == QStringList {QStringLiteral("deadline_unknown")});
    CHECK(plan.sheets.constFirst().rows == 3);

    REQUIRE(fixture.sets.size() == 1);
    const ChangeSet &set = fixture.sets.constFirst();
    CHECK(set.kind == ChangeKind::Import);
    CHECK(set.action == Action {ActionKind::Import, {QStringLiteral("3"), QStringLiteral("0")}});
    CHECK(set.origin == QStringLiteral("台账.tsv"));
    REQUIRE(set.changes.size() == 1); // the ledger; tasks and persons come after it
    CHECK(kindOf(*set.changes.constFirst().after) == RecordKind::Ledger);
    CHECK(fixture.parts.size() == 4); // three tasks, and the persons

    ImportFixture whole;
    whole.importText(kWrittenTable);
    CHECK(recordCounts(fixture.file) == recordCounts(whole.file));
    const auto ledgers = fixture.file.ledgers();
    REQUIRE(ledgers->size() == 1);
    QStringList persons;
    const auto people = fixture.file.people();
    for (const Person &person : *people)
        persons.append(person.name);
    CHECK(persons == QStringList {QStringLiteral("张三"), QStringLiteral("李四")});
}

TEST_CASE("rows left out are not counted beforehand either")
{
    WritingFixture fixture;
    fixture.options.decisions.leftOut = {1};
    const ImportPlan plan = fixture.write(kWrittenTable);
    CHECK(plan.added == 2);
    CHECK(fixture.sets.constFirst().action.arguments.constFirst() == QStringLiteral("2"));
}

TEST_CASE("into a ledger with tasks the whole is written at once, and nothing where nothing is new")
{
    WritingFixture fixture;
    fixture.write(kWrittenTable);
    fixture.parts.clear();
    fixture.sets.clear();

    const ImportPlan same = fixture.write(kWrittenTable);
    CHECK(same.unchanged == 3);
    CHECK(fixture.sets.isEmpty());

    const ImportPlan more
        = fixture.write(kWrittenTable + QStringLiteral("\t\t建立台账\t王五\t年底\n"));
    CHECK(more.added == 1);
    CHECK(more.unchanged == 3);
    REQUIRE(fixture.sets.size() == 1);
    CHECK_FALSE(fixture.sets.constFirst().changes.isEmpty());
    CHECK(fixture.parts.isEmpty());
    CHECK(more.changes.changes.isEmpty());
}

TEST_CASE("too many changes to be held are counted, planned once more and written by portions")
{
    const QString later = QStringLiteral("某县民政局2026年重点工作台账\n"
                                         "序号\t重点任务\t工作内容\t责任人\t完成时限\t备注\n"
                                         "1\t养老\t建成中心\t赵六\t9月底\t已开工\n"
                                         "\t\t培训护工\t李四\t年内\t已报名\n"
                                         "2\t救助\t核查对象\t张三\t10月底\t\n"
                                         "3\t双拥\t走访家庭\t王五\t年内\t\n");
    WritingFixture fixture;
    fixture.write(kWrittenTable);
    fixture.parts.clear();
    fixture.sets.clear();
    fixture.mostHeld = 2;
    const ImportPlan plan = fixture.write(later);
    CHECK(plan.added == 1);
    CHECK(plan.updated == 3);
    CHECK(plan.unchanged == 0);
    CHECK(plan.totals == ImportTotals {3, 4, 4, 4});
    CHECK(plan.issues.isEmpty());
    CHECK(plan.sheets.size() == 1);
    CHECK(plan.changes.isEmpty());

    REQUIRE(fixture.sets.size() == 1);
    const ChangeSet &set = fixture.sets.constFirst();
    CHECK(set.kind == ChangeKind::Import);
    CHECK(set.action == Action {ActionKind::Import, {QStringLiteral("1"), QStringLiteral("3")}});
    CHECK(set.origin == QStringLiteral("台账.tsv"));
    CHECK(set.changes.isEmpty());
    CHECK(fixture.parts.size() == 2); // the tasks, and after them the ledger and the persons

    WritingFixture whole;
    whole.write(kWrittenTable);
    whole.write(later);
    CHECK(recordCounts(fixture.file) == recordCounts(whole.file));
    const auto ledger = fixture.file.ledgers();
    const auto expected = whole.file.ledgers();
    CHECK(ledger->constFirst().columns == expected->constFirst().columns);
    CHECK_FALSE(ledger->constFirst().form.isEmpty());
    QStringList persons;
    const auto people = fixture.file.people();
    for (const Person &person : *people)
        persons.append(person.name);
    CHECK(persons
          == QStringList {QStringLiteral("张三"),
                          QStringLiteral("李四"),
                          QStringLiteral("赵六"),
                          QStringLiteral("王五")});

    fixture.sets.clear();
    CHECK(fixture.write(later).unchanged == 4);
    CHECK(fixture.sets.isEmpty());
}

TEST_CASE("what the sink refuses ends the import")
{
    WritingFixture fixture;
    const auto refused
        = fixture.write(kWrittenTable, [](const ChangeSet &, const ChangeFeed &) -> Result<void> {
              return fail(ErrorKind::DiskFull);
          });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);

    int taken = 0;
    const auto stopped
        = fixture.write(kWrittenTable, [&taken](const ChangeSet &, const ChangeFeed &feed) {
              return feed([&taken](const QList<RecordChange> &) -> Result<void> {
                  if (++taken == 2)
                      return fail(ErrorKind::Cancelled);
                  return {};
              });
          });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(taken == 2);
}

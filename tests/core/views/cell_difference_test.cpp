// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "core/store/store.h"
#include "core/views/cell_difference.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using core::CellDifference;
using core::ColumnField;

namespace {

/// What the table of the file has to say of its only task.
struct ToldTask
{
    QString problem = QStringLiteral("人手不足");
    QString person = QStringLiteral("张三");
    QString deadline = QStringLiteral("2026年10月底");
};

/// A file that one table is imported into again and again, and changed by hand between.
class DifferenceFixture
{
public:
    DifferenceFixture()
    {
        import({});
        m_store->setActor({QStringLiteral("李红"), {}});
    }

    [[nodiscard]] core::ImportPlan plan(const ToldTask &told)
    {
        const QString path = m_folder.filePath(QStringLiteral("台账.tsv"));
        QFile table(path);
        REQUIRE(table.open(QIODevice::WriteOnly));
        const QString text
            = QStringLiteral("工作内容\t存在问题\t责任人\t完成时限\n甲\t%1\t%2\t%3\n");
        REQUIRE(table.write(text.arg(told.problem, told.person, told.deadline).toUtf8()) > 0);
        table.close();
        core::ImportOptions options;
        options.describesRows = true;
        auto plan = core::importFile(path, options, {m_store.get(), m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        return *plan;
    }

    void import(const ToldTask &told) { REQUIRE(m_store->apply(plan(told).changes).has_value()); }

    /// What the table has otherwise than the ledger.
    [[nodiscard]] QList<CellDifference> differences(const ToldTask &told)
    {
        const core::ImportRow row = plan(told).rows.constFirst();
        const auto found
            = core::cellDifferences({row.bundle, row.changes}, m_store.get(), m_clock.today());
        REQUIRE(found.has_value());
        return *found;
    }

    [[nodiscard]] core::TaskBundle task() const
    {
        const auto ledgers = m_store->ledgers();
        REQUIRE(ledgers.has_value());
        const auto facts = m_store->facts(ledgers->first().id);
        REQUIRE(facts.has_value());
        return m_store->bundles({facts->last().id})->first();
    }

    core::ChangeNumber write(const core::Record &before,
                             const core::Record &after,
                             core::ChangeKind kind = core::ChangeKind::Edit)
    {
        core::ChangeSet set;
        set.kind = kind;
        set.edit(before, after);
        const auto number = m_store->apply(set);
        REQUIRE(number.has_value());
        return *number;
    }

    core::ChangeNumber writeProblem(const QString &text)
    {
        const core::Task before = task().task;
        core::Task after = before;
        after.problem = text;
        return write(before, after);
    }

    void putOffDeadline()
    {
        const core::Deadline before = task().deadlines.first();
        core::Deadline after = before;
        after.phrase = QStringLiteral("2026年12月底");
        after.due = QDate(2026, 12, 31);
        write(before, after, core::ChangeKind::Step);
    }

    void revert(core::ChangeNumber number) { REQUIRE(m_store->revert(number).has_value()); }

private:
    [[nodiscard]] std::unique_ptr<core::Store> created()
    {
        auto store = core::Store::create(m_folder.filePath(QStringLiteral("L.duban")),
                                         QStringLiteral("某县民政局"),
                                         {m_clock, m_ids, {}});
        REQUIRE(store.has_value());
        return *std::move(store);
    }

    QTemporaryDir m_folder;
    tests::CountingIdSource m_ids;
    tests::FakeClock m_clock {QDate(2026, 9, 24)};
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    std::unique_ptr<core::Store> m_store = created();
};

const QString kTypedProblem = QStringLiteral("人手和经费不足");
const ToldTask kSolved {QStringLiteral("已解决")};

/// The difference in the column @p field, which there must be.
CellDifference differenceIn(const QList<CellDifference> &differences, ColumnField field)
{
    const auto found = std::find_if(
        differences.cbegin(), differences.cend(), [field](const CellDifference &difference) {
            return difference.cell.field == field;
        });
    REQUIRE(found != differences.cend());
    return *found;
}

CellDifference solvedProblem(DifferenceFixture &fixture)
{
    return differenceIn(fixture.differences(kSolved), ColumnField::Problem);
}

} // namespace

TEST_CASE("what only the table has changed is no conflict")
{
    DifferenceFixture fixture;
    const CellDifference problem = solvedProblem(fixture);
    CHECK(problem.before.text == QStringLiteral("人手不足"));
    CHECK(problem.after.text == QStringLiteral("已解决"));
    CHECK_FALSE(problem.own.has_value());
    CHECK_FALSE(core::isConflict(problem));
    CHECK_FALSE(core::staysByItself(problem));
}

TEST_CASE("what table and ledger have both changed is a conflict, and the ledger's stays")
{
    DifferenceFixture fixture;
    fixture.writeProblem(kTypedProblem);
    const CellDifference problem = solvedProblem(fixture);
    CHECK(problem.before.text == kTypedProblem);
    CHECK(problem.own.has_value());
    CHECK_FALSE(problem.isOld);
    CHECK(core::isConflict(problem));
    CHECK(core::staysByItself(problem));
}

TEST_CASE("a conflict tells who wrote what the ledger has, and when: the newest of them")
{
    DifferenceFixture fixture;
    fixture.writeProblem(QStringLiteral("经费不足"));
    const core::ChangeNumber newest = fixture.writeProblem(kTypedProblem);
    const CellDifference problem = solvedProblem(fixture);
    REQUIRE(problem.own.has_value());
    CHECK(problem.own->number == newest);
    CHECK(problem.own->who == QStringLiteral("李红"));
    CHECK(problem.own->at.toUTC().date() == QDate(2026, 9, 24));
}

TEST_CASE("what only the ledger has changed stays and is not asked about")
{
    DifferenceFixture fixture;
    fixture.writeProblem(QStringLiteral("经费不足"));
    fixture.writeProblem(kTypedProblem);
    const CellDifference problem = differenceIn(fixture.differences({}), ColumnField::Problem);
    CHECK(problem.own.has_value());
    CHECK(problem.isOld);
    CHECK_FALSE(core::isConflict(problem));
    CHECK(core::staysByItself(problem));
}

TEST_CASE("what was changed and taken back was never changed, and done once more it was")
{
    DifferenceFixture fixture;
    const core::ChangeNumber typed = fixture.writeProblem(kTypedProblem);
    fixture.revert(typed);
    CHECK_FALSE(solvedProblem(fixture).own.has_value());
    fixture.revert(typed + 1);
    CHECK(solvedProblem(fixture).own.has_value());
}

TEST_CASE("what an import has written since is the import's")
{
    DifferenceFixture fixture;
    fixture.writeProblem(kTypedProblem);
    fixture.import(kSolved);
    const CellDifference problem = differenceIn(fixture.differences({}), ColumnField::Problem);
    CHECK(problem.before.text == QStringLiteral("已解决"));
    CHECK_FALSE(problem.own.has_value());
}

TEST_CASE("an entry changed by hand is the ledger's own, other cells of the task are not")
{
    DifferenceFixture fixture;
    const core::Responsibility before = fixture.task().responsibilities.first();
    core::Responsibility after = before;
    after.text = QStringLiteral("李四");
    after.person = {};
    fixture.write(before, after);
    const auto differences
        = fixture.differences({QStringLiteral("已解决"), QStringLiteral("王五")});
    CHECK(differenceIn(differences, ColumnField::Person).own.has_value());
    CHECK_FALSE(differenceIn(differences, ColumnField::Problem).own.has_value());
}

TEST_CASE("another deadline is a conflict even if nobody has changed it in the ledger")
{
    DifferenceFixture fixture;
    ToldTask later;
    later.deadline = QStringLiteral("2026年11月底");
    const CellDifference deadline = differenceIn(fixture.differences(later), ColumnField::Deadline);
    CHECK(core::movesDeadline(deadline));
    CHECK(core::isConflict(deadline));
    CHECK_FALSE(deadline.own.has_value());
    CHECK(deadline.before.second == QStringLiteral("2026-10-31"));
    CHECK(deadline.after.second == QStringLiteral("2026-11-30"));
}

TEST_CASE("a deadline put off in the ledger stays, and the table with the old one is not asked")
{
    DifferenceFixture fixture;
    fixture.putOffDeadline();
    ToldTask later;
    later.deadline = QStringLiteral("2026年11月底");
    CHECK(core::isConflict(differenceIn(fixture.differences(later), ColumnField::Deadline)));

    const CellDifference old = differenceIn(fixture.differences({}), ColumnField::Deadline);
    CHECK(old.before.text == QStringLiteral("2026年12月底"));
    REQUIRE(old.own.has_value());
    CHECK(old.own->kind == core::ChangeKind::Step);
    CHECK(core::staysByItself(old));
    CHECK_FALSE(core::isConflict(old));
}

TEST_CASE("without a log nobody has written anything")
{
    DifferenceFixture fixture;
    fixture.writeProblem(kTypedProblem);
    const core::ImportRow row = fixture.plan(kSolved).rows.constFirst();
    const auto found
        = core::cellDifferences({row.bundle, row.changes}, nullptr, QDate(2026, 9, 24));
    REQUIRE(found.has_value());
    CHECK_FALSE(differenceIn(*found, ColumnField::Problem).own.has_value());
}

TEST_CASE("another task above is told by name, and a change without a column all the same")
{
    core::TaskUpdate update;
    update.now.task.id = {1};
    update.now.task.parent = {7};
    core::Task moved = update.now.task;
    moved.parent = {8};
    update.changes = {core::RecordChange {core::Record(update.now.task), core::Record(moved)}};
    update.above = QStringLiteral("救助");
    update.newAbove = QStringLiteral("养老");
    const auto differences = core::cellDifferences(update, nullptr, QDate(2026, 9, 24));
    REQUIRE(differences.has_value());
    REQUIRE(differences->size() == 1);
    CHECK(differences->first().cell.field == ColumnField::Objective);
    CHECK(differences->first().before.text == QStringLiteral("救助"));
    CHECK(differences->first().after.text == QStringLiteral("养老"));

    core::Task placed = update.now.task;
    placed.position = 5;
    update.changes = {core::RecordChange {core::Record(update.now.task), core::Record(placed)}};
    const auto nameless = core::cellDifferences(update, nullptr, QDate(2026, 9, 24));
    REQUIRE(nameless.has_value());
    REQUIRE(nameless->size() == 1);
    CHECK(nameless->first().cell == core::CellAddress {});
    CHECK_FALSE(core::isConflict(nameless->first()));
}

TEST_CASE("a state is told by its key")
{
    core::TaskUpdate update;
    update.now.task.id = {1};
    core::Task stopped = update.now.task;
    stopped.state = core::TaskState::Closed;
    update.changes = {core::RecordChange {core::Record(update.now.task), core::Record(stopped)}};
    const auto differences = core::cellDifferences(update, nullptr, QDate(2026, 9, 24));
    REQUIRE(differences.has_value());
    const CellDifference state = differenceIn(*differences, ColumnField::State);
    CHECK(state.before.text == core::keyOf(core::Task {}.state));
    CHECK(state.after.text == core::keyOf(core::TaskState::Closed));
}

TEST_CASE("a node that names another day does not move by itself either")
{
    core::TaskUpdate update;
    update.now.task.id = {1};
    core::Deadline node;
    node.id = {2};
    node.task = {1};
    node.stage = QStringLiteral("6月底前完成选址");
    node.due = QDate(2026, 6, 30);
    node.isFinal = false;
    update.now.deadlines = {node};
    core::Deadline moved = node;
    moved.stage = QStringLiteral("7月底前完成选址");
    moved.due = QDate(2026, 7, 31);
    update.changes = {core::RecordChange {core::Record(node), core::Record(moved)}};
    const auto differences = core::cellDifferences(update, nullptr, QDate(2026, 9, 24));
    REQUIRE(differences.has_value());
    const CellDifference difference = differenceIn(*differences, ColumnField::Node);
    CHECK(difference.movesDay);
    CHECK(core::isConflict(difference));

    moved.due = node.due; // only called otherwise
    update.changes = {core::RecordChange {core::Record(node), core::Record(moved)}};
    const auto renamed = core::cellDifferences(update, nullptr, QDate(2026, 9, 24));
    REQUIRE(renamed.has_value());
    CHECK_FALSE(core::isConflict(differenceIn(*renamed, ColumnField::Node)));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "ui/imports/own_changes.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using core::ColumnField;
using ui::ImportDifference;

namespace {

/// A file that one table is imported into again and again, and changed by hand between.
class OwnFixture
{
public:
    OwnFixture() { import(QStringLiteral("人手不足"), QStringLiteral("张三")); }

    [[nodiscard]] core::ImportPlan plan(const QString &problem, const QString &person)
    {
        const QString path = m_folder.filePath(QStringLiteral("台账.tsv"));
        QFile table(path);
        REQUIRE(table.open(QIODevice::WriteOnly));
        const QString text = QStringLiteral("工作内容\t存在问题\t责任人\n甲\t%1\t%2\n");
        REQUIRE(table.write(text.arg(problem, person).toUtf8()) > 0);
        table.close();
        core::ImportOptions options;
        options.describesRows = true;
        auto plan = core::importFile(path, options, {m_store.get(), m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        return *plan;
    }

    void import(const QString &problem, const QString &person)
    {
        REQUIRE(m_store->apply(plan(problem, person).changes).has_value());
    }

    /// What a table with these two texts has otherwise than the ledger.
    [[nodiscard]] QList<ImportDifference> differences(const QString &problem, const QString &person)
    {
        const core::ImportPlan what = plan(problem, person);
        const QDate today = m_clock.today();
        QList<ImportDifference> found = ui::importDifferences(what, today);
        REQUIRE(ui::markOwn(found, what, *m_store, today).has_value());
        return found;
    }

    [[nodiscard]] core::TaskBundle task() const
    {
        const auto ledgers = m_store->ledgers();
        REQUIRE(ledgers.has_value());
        const auto facts = m_store->facts(ledgers->first().id);
        REQUIRE(facts.has_value());
        return m_store->bundles({facts->last().id})->first();
    }

    core::ChangeNumber write(const core::Record &before, const core::Record &after)
    {
        core::ChangeSet set;
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

const QString kImported = QStringLiteral("人手不足");
const QString kTyped = QStringLiteral("人手和经费不足");
const QString kNew = QStringLiteral("已解决");
const QString kPerson = QStringLiteral("张三");

/// The difference in the column @p field, which there must be.
ImportDifference in(const QList<ImportDifference> &differences, ColumnField field)
{
    const auto found = std::find_if(
        differences.cbegin(), differences.cend(), [field](const ImportDifference &difference) {
            return difference.cell.field == field;
        });
    REQUIRE(found != differences.cend());
    return *found;
}

} // namespace

TEST_CASE("what only the table has changed is no conflict")
{
    OwnFixture fixture;
    const ImportDifference problem = in(fixture.differences(kNew, kPerson), ColumnField::Problem);
    CHECK(problem.before == kImported);
    CHECK(problem.after == kNew);
    CHECK_FALSE(problem.isOwn);
    CHECK_FALSE(ui::isConflict(problem));
}

TEST_CASE("what table and ledger have both changed is a conflict, and the ledger's stays")
{
    OwnFixture fixture;
    fixture.writeProblem(kTyped);
    const ImportDifference problem = in(fixture.differences(kNew, kPerson), ColumnField::Problem);
    CHECK(problem.before == kTyped);
    CHECK(problem.isOwn);
    CHECK_FALSE(problem.isOld);
    CHECK(ui::isConflict(problem));
    CHECK(ui::staysByItself(problem));
}

TEST_CASE("what only the ledger has changed stays and is not asked about")
{
    OwnFixture fixture;
    fixture.writeProblem(QStringLiteral("经费不足"));
    fixture.writeProblem(kTyped);
    const ImportDifference problem
        = in(fixture.differences(kImported, kPerson), ColumnField::Problem);
    CHECK(problem.isOwn);
    CHECK(problem.isOld);
    CHECK_FALSE(ui::isConflict(problem));
    CHECK(ui::staysByItself(problem));
}

TEST_CASE("what was changed and taken back was never changed, and done once more it was")
{
    OwnFixture fixture;
    const core::ChangeNumber typed = fixture.writeProblem(kTyped);
    fixture.revert(typed);
    CHECK_FALSE(in(fixture.differences(kNew, kPerson), ColumnField::Problem).isOwn);
    fixture.revert(typed + 1);
    CHECK(in(fixture.differences(kNew, kPerson), ColumnField::Problem).isOwn);
}

TEST_CASE("what an import has written since is the import's")
{
    OwnFixture fixture;
    fixture.writeProblem(kTyped);
    fixture.import(kNew, kPerson);
    const ImportDifference problem
        = in(fixture.differences(kImported, kPerson), ColumnField::Problem);
    CHECK(problem.before == kNew);
    CHECK_FALSE(problem.isOwn);
}

TEST_CASE("an entry changed by hand is the ledger's own, other cells of the task are not")
{
    OwnFixture fixture;
    const core::Responsibility before = fixture.task().responsibilities.first();
    core::Responsibility after = before;
    after.text = QStringLiteral("李四");
    after.person = {};
    fixture.write(before, after);
    const auto differences = fixture.differences(kNew, QStringLiteral("王五"));
    CHECK(in(differences, ColumnField::Person).isOwn);
    CHECK_FALSE(in(differences, ColumnField::Problem).isOwn);
}

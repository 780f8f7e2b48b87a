// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "core/store/store.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

#include <QFile>

using namespace tests;

namespace {

/// What a table has to say of the only task of a file.
struct OneRow
{
    QString problem = QStringLiteral("人手不足");
    QString person = QStringLiteral("张三");
    QString deadline = QStringLiteral("2026年10月底");
};

const QString kAtHand = QStringLiteral("人手和经费不足");
const OneRow kOtherProblem {QStringLiteral("已解决"), QStringLiteral("李四")};

/// A file that a table was imported into; a clerk may have changed it since.
class OneTaskFile
{
public:
    OneTaskFile() { REQUIRE(import({}).exitCode == 0); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("L.duban")); }
    [[nodiscard]] QString other(const QString &name) const { return m_folder.filePath(name); }

    /// The moment of what the clerk does, of the local day.
    [[nodiscard]] static QDateTime moment() { return {QDate(2026, 9, 22), QTime(10, 30)}; }

    [[nodiscard]] QString table(const OneRow &row) const
    {
        QString path = m_folder.filePath(QStringLiteral("table.tsv"));
        const QString text
            = QStringLiteral("工作内容\t存在问题\t责任人\t完成时限\n建成中心\t%1\t%2\t%3\n");
        writeFile(path, text.arg(row.problem, row.person, row.deadline).toUtf8());
        return path;
    }

    [[nodiscard]] Run import(const OneRow &row, const QStringList &options = {}) const
    {
        return runDuban(words("import %1 --to %2", {table(row), path()}) + options);
    }

    /// 李红 writes down another problem.
    void writeProblem() const
    {
        FakeClock clock(QDate(2026, 9, 22));
        clock.setNow(moment().toUTC());
        CountingIdSource ids;
        const auto store = core::Store::open(
            path(), {clock, ids, {QStringLiteral("李红"), {}}}, core::OpenMode::ReadWrite);
        REQUIRE(store.has_value());
        const core::Id ledger = (*store)->ledgers().value().first().id;
        const core::Id task = (*store)->facts(ledger).value().last().id;
        const core::Task before = (*store)->bundles({task}).value().first().task;
        core::Task after = before;
        after.problem = kAtHand;
        core::ChangeSet set;
        set.edit(before, after);
        REQUIRE((*store)->apply(set).has_value());
    }

    [[nodiscard]] QJsonObject task() const
    {
        return listOf(runDuban(words("list %1 --what tasks --format json", {path()})))
            .first()
            .toObject();
    }

    /// The task as the file has it.
    [[nodiscard]] core::TaskBundle bundle() const
    {
        FakeClock clock(QDate(2026, 9, 22));
        CountingIdSource ids;
        const auto store = core::Store::open(path(), {clock, ids, {}}, core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        const core::Id ledger = (*store)->ledgers().value().first().id;
        const core::Id task = (*store)->facts(ledger).value().last().id;
        return (*store)->bundles({task}).value().first();
    }

    [[nodiscard]] QString problem() const
    {
        return task().value(QStringLiteral("problem")).toString();
    }

    [[nodiscard]] QString person() const
    {
        return ofFirst(QStringLiteral("responsibilities"), QStringLiteral("person"));
    }

    [[nodiscard]] QString due() const
    {
        return ofFirst(QStringLiteral("deadlines"), QStringLiteral("due"));
    }

private:
    /// What the first entry of a list of the task has in a field.
    [[nodiscard]] QString ofFirst(const QString &list, const QString &field) const
    {
        const QJsonArray entries = task().value(list).toArray();
        return entries.first().toObject().value(field).toString();
    }

    QTemporaryDir m_folder;
};

QStringList choosing(const char *choice)
{
    return {QStringLiteral("--conflicts"), QString::fromLatin1(choice)};
}

} // namespace

TEST_CASE("what ledger and table have both changed is listed, and nothing is imported")
{
    const OneTaskFile file;
    file.writeProblem();

    const Run run = file.import(kOtherProblem);

    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(
        QString::fromUtf8(run.err)
        == QStringLiteral("Nothing was imported into “%1”: it is to be decided whether the "
                          "ledger's value holds or the table's (1). Add --conflicts keep for the "
                          "ledger's, --conflicts take for the table's.\n"
                          "B2 建成中心: 存在问题 was changed in the ledger since the last import. "
                          "The ledger has “人手和经费不足” (李红 2026-09-22 10:30), the table has "
                          "“已解决”.\n")
               .arg(file.path()));
    CHECK(file.problem() == kAtHand);
    CHECK(file.person() == QStringLiteral("张三"));
}

TEST_CASE("the ledger's value is kept if that is said, and the rest of the table imported")
{
    const OneTaskFile file;
    file.writeProblem();

    const Run run = file.import(kOtherProblem, choosing("keep"));

    CHECK(run.exitCode == 0);
    CHECK(QString::fromUtf8(run.out)
          == QStringLiteral("table.tsv into “table”: 0 added, 1 updated, 0 unchanged.\n"
                            "Conflicts: 1; the ledger's value kept: 1, the table's taken: 0.\n"));
    CHECK(run.err.startsWith("B2 "));
    CHECK(file.problem() == kAtHand);
    CHECK(file.person() == QStringLiteral("李四"));
}

TEST_CASE("the table's value is taken if that is said")
{
    const OneTaskFile file;
    file.writeProblem();

    const Run run = file.import(kOtherProblem, choosing("take"));

    CHECK(run.exitCode == 0);
    CHECK(run.out.endsWith("Conflicts: 1; the ledger's value kept: 0, the table's taken: 1.\n"));
    CHECK(file.problem() == QStringLiteral("已解决"));
    CHECK(file.person() == QStringLiteral("李四"));
    // What the import has written is no longer the clerk's.
    CHECK(file.import({QStringLiteral("又有"), QStringLiteral("李四")}).exitCode == 0);
    CHECK(file.problem() == QStringLiteral("又有"));
}

TEST_CASE("what only the ledger has changed stays, whatever is chosen, and is no conflict")
{
    const OneTaskFile file;
    file.writeProblem();
    OneRow other;
    other.person = QStringLiteral("李四");

    const Run run = file.import(other, choosing("take"));

    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.out
          == QStringLiteral("table.tsv into “table”: 0 added, 1 updated, 0 unchanged.\n").toUtf8());
    CHECK(file.problem() == kAtHand);
    CHECK(file.person() == QStringLiteral("李四"));
}

TEST_CASE("a deadline does not move unless that is said")
{
    const OneTaskFile file;
    OneRow later;
    later.deadline = QStringLiteral("2026年11月底");

    const Run run = file.import(later);
    CHECK(run.exitCode == 2);
    CHECK(QString::fromUtf8(run.err).endsWith(QStringLiteral(
        "D2 建成中心: Another deadline than in the ledger. The ledger has "
        "“2026年10月底 (2026-10-31)”, the table has “2026年11月底 (2026-11-30)”.\n")));
    CHECK(file.due() == QStringLiteral("2026-10-31"));
    CHECK(file.import(later, choosing("keep")).exitCode == 0);
    CHECK(file.due() == QStringLiteral("2026-10-31"));
    const Run untold = file.import(later, choosing("take"));
    CHECK(untold.exitCode == 1);
    CHECK(untold.err.contains("1 deadline would move, and it is not told how: add --deadlines "
                              "correction, extension or adjustment, and --reason"));
    CHECK(file.due() == QStringLiteral("2026-10-31"));
}

TEST_CASE("a deadline taken from a table moves by one of the three ways")
{
    const OneTaskFile file;
    OneRow later;
    later.deadline = QStringLiteral("2026年11月底");
    const QStringList extension = choosing("take")
        + QStringList {QStringLiteral("--deadlines"),
                       QStringLiteral("extension"),
                       QStringLiteral("--reason"),
                       QStringLiteral("连续降雨"),
                       QStringLiteral("--decided-by"),
                       QStringLiteral("局党组"),
                       QStringLiteral("--filed"),
                       QStringLiteral("2026-09-20")};
    CHECK(file.import(later, extension + QStringList {QStringLiteral("--dry-run")}).exitCode == 0);
    CHECK(file.due() == QStringLiteral("2026-10-31"));
    const Run run = file.import(later, extension);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(file.due() == QStringLiteral("2026-11-30"));
    const core::TaskBundle task = file.bundle();
    CHECK(task.deadlines.constFirst().originalDue == QDate(2026, 10, 31));
    const core::Event step = task.events.constLast();
    CHECK(step.kind == core::EventKind::DueExtended);
    CHECK(step.reason == QStringLiteral("连续降雨"));
    CHECK(step.decidedBy == QStringLiteral("局党组"));
    CHECK(step.date == QDate(2026, 9, 20));
    CHECK(step.oldDue == QDate(2026, 10, 31));
    CHECK(runDuban({QStringLiteral("check"), file.path()}).exitCode == 0);

    // An extension leads to a later day; as a correction the deadline goes back.
    const Run earlier = file.import({}, extension);
    CHECK(earlier.exitCode == 2);
    CHECK(earlier.err.contains("must lie after the present due date"));
    const QStringList correction = choosing("take")
        + words("--deadlines correction --reason %1", {QStringLiteral("录入有误")});
    CHECK(file.import({}, correction).exitCode == 0);
    CHECK(file.due() == QStringLiteral("2026-10-31"));
    CHECK(file.bundle().events.constLast().kind == core::EventKind::DueCorrected);
}

TEST_CASE("what a way of moving needs is asked for, and nothing is said in vain")
{
    const OneTaskFile file;
    const auto refusal = [&file](const char *options) {
        const Run run = file.import({}, words(options));
        CHECK(run.exitCode == 1);
        return QString::fromUtf8(run.err).section(u'\n', 0, 0);
    };
    CHECK(refusal("--deadlines extension --decided-by A")
              .contains(QStringLiteral("“--deadlines extension” needs --reason")));
    CHECK(refusal("--deadlines extension --reason A")
              .contains(QStringLiteral("“--deadlines extension” needs --decided-by")));
    CHECK(refusal("--deadlines adjustment --reason A --decided-by B")
              .contains(QStringLiteral("“--deadlines adjustment” needs --document")));
    CHECK(refusal("--deadlines later").contains(QStringLiteral("correction, extension")));
    CHECK(refusal("--reason A").contains(QStringLiteral("“--reason” says nothing without")));
    CHECK(
        refusal("--deadlines correction --reason A --filed soon").contains(QStringLiteral("soon")));
}

TEST_CASE("a dry run ends as the import would, and writes nothing")
{
    const OneTaskFile file;
    file.writeProblem();
    const QStringList dry {QStringLiteral("--dry-run")};

    CHECK(file.import(kOtherProblem, dry).exitCode == 2);
    const Run taken = file.import(kOtherProblem, dry + choosing("take"));
    CHECK(taken.exitCode == 0);
    CHECK(taken.out.contains("the table's taken: 1"));
    CHECK(file.problem() == kAtHand);
}

TEST_CASE("what was decided stands in the JSON of the import")
{
    const OneTaskFile file;
    file.writeProblem();

    const Run run
        = file.import(kOtherProblem, QStringList {QStringLiteral("--json")} + choosing("keep"));

    const QJsonArray conflicts = objectOf(run).value(QStringLiteral("conflicts")).toArray();
    REQUIRE(conflicts.size() == 1);
    const QJsonObject conflict = conflicts.first().toObject();
    CHECK(conflict.value(QStringLiteral("sheet")).isNull());
    CHECK(conflict.value(QStringLiteral("row")) == 2);
    CHECK(conflict.value(QStringLiteral("column")) == QStringLiteral("B"));
    CHECK(conflict.value(QStringLiteral("task")) == file.task().value(QStringLiteral("id")));
    CHECK(conflict.value(QStringLiteral("name")) == QStringLiteral("建成中心"));
    CHECK(conflict.value(QStringLiteral("field")) == QStringLiteral("problem"));
    CHECK(conflict.value(QStringLiteral("header")) == QStringLiteral("存在问题"));
    CHECK(conflict.value(QStringLiteral("ledger")) == kAtHand);
    CHECK(conflict.value(QStringLiteral("table")) == QStringLiteral("已解决"));
    CHECK(conflict.value(QStringLiteral("who")) == QStringLiteral("李红"));
    CHECK(QDateTime::fromString(conflict.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs)
          == OneTaskFile::moment());
    CHECK(conflict.value(QStringLiteral("taken")) == false);

    const Run again
        = file.import(kOtherProblem, QStringList {QStringLiteral("--json")} + choosing("take"));
    const QJsonArray decided = objectOf(again).value(QStringLiteral("conflicts")).toArray();
    REQUIRE(decided.size() == 1);
    CHECK(decided.first().toObject().value(QStringLiteral("taken")) == true);
    const Run none = file.import(kOtherProblem, {QStringLiteral("--json")});
    CHECK(objectOf(none).value(QStringLiteral("conflicts")) == QJsonArray());
}

TEST_CASE("of several tables none is imported if one of them leaves something to choose")
{
    const OneTaskFile file;
    file.writeProblem();
    const QString first = file.other(QStringLiteral("first.tsv"));
    writeFile(first, QStringLiteral("工作内容\t责任人\n走访\t王五\n").toUtf8());

    const QStringList both
        = words("import %1 %2 --to %3", {first, file.table(kOtherProblem), file.path()});
    CHECK(runDuban(both).exitCode == 2);
    const QStringList ledgers = words("list %1 --what ledgers --format json", {file.path()});
    CHECK(listOf(runDuban(ledgers)).size() == 1);

    CHECK(runDuban(both + choosing("keep")).exitCode == 0);
    CHECK(listOf(runDuban(ledgers)).size() == 2);
    CHECK(file.problem() == kAtHand);
}

TEST_CASE("a choice that is none is wrong usage")
{
    const OneTaskFile file;
    const Run run = file.import({}, choosing("ask"));
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("“--conflicts” takes one of: keep, take"));
}

TEST_CASE("an import that is refused still says that a program left the file without closing")
{
    const OneTaskFile file;
    file.writeProblem();
    writeFile(core::lockPathOf(file.path()),
              R"({"person":"李红","since":"2026-09-22T08:30:00Z","newest":"2"})");

    const Run run = file.import(kOtherProblem);

    CHECK(run.exitCode == 2);
    CHECK(run.err.startsWith("Nothing was imported"));
    CHECK(QString::fromUtf8(run.err).contains(
        QStringLiteral("did not end properly last time (李红")));
    CHECK_FALSE(file.import(kOtherProblem).err.contains("did not end properly"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;

namespace {

const QString kAbove = QStringLiteral("某县民政局2026年台账\n");

/// The deadlines of the only task as stage@phrase=day, the final one behind !.
QStringList nodesOf(const ImportFixture &fixture)
{
    REQUIRE(fixture.tasks().size() == 1);
    const QList<Deadline> deadlines = fixture.tasks().constFirst().deadlines;
    QStringList nodes;
    for (const Deadline &each : deadlines) {
        CHECK(each.originalDue == each.due);
        nodes.append((each.isFinal ? QStringLiteral("!") : QString()) + each.stage + u'@'
                     + each.phrase + u'=' + each.due.toString(Qt::ISODate));
    }
    return nodes;
}

QString table(const char *phrase)
{
    return kAbove
        + QStringLiteral("工作内容\t完成时限\n甲\t\"%1\"\n").arg(QString::fromUtf8(phrase));
}

} // namespace

TEST_CASE("a cell with several days gives nodes, the last is the task's")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(table("6月底前完成方案，12月底前建成"));
    CHECK(plan.issues.isEmpty());
    CHECK(plan.totals.deadlines == 2);
    CHECK(nodesOf(fixture)
          == QStringList {QStringLiteral("完成方案@6月底前=2026-06-30"),
                          QStringLiteral("!建成@12月底前=2026-12-31")});
    const Deadline node = fixture.tasks().constFirst().deadlines.constFirst();
    CHECK(node.basis == QDate(2026, 1, 1));
    CHECK(node.rangeStart == QDate(2026, 6, 25));
    CHECK(node.precision == Precision::Month);
}

TEST_CASE("a span is one deadline")
{
    ImportFixture fixture;
    CHECK(fixture.importText(table("2026年3月1日-6月30日")).issues.isEmpty());
    CHECK(nodesOf(fixture) == QStringList {QStringLiteral("!@2026年3月1日-6月30日=2026-06-30")});
}

TEST_CASE("days that are doubtful stay one phrase and are reported with what was understood")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(table("12月底前建成，6月底前完成方案"));
    CHECK(nodesOf(fixture)
          == QStringList {QStringLiteral("!@12月底前建成，6月底前完成方案=2026-12-31")});
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst()
          == ImportIssue {ImportIssueKind::DeadlineToConfirm,
                          QString(),
                          3,
                          QStringLiteral("B"),
                          QStringLiteral("12月底前建成，6月底前完成方案"),
                          {QStringLiteral("2026-12-31")}});
}

TEST_CASE("nodes may stand in a column of their own beside the deadline")
{
    ImportFixture fixture;
    const QString rows = QStringLiteral("工作内容\t节点及时限\t完成时限\n"
                                        "甲\t\"3月底前启动；6月底前封顶\"\t2026年底\n");
    CHECK(fixture.importText(kAbove + rows).issues.isEmpty());
    CHECK(nodesOf(fixture)
          == QStringList {QStringLiteral("启动@3月底前=2026-03-31"),
                          QStringLiteral("封顶@6月底前=2026-06-30"),
                          QStringLiteral("!@2026年底=2026-12-31")});
}

TEST_CASE("the name of a node beside one deadline stays its name")
{
    ImportFixture fixture;
    const QString rows = QStringLiteral("工作内容\t节点名称\t完成时限\n甲\t验收\t2026年底\n");
    fixture.importText(kAbove + rows);
    CHECK(nodesOf(fixture) == QStringList {QStringLiteral("!验收@2026年底=2026-12-31")});
}

TEST_CASE("a cell with several days again says nothing new, and a moved one moves its node")
{
    ImportFixture fixture;
    fixture.importText(table("6月底前完成方案，12月底前建成"));
    CHECK(fixture.importText(table("6月底前完成方案，12月底前建成")).unchanged == 1);
    const ImportPlan plan = fixture.importText(table("7月底前完成方案，12月底前建成"));
    CHECK(plan.updated == 1);
    const QList<Deadline> deadlines = fixture.tasks().constFirst().deadlines;
    REQUIRE(deadlines.size() == 2);
    CHECK(deadlines.at(0).due == QDate(2026, 7, 31));
    CHECK(deadlines.at(0).originalDue == QDate(2026, 6, 30));
    CHECK(deadlines.at(1).isFinal);
}

TEST_CASE("what a ledger has as one phrase is no change where the table says the same")
{
    ImportFixture fixture;
    fixture.importText(table("2026年底"));
    Deadline typed = fixture.tasks().constFirst().deadlines.constFirst();
    typed.phrase = QStringLiteral("6月底前完成方案，12月底前建成");
    fixture.file.put(typed);
    CHECK(fixture.importText(table("6月底前完成方案，12月底前建成")).unchanged == 1);
    CHECK(fixture.importText(table("5月底前完成方案，12月底前建成")).updated == 1);
}

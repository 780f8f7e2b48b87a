// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/import_text.h"

using core::ImportIssueKind;
using core::ImportPlan;

namespace {

/// The plan of importing the annex of seed 002 once more, with one new task.
ImportPlan plan()
{
    ImportPlan plan;
    plan.file = QStringLiteral("100%2.xlsx");
    plan.ledger.title = QStringLiteral("对标竞进工作清单");
    plan.added = 1;
    plan.unchanged = 9;
    plan.totals = {3, 10, 4, 10};
    return plan;
}

} // namespace

TEST_CASE("the question before an import names file, ledger and counts")
{
    const ui::Question question = ui::importQuestion(plan());
    CHECK(question.text.contains(QStringLiteral("100%2.xlsx")));
    CHECK(question.text.contains(QStringLiteral("对标竞进工作清单")));
    CHECK(question.text.contains(QStringLiteral("1 new, 0 updated, 9 unchanged")));
    CHECK(
        question.remark.contains(QStringLiteral("3 objectives, 10 tasks, 4 people, 10 deadlines")));
    CHECK_FALSE(question.verb.isEmpty());
}

TEST_CASE("what somebody should look at stands below, a line each")
{
    ImportPlan withIssues = plan();
    withIssues.issues = {{ImportIssueKind::DeadlineUnknown,
                          QStringLiteral("清单"),
                          7,
                          QStringLiteral("G"),
                          QStringLiteral("适时"),
                          {}},
                         {ImportIssueKind::SheetHidden, QStringLiteral("草稿"), 0, {}, {}, {}}};
    const ui::Message message = ui::importMessage(withIssues, ui::ImportTense::Done);
    REQUIRE(message.lines.size() == 2);
    CHECK(message.lines.at(0).startsWith(QStringLiteral("清单, row 7, column G: ")));
    CHECK(message.lines.at(0).endsWith(QStringLiteral("(适时)")));
    CHECK(message.lines.at(1).startsWith(QStringLiteral("草稿: ")));
}

TEST_CASE("a deadline to confirm says what it was taken for")
{
    const QString line = ui::issueText({ImportIssueKind::DeadlineToConfirm,
                                        {},
                                        3,
                                        QStringLiteral("F"),
                                        QStringLiteral("上半年"),
                                        {QStringLiteral("2026-06-30")}});
    CHECK(line.startsWith(QStringLiteral("row 3, column F: ")));
    CHECK(line.endsWith(QStringLiteral("(上半年 → 2026-06-30)")));
}

TEST_CASE("every kind of issue has a sentence of its own")
{
    QStringList sentences;
    for (const auto &[kind, key] : core::EnumKeys<ImportIssueKind>::values) {
        const QString text = ui::issueText({kind, QStringLiteral("表"), 0, {}, {}, {}});
        CHECK(text.size() > 8);
        CHECK_FALSE(sentences.contains(text));
        sentences.append(text);
    }
}

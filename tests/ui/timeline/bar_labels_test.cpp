// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/timeline/bar_labels.h"

using ui::BarLabel;
using ui::BarLabels;

namespace {

core::TimelineLine labelledTask()
{
    core::TimelineLine line;
    line.name = QStringLiteral("新建养老服务床位200张");
    line.person = QStringLiteral("张某");
    line.due = QStringLiteral("2026-10-12");
    line.remark = QStringLiteral("50%");
    return line;
}

} // namespace

TEST_CASE("at first progress and state stand right of a bar, and nothing elsewhere")
{
    core::TimelineLine line = labelledTask();
    ui::applyLabels(line, {});
    CHECK(line == labelledTask());
}

TEST_CASE("each place takes what was chosen for it")
{
    core::TimelineLine line = labelledTask();
    ui::applyLabels(line, {BarLabel::Status, BarLabel::Name, BarLabel::Person});
    CHECK(line.before == QStringLiteral("50%"));
    CHECK(line.remark == QStringLiteral("新建养老服务床位200张"));
    CHECK(line.atEdge == QStringLiteral("张某"));
    line = labelledTask();
    ui::applyLabels(line, {BarLabel::None, BarLabel::None, BarLabel::Deadline});
    CHECK(line.before.isEmpty());
    CHECK(line.remark.isEmpty());
    CHECK(line.atEdge == QStringLiteral("2026-10-12"));
}

TEST_CASE("a group has no labels")
{
    core::TimelineLine group;
    group.isGroup = true;
    group.name = QStringLiteral("养老服务科");
    ui::applyLabels(group, {BarLabel::Name, BarLabel::Name, BarLabel::Name});
    CHECK(group.before.isEmpty());
    CHECK(group.atEdge.isEmpty());
    CHECK(group.remark.isEmpty());
}

TEST_CASE("the form shows what is chosen and gives back what is chosen then")
{
    BarLabels used;
    const ui::Form form = ui::barLabelsForm({BarLabel::Name, BarLabel::Status, BarLabel::None},
                                            [&used](BarLabels labels) { used = labels; });
    REQUIRE(form.fields.size() == 3);
    CHECK(form.fields.at(0).value == QStringLiteral("name"));
    CHECK(form.fields.at(1).value == QStringLiteral("status"));
    CHECK(form.fields.at(2).choices.size() == 5);
    CHECK(form.check({}).faults.isEmpty());
    QString refusal = QStringLiteral("?");
    form.submit({{form.fields.at(0).name, QStringLiteral("none")},
                 {form.fields.at(1).name, QStringLiteral("person")},
                 {form.fields.at(2).name, QStringLiteral("deadline")}},
                [&refusal](const QString &answer) { refusal = answer; });
    CHECK(refusal.isEmpty());
    CHECK(used == BarLabels {BarLabel::None, BarLabel::Person, BarLabel::Deadline});
}

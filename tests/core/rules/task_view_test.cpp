// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/task_view.h"
#include "tests/support/catch.h"
#include "tests/support/work_days.h"

using namespace core;

namespace {

const QDate kWednesday(2021, 12, 29);

/// An open task due on @p due, seen on a Wednesday whose week ends in the next year.
struct Case
{
    explicit Case(QDate due)
    {
        if (due.isValid())
            facts.deadlines = {{due, Precision::Day, {}, due, {}, true, Id {1}, {}, {}}};
    }
    [[nodiscard]] bool isIn(TaskView view) const
    {
        return isInView(view, facts, lightOf(facts, kWednesday, tests::workDays()), kWednesday);
    }
    TaskFacts facts;
};

} // namespace

TEST_CASE("this week goes from Monday to Sunday, over the end of the year")
{
    CHECK_FALSE(Case(QDate(2021, 12, 26)).isIn(TaskView::DueThisWeek));
    CHECK(Case(QDate(2021, 12, 27)).isIn(TaskView::DueThisWeek));
    CHECK(Case(QDate(2022, 1, 2)).isIn(TaskView::DueThisWeek));
    CHECK_FALSE(Case(QDate(2022, 1, 3)).isIn(TaskView::DueThisWeek));
    CHECK_FALSE(Case(QDate()).isIn(TaskView::DueThisWeek));
}

TEST_CASE("this month goes from its first to its last day")
{
    CHECK_FALSE(Case(QDate(2021, 11, 30)).isIn(TaskView::DueThisMonth));
    CHECK(Case(QDate(2021, 12, 1)).isIn(TaskView::DueThisMonth));
    CHECK(Case(QDate(2021, 12, 31)).isIn(TaskView::DueThisMonth));
    CHECK_FALSE(Case(QDate(2022, 1, 1)).isIn(TaskView::DueThisMonth));
}

TEST_CASE("due today is soon and not late")
{
    CHECK(Case(kWednesday).isIn(TaskView::DueSoon));
    CHECK_FALSE(Case(kWednesday).isIn(TaskView::Overdue));
    CHECK(Case(kWednesday.addDays(-1)).isIn(TaskView::Overdue));
    CHECK_FALSE(Case(kWednesday.addDays(-1)).isIn(TaskView::DueSoon));
}

TEST_CASE("only open tasks are without a deadline")
{
    Case open {QDate()};
    CHECK(open.isIn(TaskView::WithoutDeadline));
    CHECK_FALSE(Case(kWednesday).isIn(TaskView::WithoutDeadline));
    open.facts.state = TaskState::Closed;
    open.facts.closedOn = QDate(2021, 12, 1);
    CHECK_FALSE(open.isIn(TaskView::WithoutDeadline));
}

TEST_CASE("a report counts for this week if it is dated since Monday and not later than today")
{
    const std::pair<QDate, bool> days[] {{QDate(2021, 12, 26), true},
                                         {QDate(2021, 12, 27), false},
                                         {kWednesday, false},
                                         {kWednesday.addDays(1), true}};
    for (const auto &[day, isMissing] : days) {
        Case reported(QDate(2022, 6, 30));
        reported.facts.reports = {{day, 40}};
        CHECK(reported.isIn(TaskView::NotReported) == isMissing);
    }
    Case stopped(QDate(2022, 6, 30));
    stopped.facts.state = TaskState::Suspended;
    CHECK_FALSE(stopped.isIn(TaskView::NotReported));
}
